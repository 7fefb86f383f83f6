// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/item_accessible.h"

#include "canvas/canvas_accessible.h"
#include "canvas/item_words.h"
#include "canvas/timeline_canvas.h"

#include <algorithm>

namespace tideline {

namespace {

QRect toRect(const Box& box)
{
    return QRectF(box.x, box.y, box.width, box.height).toAlignedRect();
}

} // namespace

ItemAccessible::ItemAccessible(const CanvasAccessible& canvas, CanvasItem item)
    : m_canvas(canvas)
    , m_item(std::move(item))
{}

void ItemAccessible::setItem(CanvasItem item)
{
    m_item = std::move(item);
}

bool ItemAccessible::isValid() const
{
    return m_canvas.isValid();
}

QWindow* ItemAccessible::window() const
{
    return m_canvas.window();
}

QList<QPair<QAccessibleInterface*, QAccessible::Relation>> ItemAccessible::relations(QAccessible::Relation match) const
{
    QList<QPair<QAccessibleInterface*, QAccessible::Relation>> relations;
    const std::vector<CanvasItem>& items = m_canvas.items();
    for (std::size_t other = 0; other < items.size(); ++other) {
        const bool isHeadOfThis =
            m_item.lane && m_item.kind == CanvasItemKind::Mark && items[other].hit.laneHead == m_item.lane;
        const bool isUnderThis = m_item.hit.laneHead && items[other].kind == CanvasItemKind::Mark &&
                                 items[other].lane == m_item.hit.laneHead;
        if (isHeadOfThis && (match & QAccessible::Label)) {
            relations.append({m_canvas.childOf(other), QAccessible::Label});
        } else if (isUnderThis && (match & QAccessible::Labelled)) {
            relations.append({m_canvas.childOf(other), QAccessible::Labelled});
        }
    }
    return relations;
}

QAccessibleInterface* ItemAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_canvas.canvas());
}

QString ItemAccessible::text(QAccessible::Text text) const
{
    const TimelineCanvas& canvas = m_canvas.canvas();
    switch (text) {
    case QAccessible::Name:
        return itemName(m_item, canvas.session().snapshot(), canvas.session().language(), canvas.focusedEvent());
    case QAccessible::Description:
        return itemDescription(m_item, canvas.session().snapshot(), canvas.session().language(), canvas.focusedEvent());
    default:
        return {};
    }
}

QRect ItemAccessible::rect() const
{
    return toRect(m_item.hit.box).translated(m_canvas.canvas().mapToGlobal(QPoint(0, 0)));
}

QAccessible::Role ItemAccessible::role() const
{
    return m_item.kind == CanvasItemKind::Mark ? QAccessible::ListItem : QAccessible::Button;
}

QAccessible::State ItemAccessible::state() const
{
    const TimelineCanvas& canvas = m_canvas.canvas();
    QAccessible::State state;
    state.invisible = !canvas.isVisible();
    state.offscreen = !canvas.rect().intersects(toRect(m_item.hit.box));
    if (m_item.kind == CanvasItemKind::LaneHead) {
        state.expandable = true;
        state.expanded = !m_item.hit.laneFolded;
        state.collapsed = m_item.hit.laneFolded;
    }
    if (event() != nullptr) {
        const std::optional<EventIndex> focus = canvas.focusedEvent();
        const std::optional<EventIndex> current = canvas.session().currentEvent();
        state.focusable = true;
        state.focused = canvas.hasFocus() && focus && holds(m_item, *focus);
        state.selectable = true;
        state.selected = current && holds(m_item, *current);
    }
    return state;
}

void* ItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList ItemAccessible::actionNames() const
{
    QStringList names = {pressAction()};
    if (event() != nullptr) {
        names << setFocusAction();
    }
    if (m_item.hit.foldedCount > 0 || m_item.kind == CanvasItemKind::LaneHead) {
        names << showMenuAction();
    }
    return names;
}

void ItemAccessible::doAction(const QString& action)
{
    TimelineCanvas& canvas = m_canvas.canvas();
    // A copy: what follows may end this item.
    const SceneHit hit = m_item.hit;
    if (action == pressAction()) {
        canvas.click(hit);
    } else if (action == setFocusAction() && event() != nullptr) {
        canvas.setFocus(Qt::OtherFocusReason);
        canvas.focusEvent(*event());
    } else if (action == showMenuAction() && hit.foldedCount > 0) {
        canvas.listFolded(std::get<EventIndex>(*hit.subject));
    } else if (action == showMenuAction() && hit.laneHead) {
        canvas.popUpLaneMenu(hit.laneHead, QPointF(hit.box.x, hit.box.bottom()).toPoint());
    }
}

QStringList ItemAccessible::keyBindingsForAction(const QString& action) const
{
    if (m_item.kind != CanvasItemKind::Mark) {
        return {};
    }
    return action == pressAction()      ? QStringList{QStringLiteral("Return")}
           : action == showMenuAction() ? QStringList{QStringLiteral("L")}
                                        : QStringList();
}

const EventIndex* ItemAccessible::event() const
{
    return m_item.hit.subject ? std::get_if<EventIndex>(&*m_item.hit.subject) : nullptr;
}

} // namespace tideline
