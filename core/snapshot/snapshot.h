// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "snapshot/adjacency.h"
#include "snapshot/event_columns.h"
#include "snapshot/indexes.h"
#include "snapshot/text_column.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace tideline {

struct EventParticipation {
    EntityIndex entity;
    TermIndex role;

    bool operator==(const EventParticipation&) const = default;
};

/// How often the evidence of events cites one source, and how far each citation can be relied on. Events alone, because
/// their evidence is not in the snapshot; that of all other records can be walked.
struct CitationTally {
    std::array<std::uint32_t, 5> byConfidence = {}; ///< Citations by Confidence, those of claims included.
    std::uint32_t claims = 0;                       ///< Those that support a claim.

    bool operator==(const CitationTally&) const = default;
};

/// Any record of a snapshot.
using RecordReference =
    std::variant<EventIndex, EntityIndex, PlaceIndex, SourceIndex, TagIndex, TermIndex, RelationshipIndex, StoryIndex>;

/// What a collection looks like in memory: events as columns and text arenas (there may be a million), everything else
/// as plain values. Immutable; made by SnapshotBuilder. The summaries and the evidence of events are not in here but
/// behind `Records`.
/// An event without a place in time (no date, or one beyond the range of TimePoint) is undated: it stands after all
/// others and its columns hold the ends of the range.
/// Thread rule: read from any thread. A collection's own snapshot stays on the interface thread all the same, because
/// other threads must only ever see a Publication.
class Snapshot {
public:
    const CollectionHeader& header() const { return m_header; }
    const EventColumns& columns() const { return m_columns; }
    const std::vector<Term>& terms() const { return m_terms; }
    const std::vector<Tag>& tags() const { return m_tags; }
    const std::vector<Place>& places() const { return m_places; }
    const std::vector<Source>& sources() const { return m_sources; }
    const std::vector<Entity>& entities() const { return m_entities; }
    const std::vector<Relationship>& relationships() const { return m_relationships; }
    const std::vector<Story>& stories() const { return m_stories; }
    const std::vector<std::string>& languages() const { return m_languages; } ///< Of titles, sorted.

    // All events, one column for each of languages(), empty where a title has no form in it.
    const std::vector<TextColumn>& titles() const { return m_titles; }
    const std::vector<TextColumn>& shortTitles() const { return m_shortTitles; }

    // One event.
    /// As LocalizedText::bestFor: the language, else English, else the first that has a title; empty if none has.
    TextChoice title(EventIndex event, std::string_view language) const;
    /// The short title, else the title, both in one language before the next is tried: a reader of Korean gets the
    /// whole Korean title rather than a short English one.
    TextChoice shortTitle(EventIndex event, std::string_view language) const;
    std::string_view eventKey(EventIndex event) const; ///< Empty if it has none.
    std::string_view dateText(EventIndex event) const; ///< EDTF as written; empty if undated.
    std::span<const EventParticipation> participations(EventIndex event) const;
    std::span<const SourceIndex> sourcesOf(EventIndex event) const; ///< Distinct, of citations and claims.
    /// How many voices speak in the event's sources: a report and all its reprints are one.
    std::size_t independentSourcesOf(EventIndex event) const;
    std::span<const TagIndex> tagsOf(EventIndex event) const;
    std::optional<PlaceIndex> placeOf(EventIndex event) const;
    const Term& kindOf(EventIndex event) const;
    Lane laneOf(EventIndex event) const;
    bool isDisputed(EventIndex event) const; ///< Some claim on its date is disputed.
    /// The dates that disputed claims give instead of the event's own, by their begin; only those that have a place in
    /// time.
    std::span<const EdtfDate> otherDates(EventIndex event) const;
    /// The parsed date if it is a set with gaps, of which the columns hold the hull; else null.
    const EdtfDate* gappedDate(EventIndex event) const;
    bool isVisible(EventIndex event) const; ///< False: it is never published.
    /// The begin or end could be anywhere in the hull; this asks the parsed date, so gaps of a set are outside.
    bool mayOverlap(EventIndex event, const TimeSpan& span) const;
    /// As EdtfDate::surelyOverlaps.
    bool surelyOverlaps(EventIndex event, const TimeSpan& span) const;

    /// The events with a claim of their own, on whatever field, that has the status. Ascending, each once.
    std::span<const EventIndex> eventsWithClaim(ClaimStatus status) const;

    // From an entity.
    std::span<const EventIndex> eventsOf(EntityIndex entity) const; ///< Ascending, each once.
    std::span<const RelationshipIndex>
    relationshipsOf(const RecordReference& end) const; ///< From or to it, or resting on it.
    std::span<const StoryIndex> storiesAbout(EntityIndex entity) const;
    /// Stories with a step about the event, each once.
    std::span<const StoryIndex> storiesWith(EventIndex event) const;

