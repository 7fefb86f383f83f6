// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "snapshot/snapshot.h"

#include <vector>

namespace tideline {

class FilterEvaluation;

/// What a filter leaves of one snapshot.
struct Selection {
    std::vector<EventIndex> events; ///< Ascending, so by date; undated ones last.
    std::vector<bool> entities;     ///< By EntityIndex: whose own line (life line, active years) is shown.
    std::size_t datedCount = 0;     ///< events[0, datedCount) have a date.

    bool operator==(const Selection&) const = default;
};

/// Evaluates the filter; what it names but the snapshot has not, finds nothing. An artist finds the events in which it
/// takes part, the events that a relationship of it names (as its end, or as what it rests on), and the leaving of each
/// defector whom a relationship ties to it, but not that person's whole life. A person finds the events in which they
/// take part and those that a relationship of theirs names. The line of an entity is shown if the filter is empty, if
/// it is named in the filter, or if it takes part in an event that passes.
Selection select(const Snapshot& snapshot, const Filter& filter);
/// The same of a filter that more is asked about.
Selection select(const FilterEvaluation& evaluation);

/// The events that find the person or artist as `select` describes it, ascending.
std::vector<EventIndex> eventsFoundByArtist(const Snapshot& snapshot, EntityIndex artist);
std::vector<EventIndex> eventsFoundByPerson(const Snapshot& snapshot, EntityIndex person);

} // namespace tideline
