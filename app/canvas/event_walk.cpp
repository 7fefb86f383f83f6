// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/event_walk.h"

#include <algorithm>

namespace tideline {

std::optional<EventIndex> nextInTime(const std::vector<EventIndex>& events, EventIndex from, int direction)
{
    if (direction > 0) {
        const auto after = std::upper_bound(events.begin(), events.end(), from);
        return after == events.end() ? std::nullopt : std::optional(*after);
    }
    const auto at = std::lower_bound(events.begin(), events.end(), from);
    return at == events.begin() ? std::nullopt : std::optional(*std::prev(at));
}

std::optional<EventIndex> firstFrom(const Snapshot& snapshot, const std::vector<EventIndex>& events, TimePoint moment)
{
    if (events.empty()) {
        return std::nullopt;
    }
    const auto first = std::find_if(events.begin(), events.end(), [&](EventIndex event) {
        return snapshot.columns().earliestBegin[event.value()] >= moment.seconds();
    });
    return first == events.end() ? events.back() : *first;
}

LaneColumn lanesOf(const Scene& scene, const PreparedSelection& prepared)
{
    LaneColumn lanes;
    for (const SceneLane& shown : scene.lanes) {
        const auto lane = std::find_if(prepared.lanes().begin(), prepared.lanes().end(),
                                       [&shown](const PreparedLane& candidate) { return candidate.key == shown.key; });
        if (lane != prepared.lanes().end()) {
            lanes.push_back(&*lane);
        }
    }
    return lanes;
}

std::optional<LaneKey> laneOf(const LaneColumn& lanes, EventIndex event, const std::optional<LaneKey>& wanted)
{
    std::optional<LaneKey> highest;
    for (const PreparedLane* lane : lanes) {
        if (lane->dated.contains(event)) {
            if (lane->key == wanted) {
                return wanted;
            }
            highest = highest ? highest : std::optional(lane->key);
        }
    }
    return highest;
}

std::optional<EventIndex> nextInLane(const LaneColumn& lanes, const LaneKey& lane, EventIndex from, int direction)
{
    const auto at =
        std::find_if(lanes.begin(), lanes.end(), [&lane](const PreparedLane* found) { return found->key == lane; });
    return at == lanes.end() ? std::nullopt : (*at)->dated.next(from, direction);
}

std::optional<LanePosition> nextInLanes(const Snapshot& snapshot, const LaneColumn& lanes, const LaneKey& lane,
                                        EventIndex from, int direction)
{
    LaneColumn ahead = lanes;
    if (direction < 0) {
        std::reverse(ahead.begin(), ahead.end());
    }
    auto at =
        std::find_if(ahead.begin(), ahead.end(), [&lane](const PreparedLane* found) { return found->key == lane; });
    while (at != ahead.end() && ++at != ahead.end()) {
        if (const auto nearest = (*at)->dated.nearest(snapshot.columns(), middleOf(snapshot, from).seconds())) {
            return LanePosition{(*at)->key, *nearest};
        }
    }
    return std::nullopt;
}

std::optional<Box> countedAt(const Scene& scene, const LaneKey& lane, double x)
{
    const auto shown = std::find_if(scene.lanes.begin(), scene.lanes.end(),
                                    [&lane](const SceneLane& candidate) { return candidate.key == lane; });
    if (shown == scene.lanes.end()) {
        return std::nullopt;
    }
    const auto row = static_cast<std::size_t>(shown - scene.lanes.begin());
    const auto strip = std::find_if(scene.density.begin(), scene.density.end(), [&](const SceneDensity& candidate) {
        return candidate.standsIn == row && candidate.box.x <= x && x < candidate.box.right();
    });
    if (strip != scene.density.end()) {
        return strip->box;
    }
    return shown->head.isEmpty() ? std::nullopt : std::optional(shown->head);
}

TimePoint middleOf(const Snapshot& snapshot, EventIndex event)
{
    const std::int64_t begin = snapshot.columns().earliestBegin[event.value()];
    const std::int64_t end = snapshot.columns().latestEnd[event.value()];
    if (begin == TimePoint::earliest().seconds()) {
        return TimePoint(end);
    }
    if (end == TimePoint::latest().seconds()) {
        return TimePoint(begin);
    }
    return TimePoint(begin + (end - begin) / 2);
}

} // namespace tideline
