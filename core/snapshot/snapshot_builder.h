// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/event_table.h"
#include "snapshot/snapshot.h"

#include <string_view>

namespace tideline {

/// One row for the event columns, as views: nothing is copied before it lands in its arena.
struct EventRow {
    EventId id;
    TermId kind;
    std::string_view title;    ///< In English, else in the first language that has one.
    std::string_view dateText; ///< Empty: undated.
    DateBounds bounds;
    std::uint16_t dateFlags = 0; ///< Bits of DateFlag.
    std::optional<PlaceId> place;
    int weight = 0;
};

/// Makes the outline of a snapshot: collects events in any order and sorts them once at the end. Ids that point to
/// nothing are ignored here: whether references hold is the business of the reader and of the file's own check. An
/// event of an unknown kind is left out, because it has neither lane nor shape.
/// The same events give the same outline: see `snapshotOrder`.
class SnapshotBuilder {
public:
    /// All records but events. `records.events` is ignored.
    explicit SnapshotBuilder(CollectionContents records);

    void addEvent(const EventRow& row) { addEvent(m_events, row); }
    /// The same into a table apart, for a thread of its own that collects at the same time.
    void addEvent(EventTable& table, const EventRow& row) const;
    /// The events that were collected apart.
    void addEvents(const EventTable& table) { m_events.append(table); }

    /// The outline; the builder is empty afterwards. `keyOf` as for `snapshotOrder`.
    Snapshot build(const KeyOf& keyOf);

private:
    RecordTables m_records;
    EventTable m_events;
};

/// The snapshot of contents that are in memory as a whole.
Snapshot buildSnapshot(CollectionContents contents);

} // namespace tideline