    // Voices.
    /// The voice that speaks in the source, named by its first source (voices.h).
    SourceIndex voiceOf(SourceIndex source) const { return m_voices[source.value()]; }

    /// What SnapshotBuilder::addCitation brought; a publication has none.
    const CitationTally& eventCitations(SourceIndex source) const { return m_eventCitations[source.value()]; }

    // Looking up. Ids and keys of one collection are unique over all sorts of record.
    std::optional<EventIndex> find(EventId id) const;
    std::optional<EntityIndex> find(EntityId id) const;
    std::optional<TermIndex> find(TermId id) const;
    std::optional<PlaceIndex> find(PlaceId id) const;
    std::optional<SourceIndex> find(SourceId id) const;
    std::optional<TagIndex> find(TagId id) const;
    std::optional<StoryIndex> find(StoryId id) const;
    std::optional<RecordReference> find(RecordId id) const;
    std::optional<RecordReference> findKey(std::string_view key) const;
    RecordId idOf(const RecordReference& record) const;

    const Entity& operator[](EntityIndex i) const { return m_entities[i.value()]; }
    const Term& operator[](TermIndex i) const { return m_terms[i.value()]; }
    const Place& operator[](PlaceIndex i) const { return m_places[i.value()]; }
    const Source& operator[](SourceIndex i) const { return m_sources[i.value()]; }
    const Tag& operator[](TagIndex i) const { return m_tags[i.value()]; }
    const Story& operator[](StoryIndex i) const { return m_stories[i.value()]; }
    const Relationship& operator[](RelationshipIndex i) const { return m_relationships[i.value()]; }

    /// From the first to the last limited bound of dated events, of what disputed claims say of them, and of periods;
    /// nothing if there is none.
    std::optional<TimeSpan> extent() const;

private:
    friend class SnapshotBuilder;
    Snapshot() = default;

    TextChoice titleIn(EventIndex event, std::string_view language) const;
    TextChoice shortTitleIn(EventIndex event, std::string_view language) const;
    TextChoice bestChoice(EventIndex event, std::string_view language,
                          TextChoice (Snapshot::*textInLanguage)(EventIndex, std::string_view) const) const;
    template <typename RecordIndex, typename RecordTypeId>
    std::optional<RecordIndex> findAs(RecordTypeId id) const;

    CollectionHeader m_header;
    EventColumns m_columns;
    std::vector<Term> m_terms;
    std::vector<Tag> m_tags;
    std::vector<Place> m_places;
    std::vector<Source> m_sources;
    std::vector<SourceIndex> m_voices;           ///< By source.
    std::vector<CitationTally> m_eventCitations; ///< The same.
    std::vector<Entity> m_entities;
    std::vector<Relationship> m_relationships;
    std::vector<Story> m_stories;
    std::vector<std::string> m_languages;

    std::vector<TextColumn> m_titles;      ///< One a language, in the order of m_languages.
    std::vector<TextColumn> m_shortTitles; ///< The same.
    TextColumn m_eventKeys;
    TextColumn m_dateTexts;
    std::vector<bool> m_disputed;
    std::vector<bool> m_visible;
    std::unordered_map<std::uint32_t, EdtfDate> m_gappedDates;             ///< By event row.
    std::unordered_map<std::uint32_t, std::vector<EdtfDate>> m_otherDates; ///< By event row.
    std::map<ClaimStatus, std::vector<EventIndex>> m_eventsWithClaim;

    Adjacency<EventParticipation> m_participations;
    Adjacency<SourceIndex> m_eventSources;
    Adjacency<TagIndex> m_eventTags;
    Adjacency<EventIndex> m_entityEvents;
    Adjacency<StoryIndex> m_entityStories;
    std::unordered_map<std::uint32_t, std::vector<StoryIndex>> m_eventStories;
    std::unordered_map<std::int64_t, std::vector<RelationshipIndex>> m_relationshipsByEnd; ///< By record id.

    std::unordered_map<std::int64_t, RecordReference> m_recordsById;    ///< All but events.
    std::vector<std::pair<EventId, EventIndex>> m_eventsById;           ///< Sorted by id.
    std::map<std::string, RecordReference, std::less<>> m_recordsByKey; ///< All but events.
    std::vector<std::pair<std::size_t, EventIndex>> m_eventsByKeyHash;  ///< Sorted; a million keys are not kept twice.

    std::optional<TimeSpan> m_extent;
};

} // namespace tideline
