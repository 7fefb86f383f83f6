// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/event_walk.h"

#include <algorithm>
#include <cmath>

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

std::optional<EventIndex> nextInLane(const Snapshot& snapshot, const std::vector<EventIndex>& events, EventIndex from,
                                     int direction)
{
    const auto isInLane = [&](EventIndex event) { return snapshot.laneOf(event) == snapshot.laneOf(from); };
    if (direction > 0) {
        const auto after = std::upper_bound(events.begin(), events.end(), from);
        const auto next = std::find_if(after, events.end(), isInLane);
        return next == events.end() ? std::nullopt : std::optional(*next);
    }
    const auto at = std::lower_bound(events.begin(), events.end(), from);
    const auto next = std::find_if(std::make_reverse_iterator(at), events.rend(), isInLane);
    return next == events.rend() ? std::nullopt : std::optional(*next);
}

std::optional<EventIndex> nextInLanes(const Snapshot& snapshot, const std::vector<EventIndex>& events, EventIndex from,
                                      int direction)
{
    const auto distance = [&](EventIndex event) {
        return std::abs(static_cast<double>(middleOf(snapshot, event).seconds()) -
                        static_cast<double>(middleOf(snapshot, from).seconds()));
    };
    for (int lane = static_cast<int>(snapshot.laneOf(from)) + direction; lane >= 0 && lane < kLaneCount;
         lane += direction) {
        std::optional<EventIndex> nearest;
        for (const EventIndex event : events) {
            const bool isInLane = static_cast<int>(snapshot.laneOf(event)) == lane;
            if (isInLane && (!nearest || distance(event) < distance(*nearest))) {
                nearest = event;
            }
        }
        if (nearest) {
            return nearest;
        }
    }
    return std::nullopt;
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
