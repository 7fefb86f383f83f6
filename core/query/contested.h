// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "query/event_set.h"
#include "snapshot/snapshot.h"

#include <string>
#include <vector>

namespace tideline {

// Which events a claim is about, for the filters that ask for disputed or rejected ones. A claim on an event is about
// that event. Others stand on records that have no mark of their own in the timeline, and are found where an artist of
// a filter would find them, which is not a whole life:
// - on a relationship: the events that it names, as an end or as what it rests on; if it names none, the leaving of
//   those whom it ties;
// - on a person: their leaving; on an artist: the debut, the split and whatever else has the lane of artists; on a
//   work: its release. An entity that is not public is left out, as nothing of its evidence is ever shown.
// A claim on a place, a source or a story is about no event: it is read on the page of that record.

/// The events that some claim of the status is about.
EventSet contestedEvents(const Snapshot& snapshot, ClaimStatus status);

/// Why an event passed `disputed` or `rejected`: a field of a record on which there is such a claim.
struct ContestedField {
    RecordReference record; ///< The event itself, an entity or a relationship.
    std::string field;
    ClaimStatus status; ///< Disputed or Rejected.

    bool operator==(const ContestedField&) const = default;
};

/// Each field once for each status that the filter asks for: those of the event itself, whose evidence `own` is read
/// apart from the snapshot, then those of entities, then of relationships. Nothing if the filter asks for neither.
std::vector<ContestedField> contestedFields(const Snapshot& snapshot, const Filter& filter, EventIndex event,
                                            const Evidence& own);

} // namespace tideline
