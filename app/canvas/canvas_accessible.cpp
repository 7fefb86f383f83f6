// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/canvas_accessible.h"

#include "canvas/item_accessible.h"
#include "canvas/timeline_canvas.h"

#include <algorithm>
#include <utility>

namespace tideline {

namespace {

QAccessibleInterface* interfaceOf(const QString& /*className*/, QObject* object)
{
    auto* canvas = qobject_cast<TimelineCanvas*>(object);
    return canvas != nullptr ? new CanvasAccessible(canvas) : nullptr;
}

void announce(QAccessibleInterface* item, QAccessible::Event type)
{
    QAccessibleEvent event(item, type);
    QAccessible::updateAccessibility(&event);
}

/// Gives the child its place in the new scene.
void moveItem(QAccessible::Id child, const CanvasItem& item)
{
    auto* known = static_cast<ItemAccessible*>(QAccessible::accessibleInterface(child));
    const bool isTurned = known->item().hit.laneFolded != item.hit.laneFolded;
    known->setItem(item);
    if (isTurned) {
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent event(known, changed);
        QAccessible::updateAccessibility(&event);
    }
}

/// The place of the same thing among the items.
std::optional<std::size_t> findSame(const std::vector<CanvasItem>& items, const CanvasItem& item)
{
    const auto same = std::find_if(items.begin(), items.end(),
                                   [&item](const CanvasItem& candidate) { return isSameThing(candidate, item); });
    return same == items.end() ? std::nullopt : std::optional(static_cast<std::size_t>(same - items.begin()));
}

} // namespace

void CanvasAccessible::install()
{
    QAccessible::installFactory(interfaceOf);
}

CanvasAccessible* CanvasAccessible::of(TimelineCanvas& canvas)
{
    return dynamic_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&canvas));
}

CanvasAccessible::CanvasAccessible(TimelineCanvas* canvas)
    : QAccessibleWidget(canvas, QAccessible::List)
{}

CanvasAccessible::~CanvasAccessible()
{
    for (const QAccessible::Id child : m_children) {
        QAccessible::deleteAccessibleInterface(child);
    }
}

TimelineCanvas& CanvasAccessible::canvas() const
{
    return *static_cast<TimelineCanvas*>(widget());
}

void CanvasAccessible::refresh() const
{
    if (!isValid()) {
        return;
    }
    const std::uint64_t sceneNumber = canvas().sceneNumber();
    const std::optional<EventIndex> focus = canvas().focusedEvent();
    if (m_sceneNumber == sceneNumber && m_focus == focus) {
        return;
    }
    // First, because whoever is told below asks again.
    m_sceneNumber = sceneNumber;
    m_focus = focus;
    // Positions hold in one snapshot only: nothing is the same thing in another one.
    const Snapshot* snapshot = &canvas().session().snapshot();
    const bool isSameSnapshot = std::exchange(m_snapshot, snapshot) == snapshot;

    std::vector<CanvasItem> items = canvasItems(canvas().scene(), canvas().session().snapshot(), focus, kMostItems);
    std::vector<QAccessible::Id> children(items.size(), 0);
    for (std::size_t old = 0; old < m_items.size(); ++old) {
        const std::optional<std::size_t> same = isSameSnapshot ? findSame(items, m_items[old]) : std::nullopt;
        if (same) {
            children[*same] = m_children[old];
            moveItem(m_children[old], items[*same]);
        } else {
            announce(QAccessible::accessibleInterface(m_children[old]), QAccessible::ObjectDestroyed);
            QAccessible::deleteAccessibleInterface(m_children[old]);
        }
    }
    m_items = std::move(items);
    m_children = std::move(children);
    addMissing();
}

void CanvasAccessible::addMissing() const
{
    std::vector<QAccessible::Id> added;
    for (std::size_t item = 0; item < m_items.size(); ++item) {
        if (m_children[item] == 0) {
            m_children[item] = QAccessible::registerAccessibleInterface(new ItemAccessible(*this, m_items[item]));
            added.push_back(m_children[item]);
        }
    }
    for (const QAccessible::Id child : added) {
        announce(QAccessible::accessibleInterface(child), QAccessible::ObjectCreated);
    }
}

QAccessibleInterface* CanvasAccessible::childOf(std::size_t item) const
{
    return item < m_children.size() ? QAccessible::accessibleInterface(m_children[item]) : nullptr;
}

int CanvasAccessible::childCount() const
{
    refresh();
    return static_cast<int>(m_items.size());
}

QAccessibleInterface* CanvasAccessible::child(int index) const
{
    refresh();
    return index < 0 ? nullptr : childOf(static_cast<std::size_t>(index));
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    refresh();
    // The smallest: a mark lies on the line of its person.
    QAccessibleInterface* found = nullptr;
    int smallest = 0;
    for (std::size_t item = 0; item < m_items.size(); ++item) {
        QAccessibleInterface* candidate = childOf(item);
        const QRect rect = candidate->rect();
        const int area = rect.width() * rect.height();
        if (rect.contains(x, y) && (found == nullptr || area < smallest)) {
            found = candidate;
            smallest = area;
        }
    }
    return found;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    refresh();
    const auto* wanted = dynamic_cast<const ItemAccessible*>(child);
    const auto place =
        std::find(m_children.begin(), m_children.end(), QAccessible::uniqueId(const_cast<ItemAccessible*>(wanted)));
    return wanted == nullptr || place == m_children.end() ? -1 : static_cast<int>(place - m_children.begin());
}

QAccessibleInterface* CanvasAccessible::focusChild() const
{
    refresh();
    if (!m_focus || !canvas().hasFocus()) {
        return nullptr;
    }
    const auto holder =
        std::find_if(m_items.begin(), m_items.end(), [this](const CanvasItem& item) { return holds(item, *m_focus); });
    return holder == m_items.end() ? nullptr : childOf(static_cast<std::size_t>(holder - m_items.begin()));
}

} // namespace tideline
