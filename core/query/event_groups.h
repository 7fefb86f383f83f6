// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_column.h"
#include "snapshot/snapshot.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace tideline {

/// The year, or the first year of the decade, in which the events of a group surely began.
struct GroupYear {
    std::int64_t year;
    bool operator==(const GroupYear&) const = default;
};
/// The events that belong to no other group.
enum class GroupRemainder {
    Unsure, ///< They may have begun in another year or decade, too.
    Without ///< They have nothing of what is grouped by, such as a date.
};

using EventGroupKey = std::variant<TermIndex, EntityIndex, PlaceIndex, GroupYear, GroupRemainder>;

/// The events of one group: [begin, end) of `GroupedEvents::events`. Never empty.
struct EventGroup {
    EventGroupKey key;
    std::size_t begin;
    std::size_t end;

    bool operator==(const EventGroup&) const = default;
};

/// The rows of a table before any group is folded.
struct GroupedEvents {
    std::vector<EventIndex> events; ///< An event stands in each of its groups: a concert with every artist.
    std::vector<EventGroup> groups; ///< Behind each other; none where nothing is grouped.

    bool operator==(const GroupedEvents&) const = default;
};

/// Gathers the events; within a group they stay in the order in which they come. Kinds stand by lane, then by name;
/// artists, people and places by name; years in their order, or the latest first; remainders last. On a thread other
/// than the one that sets it, `isCancelled` gives it up soon; then nothing comes back.
GroupedEvents groupedEvents(const Snapshot& snapshot, std::vector<EventIndex> events, EventGrouping grouping,
                            bool latestYearsFirst, std::string_view language,
                            const std::atomic<bool>* isCancelled = nullptr);

} // namespace tideline
