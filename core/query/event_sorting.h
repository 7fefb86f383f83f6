// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_column.h"
#include "snapshot/snapshot.h"

#include <atomic>
#include <span>
#include <string_view>
#include <vector>

namespace tideline {

/// The events in the order of the column. Texts stand in the alphabetical order of the language (BCP 47). Requires:
/// the events are ascending. On a thread other than the one that sets it, `isCancelled` gives the sorting up soon; then
/// nothing comes back.
std::vector<EventIndex> sortedEvents(const Snapshot& snapshot, std::span<const EventIndex> events,
                                     const EventSorting& sorting, std::string_view language,
                                     const std::atomic<bool>* isCancelled = nullptr);

/// True if one of the event's own claims, on whatever field, is disputed.
bool hasDisputedClaim(const Snapshot& snapshot, EventIndex event);

} // namespace tideline
