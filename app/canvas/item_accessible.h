// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/canvas_items.h"

#include <QAccessible>

namespace tideline {

class CanvasAccessible;

/// One item of the canvas for a screen reader. Pressing it is a click on it; an event can take the focus of the keys, a
/// fold lists what is in it, the head of a lane folds it and has a menu. A mark is labelled by the head of its lane.
/// Lifetime: Qt's registry owns it, CanvasAccessible ends it; between, it is not valid once its item has gone.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    /// The canvas must outlive this.
    ItemAccessible(const CanvasAccessible& canvas, CanvasItem item);

    const CanvasItem& item() const { return m_item; }
    void setItem(CanvasItem item); ///< The same thing, elsewhere.

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QList<QPair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation match = QAccessible::AllRelations) const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& action) override;
    QStringList keyBindingsForAction(const QString& action) const override;

private:
    const EventIndex* event() const;

    const CanvasAccessible& m_canvas;
    CanvasItem m_item;
};

} // namespace tideline
