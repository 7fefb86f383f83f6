// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"

#include <QPointF>

#include <optional>

class QPainter;

namespace tideline {

/// Where a lane is put: before another one, or behind all for nothing.
struct LaneDrop {
    LaneKey lane;
    std::optional<LaneKey> before = {};
};

/// A hand that takes a lane by its head and puts it elsewhere, once it has moved farther than a click trembles.
class LaneDrag {
public:
    bool isPressed() const { return m_pressed.has_value(); }
    bool isDragging() const { return m_isDragging; }

    /// Requires: the head of a lane was hit.
    void press(QPointF position, const SceneHit& head);
    /// Requires: isPressed().
    void moveTo(QPointF position, const Scene& scene);
    /// Lets go. Returns where the lane is put; nothing if that was a click.
    std::optional<LaneDrop> release();
    void cancel();

    /// The line where the lane would be put, and its title at the pointer.
    void paint(QPainter& painter, const Scene& scene) const;

private:
    struct Pressed {
        QPointF at;
        LaneKey lane;
        std::string title;
    };

    std::optional<Pressed> m_pressed;
    bool m_isDragging = false;
    QPointF m_pointer;
    std::optional<LaneKey> m_before;
    double m_lineY = 0;
};

} // namespace tideline
