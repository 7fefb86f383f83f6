// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/snapshot_builder.h"

#include "snapshot/event_table.h"
#include "snapshot/extent_finder.h"
#include "snapshot/voices.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace tideline {

namespace {

/// Something that belongs to an event which has no row yet.
template <typename Value>
using OfEvent = std::vector<std::pair<EventId, Value>>;

/// Finds the rows of events. What belongs to events mostly arrives in the order of their ids, so the answer is usually
/// the entry found last, or the next one.
class RowFinder {
public:
    explicit RowFinder(const std::vector<std::pair<EventId, EventIndex>>& eventsById)
        : m_eventsById(eventsById)
    {}

    std::optional<EventIndex> find(EventId id)
    {
        if (!isAt(m_last, id) && !isAt(++m_last, id)) {
            const auto found = std::lower_bound(m_eventsById.begin(), m_eventsById.end(), id,
                                                [](const auto& entry, EventId wanted) { return entry.first < wanted; });
            m_last = static_cast<std::size_t>(found - m_eventsById.begin());
        }
        return isAt(m_last, id) ? std::optional(m_eventsById[m_last].second) : std::nullopt;
    }

private:
    bool isAt(std::size_t position, EventId id) const
    {
        return position < m_eventsById.size() && m_eventsById[position].first == id;
    }

    const std::vector<std::pair<EventId, EventIndex>>& m_eventsById;
    std::size_t m_last = 0;
};

/// The values of each event, those of one event in the order in which they were added.
template <typename Value>
std::vector<std::pair<std::uint32_t, Value>> withRows(const std::vector<std::pair<EventId, EventIndex>>& eventsById,
                                                      const OfEvent<Value>& values)
{
    RowFinder finder(eventsById);
    std::vector<std::pair<std::uint32_t, Value>> pairs;
    pairs.reserve(values.size());
    for (const auto& [id, value] : values) {
        if (const auto event = finder.find(id)) {
            pairs.emplace_back(event->value(), value);
        }
    }
    return pairs;
}

/// The values of each event as a set: ascending, each once.
template <typename Value>
Adjacency<Value> groupedSets(std::size_t rowCount, std::vector<std::pair<std::uint32_t, Value>> pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return Adjacency<Value>::grouped(rowCount, pairs);
}

/// Appends the index unless it is the last one.
template <typename Key, typename RecordIndex>
void appendOnce(std::unordered_map<Key, std::vector<RecordIndex>>& lists, Key key, RecordIndex index)
{
    std::vector<RecordIndex>& list = lists[key];
    if (list.empty() || list.back() != index) {
        list.push_back(index);
    }
}

} // namespace

struct SnapshotBuilder::Parts {
    Parts(CollectionContents contents, std::vector<std::string> givenLanguages);

    void addEvent(const EventRow& row, std::span<const std::string_view> titles,
                  std::span<const std::string_view> shortTitles);
    void count(SourceIndex source, const CitationRow& citation)
    {
        CitationTally& tally = snapshot.m_eventCitations[source.value()];
        ++tally.byConfidence[static_cast<std::size_t>(citation.confidence)];
        tally.claims += citation.isForClaim ? 1 : 0;
    }
    Snapshot build();

private:
    template <typename RecordIndex, typename Record>
    void indexRecords(const std::vector<Record>& records);
    void appendTexts(std::vector<TextColumn>& columns, std::span<const std::string_view> texts) const;
    void gatherEvents();
    void indexEvents();
    void groupParts();
    void groupClaims();
    void keepOtherDates();
    void indexStories();
    void indexRelationships();
    void findExtent();

public:
    Snapshot snapshot;
    EventTable events;
    OfEvent<EventParticipation> participations;
    OfEvent<SourceIndex> sources;
    OfEvent<TagIndex> tags;
    OfEvent<ClaimStatus> claims;
    OfEvent<EdtfDate> otherDates;

private:
    std::vector<std::size_t> m_givenPosition; ///< By position in the sorted languages.
};

