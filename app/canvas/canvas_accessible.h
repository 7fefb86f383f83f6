// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/canvas_items.h"

#include <QAccessibleWidget>

#include <cstdint>
#include <vector>

namespace tideline {

class TimelineCanvas;

/// The canvas for a screen reader: a list whose children are the items of the scene (`canvasItems`), at most 500. It
/// reads the scene when it is asked, so that nobody pays for it who does not use it. A child lives for as long as its
/// subject is among the items, wherever it moves.
/// Lifetime: Qt's; it goes with its canvas, and its children with it. Thread rule: interface thread only.
class CanvasAccessible : public QAccessibleWidget {
public:
    static constexpr std::size_t kMostItems = 500;

    /// Makes Qt ask this class about canvases. Doing so more than once is harmless.
    static void install();
    /// That of the canvas.
    static CanvasAccessible* of(TimelineCanvas& canvas);

    explicit CanvasAccessible(TimelineCanvas* canvas);

    TimelineCanvas& canvas() const;
    const std::vector<CanvasItem>& items() const { return m_items; } ///< As the last question or `refresh` found them.
    /// The child at the place in `items`.
    QAccessibleInterface* childOf(std::size_t item) const;
    /// Brings the children in line with the scene, and tells those who listen which have come and gone.
    void refresh() const;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* focusChild() const override;

protected:
    ~CanvasAccessible() override;

private:
    void addMissing() const;

    // Questions are const in Qt, and the answers are made by them.
    mutable std::vector<CanvasItem> m_items;
    mutable std::vector<QAccessible::Id> m_children; ///< Of the items, in their order.
    mutable std::uint64_t m_sceneNumber = 0;
    mutable const Snapshot* m_snapshot = nullptr;
    mutable std::optional<EventIndex> m_focus;
};

} // namespace tideline
