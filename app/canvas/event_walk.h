// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/prepared_selection.h"
#include "layout/scene.h"
#include "snapshot/snapshot.h"

#include <optional>
#include <vector>

namespace tideline {

// Walking from event to event by keys. `events` are those that pass the filter, ascending; direction is -1 or 1.

/// The neighbour in time; nothing at the end.
std::optional<EventIndex> nextInTime(const std::vector<EventIndex>& events, EventIndex from, int direction);

/// The first event that begins at or after the moment, else the last of all; nothing if there is none.
std::optional<EventIndex> firstFrom(const Snapshot& snapshot, const std::vector<EventIndex>& events, TimePoint moment);

/// The lanes of a scene from top to bottom.
using LaneColumn = std::vector<const PreparedLane*>;
LaneColumn lanesOf(const Scene& scene, const PreparedSelection& prepared);

/// The lane in which the event stands: `wanted` if it does in that one, else the highest; nothing if it stands in none.
std::optional<LaneKey> laneOf(const LaneColumn& lanes, EventIndex event, const std::optional<LaneKey>& wanted);

/// The neighbour in time that is in the lane; nothing at the end.
std::optional<EventIndex> nextInLane(const LaneColumn& lanes, const LaneKey& lane, EventIndex from, int direction);

struct LanePosition {
    LaneKey lane;
    EventIndex event;
};
/// The event that begins nearest to the middle of this one, in the next lane above or below that has any; nothing
/// beyond the last.
std::optional<LanePosition> nextInLanes(const Snapshot& snapshot, const LaneColumn& lanes, const LaneKey& lane,
                                        EventIndex from, int direction);

/// Where the lane shows something at this x that it only counts: a stretch of its strip, else its head; nothing if it
/// has neither, or is not shown.
std::optional<Box> countedAt(const Scene& scene, const LaneKey& lane, double x);

/// The middle of where a dated event may lie; its limited end if one side is open.
TimePoint middleOf(const Snapshot& snapshot, EventIndex event);

} // namespace tideline