SnapshotBuilder::Parts::Parts(CollectionContents contents, std::vector<std::string> givenLanguages)
{
    m_givenPosition.resize(givenLanguages.size());
    std::iota(m_givenPosition.begin(), m_givenPosition.end(), std::size_t{0});
    std::sort(m_givenPosition.begin(), m_givenPosition.end(),
              [&](std::size_t a, std::size_t b) { return givenLanguages[a] < givenLanguages[b]; });
    for (const std::size_t position : m_givenPosition) {
        snapshot.m_languages.push_back(std::move(givenLanguages[position]));
    }
    events.titles.resize(m_givenPosition.size());
    events.shortTitles.resize(m_givenPosition.size());

    snapshot.m_header = std::move(contents.header);
    snapshot.m_terms = std::move(contents.terms);
    snapshot.m_tags = std::move(contents.tags);
    snapshot.m_places = std::move(contents.places);
    snapshot.m_sources = std::move(contents.sources);
    snapshot.m_entities = std::move(contents.entities);
    snapshot.m_relationships = std::move(contents.relationships);
    snapshot.m_stories = std::move(contents.stories);
    indexRecords<TermIndex>(snapshot.m_terms);
    indexRecords<TagIndex>(snapshot.m_tags);
    indexRecords<PlaceIndex>(snapshot.m_places);
    indexRecords<SourceIndex>(snapshot.m_sources);
    indexRecords<EntityIndex>(snapshot.m_entities);
    indexRecords<RelationshipIndex>(snapshot.m_relationships);
    indexRecords<StoryIndex>(snapshot.m_stories);
    snapshot.m_voices = voicesOf(snapshot.m_sources);
    snapshot.m_eventCitations.resize(snapshot.m_sources.size());
}

template <typename RecordIndex, typename Record>
void SnapshotBuilder::Parts::indexRecords(const std::vector<Record>& records)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        snapshot.m_recordsById.emplace(records[i].id.value(), RecordIndex(i));
        if (!records[i].key.empty()) {
            snapshot.m_recordsByKey.emplace(records[i].key, RecordIndex(i));
        }
    }
}

void SnapshotBuilder::Parts::appendTexts(std::vector<TextColumn>& columns,
                                         std::span<const std::string_view> texts) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t given = m_givenPosition[i];
        columns[i].append(given < texts.size() ? texts[given] : std::string_view());
    }
}

void SnapshotBuilder::Parts::addEvent(const EventRow& row, std::span<const std::string_view> titles,
                                      std::span<const std::string_view> shortTitles)
{
    const auto kind = snapshot.find(row.kind);
    if (!kind || kind->value() > std::numeric_limits<std::uint16_t>::max()) {
        return;
    }
    const bool isDated = !row.dateText.empty() && row.flags.hasPlaceInTime();
    const auto place = row.place ? snapshot.find(*row.place) : std::nullopt;
    constexpr int kLeast = std::numeric_limits<std::int16_t>::min();
    constexpr int kMost = std::numeric_limits<std::int16_t>::max();
    events.rows.push_back({.id = row.id,
                           .bounds = isDated ? row.bounds : DateBounds(),
                           .place = place ? place->value() : EventColumns::kNoPlace,
                           .kind = static_cast<std::uint16_t>(kind->value()),
                           .dateFlags = toBits(row.flags),
                           .weight = static_cast<std::int16_t>(std::clamp(row.weight, kLeast, kMost)),
                           .lane = static_cast<std::uint8_t>(snapshot[*kind].lane.value_or(Lane::Events)),
                           .isDated = isDated,
                           .isDisputed = row.disputed,
                           .isVisible = row.visible});
    appendTexts(events.titles, titles);
    appendTexts(events.shortTitles, shortTitles);
    events.keys.append(row.key);
    events.dateTexts.append(row.dateText);
}

void SnapshotBuilder::Parts::gatherEvents()
{
    const auto english = std::find(snapshot.m_languages.begin(), snapshot.m_languages.end(), "en");
    const auto mainTitles = english == snapshot.m_languages.end()
                                ? std::nullopt
                                : std::optional(static_cast<std::size_t>(english - snapshot.m_languages.begin()));
    const std::vector<std::uint32_t> order = snapshotOrder(events, mainTitles);

    snapshot.m_columns = gatherColumns(events, order);
    for (TextColumn& titles : events.titles) {
        snapshot.m_titles.push_back(gatherTexts(std::move(titles), order));
    }
    for (TextColumn& shortTitles : events.shortTitles) {
        snapshot.m_shortTitles.push_back(gatherTexts(std::move(shortTitles), order));
    }
    snapshot.m_eventKeys = gatherTexts(std::move(events.keys), order);
    snapshot.m_dateTexts = gatherTexts(std::move(events.dateTexts), order);
    snapshot.m_disputed.reserve(order.size());
    snapshot.m_visible.reserve(order.size());
    for (const std::uint32_t row : order) {
        snapshot.m_disputed.push_back(events.rows[row].isDisputed);
        snapshot.m_visible.push_back(events.rows[row].isVisible);
    }
}

