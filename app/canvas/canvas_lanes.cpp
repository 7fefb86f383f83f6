// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// The part of TimelineCanvas that is about its lanes.

#include "canvas/canvas_hover.h"
#include "canvas/lane_menu.h"
#include "canvas/timeline_canvas.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr double kMoved = 0.5; ///< Less is not seen.
constexpr int kAttempts = 4;

const SceneLane* laneUnder(const Scene& scene, Point point)
{
    const auto under = std::find_if(scene.lanes.begin(), scene.lanes.end(),
                                    [point](const SceneLane& lane) { return lane.box.contains(point); });
    return under == scene.lanes.end() ? nullptr : &*under;
}

} // namespace

void TimelineCanvas::setLaneArrangement(LaneArrangement arrangement)
{
    if (arrangement == m_arrangement) {
        return;
    }
    const bool areSameLanes =
        arrangement.grouping == m_arrangement.grouping && arrangement.hidden == m_arrangement.hidden;
    m_arrangement = std::move(arrangement);
    if (!areSameLanes) {
        m_prepared.forgetAll();
    }
    invalidateScene();
    emit lanesChanged();
}

void TimelineCanvas::groupLanesBy(LaneGrouping grouping)
{
    LaneArrangement arrangement = m_arrangement;
    arrangement.grouping = grouping;
    letGo();
    setLaneArrangement(std::move(arrangement));
}

void TimelineCanvas::toggleLane(const LaneKey& lane)
{
    const std::vector<SceneLane>& lanes = scene().lanes;
    const auto shown =
        std::find_if(lanes.begin(), lanes.end(), [&lane](const SceneLane& candidate) { return candidate.key == lane; });
    if (shown == lanes.end()) {
        return;
    }
    // It may be folded for lack of room only: whoever unfolds it wants it more than the others.
    LaneArrangement arrangement = m_arrangement;
    setFolded(arrangement, lane, !shown->folded);
    letGo();
    if (shown->box.contains(shown->head.centre())) {
        m_pin = LanePin{lane, shown->box.y};
    }
    setLaneArrangement(std::move(arrangement));
}

void TimelineCanvas::hideLane(const LaneKey& lane)
{
    LaneArrangement arrangement = m_arrangement;
    arrangement.hidden.insert(lane);
    letGo();
    setLaneArrangement(std::move(arrangement));
}

void TimelineCanvas::showLane(const LaneKey& lane)
{
    LaneArrangement arrangement = m_arrangement;
    arrangement.hidden.erase(lane);
    letGo();
    setLaneArrangement(std::move(arrangement));
}

void TimelineCanvas::showAllLanes()
{
    LaneArrangement arrangement = m_arrangement;
    arrangement.hidden.clear();
    letGo();
    setLaneArrangement(std::move(arrangement));
}

std::vector<LaneKey> TimelineCanvas::shownLanes()
{
    std::vector<LaneKey> keys;
    for (const SceneLane& lane : scene().lanes) {
        keys.push_back(lane.key);
    }
    return keys;
}

void TimelineCanvas::moveLaneBy(const LaneKey& lane, int places)
{
    const std::vector<LaneKey> keys = shownLanes();
    const auto at = std::find(keys.begin(), keys.end(), lane) - keys.begin();
    // Downwards it goes before the one behind its new neighbour.
    const auto target = at + (places > 0 ? places + 1 : places);
    if (at == std::ssize(keys) || target < 0) {
        return;
    }
    putLane({lane, target < std::ssize(keys) ? std::optional(keys[static_cast<std::size_t>(target)]) : std::nullopt});
}

void TimelineCanvas::putLane(const LaneDrop& drop)
{
    LaneArrangement arrangement = m_arrangement;
    moveLane(arrangement, shownLanes(), drop.lane, drop.before);
    letGo();
    setLaneArrangement(std::move(arrangement));
}

void TimelineCanvas::popUpLaneMenu(const std::optional<LaneKey>& lane, QPoint position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillLaneMenu(*menu, *this, lane);
    menu->popup(mapToGlobal(position));
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint position = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard && m_focus) {
        if (const std::optional<Box> box = boxOf(scene(), *m_focus)) {
            position = QPointF(box->x, box->bottom()).toPoint();
        }
    }
    const std::vector<SceneLane>& lanes = scene().lanes;
    const Point point{static_cast<double>(position.x()), static_cast<double>(position.y())};
    const auto under = std::find_if(lanes.begin(), lanes.end(), [point](const SceneLane& lane) {
        return lane.head.contains(point) || lane.box.contains(point);
    });
    m_hover->leave();
    popUpLaneMenu(under == lanes.end() ? std::nullopt : std::optional(under->key), position);
}

/// What is at the place is to stay there when the layout changes: a mark, else the lane.
void TimelineCanvas::holdAt(QPointF position)
{
    const Point point{position.x(), position.y()};
    m_held.reset();
    const std::optional<SceneHit> hit = hitTest(scene(), point);
    if (hit && hit->subject) {
        if (const auto box = boxOf(scene(), *hit->subject)) {
            m_held = HeldMark{*hit->subject, box->centre().y};
            return;
        }
    }
    const std::vector<SceneLane>& lanes = scene().lanes;
    const auto under =
        std::find_if(lanes.begin(), lanes.end(), [point](const SceneLane& lane) { return lane.box.contains(point); });
    if (under != lanes.end()) {
        m_pin = LanePin{under->key, under->box.y};
    }
}

void TimelineCanvas::letGo()
{
    m_held.reset();
    m_pin.reset();
}

/// Where the held mark would move up or down, its lane does the opposite. Sizes give way for that, which moves the mark
/// within its lane: so it takes a few attempts.
void TimelineCanvas::keepHeldMark()
{
    for (int attempt = 0; m_held && attempt < kAttempts; ++attempt) {
        const std::optional<Box> box = boxOf(*m_scene, m_held->subject);
        const double moved = box ? box->centre().y - m_held->y : 0;
        if (std::abs(moved) < kMoved) {
            return;
        }
        const SceneLane* lane = laneUnder(*m_scene, box->centre());
        if (lane == nullptr) {
            return;
        }
        m_pin = LanePin{lane->key, lane->box.y - moved};
        m_scene = buildScene(sceneRequest());
    }
}

} // namespace tideline
