// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tideline {

/// One row for the event columns, as views: nothing is copied before it lands in its arena.
struct EventRow {
    EventId id;
    std::string_view key;
    TermId kind;
    std::string_view dateText; ///< Empty: undated.
    DateBounds bounds;
    DateFlags flags;
    std::optional<PlaceId> place;
    int weight = 0;
    bool disputed = false; ///< Some claim on its date is disputed.
    bool visible = true;   ///< Whether it may be published.
};

/// A citation in the evidence of an event.
struct CitationRow {
    SourceId source;
    Confidence confidence = Confidence::Normal;
    bool isForClaim = false;
};

/// Collects the parts of a snapshot in any order of events and sorts them once at the end. Ids that point to nothing
/// are ignored here: whether references hold is the business of the reader and of the file's own check. An event of an
/// unknown kind is left out, because it has neither lane nor shape.
/// The same parts give the same snapshot: events that begin together are ordered by end, then by title (in English,
/// else in the first language that has one), then by key. Participations keep the order in which they were added;
/// sources, tags and claims of an event are sets.
class SnapshotBuilder {
public:
    /// All records but events. `contents.events` is ignored; `languages` are those that titles may have, without
    /// repetition.
    SnapshotBuilder(CollectionContents contents, std::vector<std::string> languages);

    void reserveEvents(std::size_t count);
    /// `titles` and `shortTitles` follow the order of `languages`, empty where there is none.
    void addEvent(const EventRow& row, std::span<const std::string_view> titles,
                  std::span<const std::string_view> shortTitles);
    void addParticipation(EventId event, EntityId entity, TermId role);
    void addSource(EventId event, SourceId source);
    /// The same for a citation whose weight is known, which is counted for the source.
    void addCitation(EventId event, const CitationRow& citation);
    void addTag(EventId event, TagId tag);
    void addClaim(EventId event, ClaimStatus status); ///< Some claim of the event, on whatever field, has the status.
    /// What a disputed claim says of the event's date. One without a place in time, and one that says the same as the
    /// event itself or as another claim, is left out.
    void addOtherDate(EventId event, EdtfDate date);

    /// The finished snapshot; the builder is empty afterwards.
    Snapshot build();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;

public:
    ~SnapshotBuilder();
    SnapshotBuilder(SnapshotBuilder&&) noexcept;
    SnapshotBuilder& operator=(SnapshotBuilder&&) noexcept;
};

/// The snapshot of contents that are in memory as a whole.
Snapshot buildSnapshot(CollectionContents contents);

} // namespace tideline