void SnapshotBuilder::Parts::indexEvents()
{
    const EventColumns& columns = snapshot.m_columns;
    snapshot.m_eventsById.reserve(columns.size());
    for (std::uint32_t row = 0; row < columns.size(); ++row) {
        const EventIndex event(row);
        snapshot.m_eventsById.emplace_back(columns.id[row], event);
        if (const std::string_view key = snapshot.eventKey(event); !key.empty()) {
            snapshot.m_eventsByKeyHash.emplace_back(std::hash<std::string_view>()(key), event);
        }
        if (row < columns.datedCount && (columns.dateFlags[row] & kHasGaps) != 0) {
            if (auto date = EdtfDate::parse(snapshot.dateText(event))) {
                snapshot.m_gappedDates.emplace(row, *std::move(date));
            }
        }
    }
    std::sort(snapshot.m_eventsById.begin(), snapshot.m_eventsById.end());
    std::sort(snapshot.m_eventsByKeyHash.begin(), snapshot.m_eventsByKeyHash.end());
}

void SnapshotBuilder::Parts::groupParts()
{
    const std::size_t rowCount = snapshot.m_columns.size();
    snapshot.m_participations =
        Adjacency<EventParticipation>::grouped(rowCount, withRows(snapshot.m_eventsById, participations));
    snapshot.m_eventSources = groupedSets(rowCount, withRows(snapshot.m_eventsById, sources));
    snapshot.m_eventTags = groupedSets(rowCount, withRows(snapshot.m_eventsById, tags));

    std::vector<std::pair<std::uint32_t, EventIndex>> entityEvents;
    std::vector<std::optional<EventIndex>> lastEvent(snapshot.m_entities.size());
    entityEvents.reserve(participations.size());
    for (std::uint32_t row = 0; row < rowCount; ++row) {
        const EventIndex event(row);
        for (const EventParticipation& participation : snapshot.participations(event)) {
            const std::uint32_t entity = participation.entity.value();
            if (lastEvent[entity] != event) {
                entityEvents.emplace_back(entity, event);
                lastEvent[entity] = event;
            }
        }
    }
    snapshot.m_entityEvents = Adjacency<EventIndex>::grouped(snapshot.m_entities.size(), entityEvents);
}

void SnapshotBuilder::Parts::groupClaims()
{
    for (const auto& [row, status] : withRows(snapshot.m_eventsById, claims)) {
        snapshot.m_eventsWithClaim[status].push_back(EventIndex(row));
    }
    for (auto& [status, withClaim] : snapshot.m_eventsWithClaim) {
        std::sort(withClaim.begin(), withClaim.end());
        withClaim.erase(std::unique(withClaim.begin(), withClaim.end()), withClaim.end());
    }
}

void SnapshotBuilder::Parts::keepOtherDates()
{
    for (auto& [row, date] : withRows(snapshot.m_eventsById, otherDates)) {
        const Result<EdtfDate> own = EdtfDate::parse(snapshot.dateText(EventIndex(row)));
        if (!own || own->canonical() != date.canonical()) {
            snapshot.m_otherDates[row].push_back(std::move(date));
        }
    }
    for (auto& [row, dates] : snapshot.m_otherDates) {
        const auto place = [](const EdtfDate& date) {
            return std::tuple(lowerBound(date.bounds().earliestBegin), upperBound(date.bounds().latestEnd),
                              std::string_view(date.canonical()));
        };
        std::ranges::sort(dates, {}, place);
        const auto isSame = [](const EdtfDate& a, const EdtfDate& b) { return a.canonical() == b.canonical(); };
        dates.erase(std::unique(dates.begin(), dates.end(), isSame), dates.end());
    }
}

