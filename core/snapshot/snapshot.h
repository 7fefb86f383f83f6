// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "snapshot/event_columns.h"
#include "snapshot/event_details.h"
#include "snapshot/indexes.h"
#include "snapshot/record_tables.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tideline {

/// What a collection looks like in memory: events as columns and text arenas (there may be a million), everything else
/// as plain values. Immutable; made by SnapshotBuilder and EventDetailsBuilder. A copy shares the columns and the
/// records. The summaries and the evidence of events are not in here but behind `Records`.
/// An outline is what a first picture of a large collection needs: all events in their order, with dates, kinds, places
/// and one title, and all other records. Whatever else is told of events it does not know yet and has as empty: titles
/// in languages, keys, participations, sources, tags, claims, and whether they may be published. The complete snapshot
/// that follows has the same positions.
/// An event without a place in time (no date, or one beyond the range of TimePoint) is undated: it stands after all
/// others and its columns hold the ends of the range.
/// Thread rule: read from any thread. A collection's own snapshot stays on the interface thread all the same, because
/// others must only ever see a Publication; but for those that read the rest of an outline, sort a table, or publish.
class Snapshot {
public:
    const CollectionHeader& header() const { return m_records->header; }
    const EventColumns& columns() const { return m_columns; }
    const std::vector<Term>& terms() const { return m_records->terms; }
    const std::vector<Tag>& tags() const { return m_records->tags; }
    const std::vector<Place>& places() const { return m_records->places; }
    const std::vector<Source>& sources() const { return m_records->sources; }
    const std::vector<Entity>& entities() const { return m_records->entities; }
    const std::vector<Relationship>& relationships() const { return m_records->relationships; }
    const std::vector<Story>& stories() const { return m_records->stories; }
    const std::vector<std::string>& languages() const { return m_details.languages; } ///< Of titles, sorted.

    bool isComplete() const { return m_isComplete; } ///< False: an outline.

    // All events, one column for each of languages(), empty where a title has no form in it.
    const std::vector<TextColumn>& titles() const { return m_details.titles; }
    const std::vector<TextColumn>& shortTitles() const { return m_details.shortTitles; }

    const Column<EventIndex>& eventsById() const { return m_eventsById; } ///< All, in the order of their ids.
    const TextColumn& dateTexts() const { return m_dateTexts; }
    const EventDetails& details() const { return m_details; }

    // One event.
    /// As LocalizedText::bestFor: the language, else English, else the first that has a title; empty if none has.
    TextChoice title(EventIndex event, std::string_view language) const;
    /// The short title, else the title, both in one language before the next is tried: a reader of Korean gets the
    /// whole Korean title rather than a short English one.
    TextChoice shortTitle(EventIndex event, std::string_view language) const;
    std::string_view eventKey(EventIndex event) const { return m_details.keys[event]; } ///< Empty if it has none.
    std::string_view dateText(EventIndex event) const
    {
        return m_dateTexts[event.value()];
    } ///< EDTF as written; empty if undated.
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
    SourceIndex voiceOf(SourceIndex source) const { return m_records->voices[source.value()]; }

    /// What EventDetailsBuilder::addCitation brought; a publication has none.
    const CitationTally& eventCitations(SourceIndex source) const { return m_details.citations[source.value()]; }

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

    const Entity& operator[](EntityIndex i) const { return m_records->entities[i.value()]; }
    const Term& operator[](TermIndex i) const { return m_records->terms[i.value()]; }
    const Place& operator[](PlaceIndex i) const { return m_records->places[i.value()]; }
    const Source& operator[](SourceIndex i) const { return m_records->sources[i.value()]; }
    const Tag& operator[](TagIndex i) const { return m_records->tags[i.value()]; }
    const Story& operator[](StoryIndex i) const { return m_records->stories[i.value()]; }
    const Relationship& operator[](RelationshipIndex i) const { return m_records->relationships[i.value()]; }

    /// From the first to the last limited bound of dated events, of what disputed claims say of them, and of periods;
    /// nothing if there is none.
    std::optional<TimeSpan> extent() const;

    /// The same with what was missing: a column of `details` has a value for each event of the outline.
    Snapshot completedWith(EventDetails details) const;

    /// An outline of events that are in the order of a snapshot (`snapshotOrder`), with the titles that readers see
    /// until their language is known.
    static Snapshot outline(RecordTables records, EventColumns columns, TextColumn dateTexts, TextColumn titles);

private:
    Snapshot() = default;

    void indexEvents();
    void findExtent();
    TextChoice titleIn(EventIndex event, std::string_view language) const;
    TextChoice shortTitleIn(EventIndex event, std::string_view language) const;
    TextChoice bestChoice(EventIndex event, std::string_view language,
                          TextChoice (Snapshot::*textInLanguage)(EventIndex, std::string_view) const) const;

    std::shared_ptr<const RecordTables> m_records;

    // What is known of events from the beginning.
    EventColumns m_columns;
    TextColumn m_dateTexts;
    Column<EventIndex> m_eventsById;
    std::shared_ptr<const std::unordered_map<std::uint32_t, EdtfDate>> m_gappedDates;                ///< By event row.
    std::shared_ptr<const std::unordered_map<std::uint32_t, std::vector<StoryIndex>>> m_storiesWith; ///< The same.

    // What a complete one adds.
    bool m_isComplete = false;
    EventDetails m_details;
    Adjacency<EventIndex> m_entityEvents;

    std::optional<TimeSpan> m_extent;
};

} // namespace tideline
