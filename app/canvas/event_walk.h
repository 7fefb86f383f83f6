// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <optional>
#include <vector>

namespace tideline {

// Walking from event to event by keys. `events` are those that pass the filter, ascending; direction is -1 or 1.

/// The neighbour in time; nothing at the end.
std::optional<EventIndex> nextInTime(const std::vector<EventIndex>& events, EventIndex from, int direction);

/// The first event that begins at or after the moment, else the last of all; nothing if there is none.
std::optional<EventIndex> firstFrom(const Snapshot& snapshot, const std::vector<EventIndex>& events, TimePoint moment);

/// The neighbour in time that is in the same lane; nothing at the end.
std::optional<EventIndex> nextInLane(const Snapshot& snapshot, const std::vector<EventIndex>& events, EventIndex from,
                                     int direction);

/// The event nearest in time in the next lane above or below that has any; nothing beyond the last.
std::optional<EventIndex> nextInLanes(const Snapshot& snapshot, const std::vector<EventIndex>& events, EventIndex from,
                                      int direction);

/// The middle of where a dated event may lie; its limited end if one side is open.
TimePoint middleOf(const Snapshot& snapshot, EventIndex event);

} // namespace tideline