void SnapshotBuilder::Parts::indexStories()
{
    std::set<std::pair<std::uint32_t, StoryIndex>> about;
    for (std::size_t i = 0; i < snapshot.m_stories.size(); ++i) {
        for (const EntityId id : snapshot.m_stories[i].about) {
            if (const auto entity = snapshot.find(id)) {
                about.emplace(entity->value(), StoryIndex(i));
            }
        }
        for (const Step& step : snapshot.m_stories[i].steps) {
            if (const auto event = step.event ? snapshot.find(*step.event) : std::nullopt) {
                appendOnce(snapshot.m_eventStories, event->value(), StoryIndex(i));
            }
        }
    }
    const std::vector<std::pair<std::uint32_t, StoryIndex>> pairs(about.begin(), about.end());
    snapshot.m_entityStories = Adjacency<StoryIndex>::grouped(snapshot.m_entities.size(), pairs);
}

void SnapshotBuilder::Parts::indexRelationships()
{
    for (std::size_t i = 0; i < snapshot.m_relationships.size(); ++i) {
        const Relationship& relationship = snapshot.m_relationships[i];
        appendOnce(snapshot.m_relationshipsByEnd, relationship.from.value(), RelationshipIndex(i));
        appendOnce(snapshot.m_relationshipsByEnd, relationship.to.value(), RelationshipIndex(i));
        if (relationship.event) {
            appendOnce(snapshot.m_relationshipsByEnd, relationship.event->value(), RelationshipIndex(i));
        }
    }
}

void SnapshotBuilder::Parts::findExtent()
{
    ExtentFinder finder;
    for (const EventTable::Row& row : events.rows) {
        finder.add(row.bounds);
    }
    for (const Entity& entity : snapshot.m_entities) {
        for (const Period& period : entity.periods) {
            finder.add(period.date.bounds());
        }
    }
    for (const auto& [row, dates] : snapshot.m_otherDates) {
        for (const EdtfDate& date : dates) {
            finder.add(date.bounds());
        }
    }
    snapshot.m_extent = finder.extent();
}

Snapshot SnapshotBuilder::Parts::build()
{
    gatherEvents();
    indexEvents();
    groupParts();
    groupClaims();
    keepOtherDates();
    indexStories();
    indexRelationships();
    findExtent();
    return std::move(snapshot);
}

SnapshotBuilder::SnapshotBuilder(CollectionContents contents, std::vector<std::string> languages)
    : m_parts(std::make_unique<Parts>(std::move(contents), std::move(languages)))
{}

SnapshotBuilder::~SnapshotBuilder() = default;
SnapshotBuilder::SnapshotBuilder(SnapshotBuilder&&) noexcept = default;
SnapshotBuilder& SnapshotBuilder::operator=(SnapshotBuilder&&) noexcept = default;

void SnapshotBuilder::reserveEvents(std::size_t count)
{
    m_parts->events.rows.reserve(count);
}

void SnapshotBuilder::addEvent(const EventRow& row, std::span<const std::string_view> titles,
                               std::span<const std::string_view> shortTitles)
{
    m_parts->addEvent(row, titles, shortTitles);
}

void SnapshotBuilder::addParticipation(EventId event, EntityId entity, TermId role)
{
    const auto entityIndex = m_parts->snapshot.find(entity);
    const auto roleIndex = m_parts->snapshot.find(role);
    if (entityIndex && roleIndex) {
        m_parts->participations.emplace_back(event, EventParticipation{*entityIndex, *roleIndex});
    }
}

void SnapshotBuilder::addSource(EventId event, SourceId source)
{
    if (const auto index = m_parts->snapshot.find(source)) {
        m_parts->sources.emplace_back(event, *index);
    }
}

void SnapshotBuilder::addOtherDate(EventId event, EdtfDate date)
{
    if (date.flags().hasPlaceInTime()) {
        m_parts->otherDates.emplace_back(event, std::move(date));
    }
}

void SnapshotBuilder::addCitation(EventId event, const CitationRow& citation)
{
    if (const auto index = m_parts->snapshot.find(citation.source)) {
        m_parts->sources.emplace_back(event, *index);
        m_parts->count(*index, citation);
    }
}

void SnapshotBuilder::addTag(EventId event, TagId tag)
{
    if (const auto index = m_parts->snapshot.find(tag)) {
        m_parts->tags.emplace_back(event, *index);
    }
}

void SnapshotBuilder::addClaim(EventId event, ClaimStatus status)
{
    m_parts->claims.emplace_back(event, status);
}

Snapshot SnapshotBuilder::build()
{
    const std::unique_ptr<Parts> parts =
        std::exchange(m_parts, std::make_unique<Parts>(CollectionContents(), std::vector<std::string>()));
    return parts->build();
}

} // namespace tideline
