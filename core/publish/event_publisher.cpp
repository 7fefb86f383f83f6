// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/event_publisher.h"

#include "snapshot/row_order.h"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace tideline {

namespace {

/// Where the records of one sort stand in the publication.
template <typename RecordIndex>
class Positions {
public:
    template <typename Record>
    Positions(const std::vector<Record>& records, const PublishedIds& ids, const RecordTables& published)
    {
        for (std::size_t i = 0; i < records.size(); ++i) {
            const auto id = ids.find(records[i].id);
            m_published.push_back(id ? published.find<RecordIndex>(*id) : std::nullopt);
            m_changesNothing = m_changesNothing && m_published.back() == RecordIndex(i);
        }
    }

    std::optional<RecordIndex> of(RecordIndex record) const { return m_published[record.value()]; }
    /// All records are published and stand where they stood.
    bool changesNothing() const { return m_changesNothing; }

private:
    std::vector<std::optional<RecordIndex>> m_published;
    bool m_changesNothing = true;
};

class EventPublisher {
public:
    EventPublisher(const Snapshot& snapshot, const RedactionPlan& plan, const PublishedIds& ids,
                   const RecordTables& published)
        : m_snapshot(snapshot)
        , m_plan(plan)
        , m_ids(ids)
        , m_order(rowsOf(plan), snapshot.columns().size())
        , m_terms(snapshot.terms(), ids, published)
        , m_places(snapshot.places(), ids, published)
        , m_sources(snapshot.sources(), ids, published)
        , m_tags(snapshot.tags(), ids, published)
        , m_entities(snapshot.entities(), ids, published)
    {}

    EventColumns columns() const;
    TextColumn dateTexts() const { return m_order.gathered(m_snapshot.dateTexts()); }
    EventDetails details() const;

private:
    static std::vector<std::uint32_t> rowsOf(const RedactionPlan& plan)
    {
        std::vector<std::uint32_t> rows(plan.events.size());
        std::ranges::transform(plan.events, rows.begin(), &EventIndex::value);
        return rows;
    }

    Column<std::uint16_t> kinds() const;
    Column<std::uint32_t> places() const;
    Column<EventId> publishedIds() const;
    void addTitles(EventDetails& details) const;
    Adjacency<EventParticipation> participations() const;
    std::optional<EventParticipation> published(const EventParticipation& participation) const;
    template <typename RecordIndex>
    Adjacency<RecordIndex> sets(const Adjacency<RecordIndex>& lists, const Positions<RecordIndex>& positions) const;
    template <typename Value, typename Publish>
    void appendPublished(std::vector<Value>& published, const Adjacency<Value>& lists, std::size_t position,
                         Publish publish) const;

    const Snapshot& m_snapshot;
    const RedactionPlan& m_plan;
    const PublishedIds& m_ids;
    RowOrder m_order; ///< The published events.
    Positions<TermIndex> m_terms;
    Positions<PlaceIndex> m_places;
    Positions<SourceIndex> m_sources;
    Positions<TagIndex> m_tags;
    Positions<EntityIndex> m_entities;
};

EventColumns EventPublisher::columns() const
{
    const EventColumns& columns = m_snapshot.columns();
    const auto isDated = [&columns](EventIndex event) { return event.value() < columns.datedCount; };
    return {.earliestBegin = m_order.gathered(columns.earliestBegin),
            .latestBegin = m_order.gathered(columns.latestBegin),
            .earliestEnd = m_order.gathered(columns.earliestEnd),
            .latestEnd = m_order.gathered(columns.latestEnd),
            .dateFlags = m_order.gathered(columns.dateFlags),
            .kind = kinds(),
            .lane = m_order.gathered(columns.lane),
            .weight = m_order.gathered(columns.weight),
            .place = places(),
            .id = publishedIds(),
            .datedCount = static_cast<std::size_t>(std::ranges::count_if(m_plan.events, isDated))};
}

/// The kind of a published event is published.
Column<std::uint16_t> EventPublisher::kinds() const
{
    if (m_order.changesNothing() && m_terms.changesNothing()) {
        return m_snapshot.columns().kind;
    }
    std::vector<std::uint16_t> kinds;
    kinds.reserve(m_order.size());
    for (const std::uint32_t row : m_order.rows()) {
        const TermIndex kind(m_snapshot.columns().kind[row]);
        kinds.push_back(static_cast<std::uint16_t>(m_terms.of(kind).value().value()));
    }
    return kinds;
}

Column<std::uint32_t> EventPublisher::places() const
{
    if (m_order.changesNothing() && m_places.changesNothing()) {
        return m_snapshot.columns().place;
    }
    std::vector<std::uint32_t> places;
    places.reserve(m_order.size());
    for (const std::uint32_t row : m_order.rows()) {
        const std::uint32_t place = m_snapshot.columns().place[row];
        const auto published = place == EventColumns::kNoPlace ? std::nullopt : m_places.of(PlaceIndex(place));
        places.push_back(published ? published->value() : EventColumns::kNoPlace);
    }
    return places;
}

Column<EventId> EventPublisher::publishedIds() const
{
    std::vector<EventId> ids;
    ids.reserve(m_order.size());
    for (std::size_t position = 0; position < m_order.size(); ++position) {
        ids.push_back(m_ids.ofEvent(position));
    }
    return ids;
}

EventDetails EventPublisher::details() const
{
    const EventDetails& all = m_snapshot.details();
    EventDetails details;
    addTitles(details);
    details.keys = m_order.changesNothing() ? all.keys : EventKeys(m_order.gathered(all.keys.texts()));
    details.disputed = m_order.gathered(all.disputed);
    details.visible.assign(m_order.size(), true);
    details.participations = participations();
    details.sources = sets(all.sources, m_sources);
    details.tags = sets(all.tags, m_tags);
    // A published event is published with its claims.
    for (const auto& [status, events] : all.withClaim) {
        std::vector<EventIndex>& published = details.withClaim[status];
        for (const EventIndex event : events) {
            if (m_plan.hasEvent(event)) {
                published.emplace_back(m_plan.eventPosition[event.value()]);
            }
        }
        std::ranges::sort(published);
    }
    for (const auto& [row, dates] : all.otherDates) {
        if (m_plan.hasEvent(EventIndex(row))) {
            details.otherDates.emplace(m_plan.eventPosition[row], dates);
        }
    }
    return details;
}

/// In the languages in which some published event has a title: an unpublished one must not add its language.
void EventPublisher::addTitles(EventDetails& details) const
{
    for (std::size_t i = 0; i < m_snapshot.languages().size(); ++i) {
        TextColumn titles = m_order.gathered(m_snapshot.titles()[i]);
        TextColumn shortTitles = m_order.gathered(m_snapshot.shortTitles()[i]);
        if (titles.byteCount() + shortTitles.byteCount() > 0) {
            details.languages.push_back(m_snapshot.languages()[i]);
            details.titles.push_back(std::move(titles));
            details.shortTitles.push_back(std::move(shortTitles));
        }
    }
}

/// The lists of published events, each value as `publish` gives it.
template <typename Value, typename Publish>
void EventPublisher::appendPublished(std::vector<Value>& published, const Adjacency<Value>& lists, std::size_t position,
                                     Publish publish) const
{
    for (const Value& value : lists[m_order.rows()[position]]) {
        if (const std::optional<Value> kept = publish(value)) {
            published.push_back(*kept);
        }
    }
}

Adjacency<EventParticipation> EventPublisher::participations() const
{
    const Adjacency<EventParticipation>& lists = m_snapshot.details().participations;
    if (m_order.changesNothing() && m_entities.changesNothing() && m_terms.changesNothing()) {
        return lists;
    }
    const auto publish = [this](const EventParticipation& participation) { return published(participation); };
    return Adjacency<EventParticipation>::inOrder(m_order.size(), lists.values().size(),
                                                  [&](std::vector<EventParticipation>& values, std::size_t position) {
                                                      appendPublished(values, lists, position, publish);
                                                  });
}

/// Nothing for who is not published.
std::optional<EventParticipation> EventPublisher::published(const EventParticipation& participation) const
{
    const auto entity = m_plan.hasEntity(participation.entity) ? m_entities.of(participation.entity) : std::nullopt;
    const auto role = m_terms.of(participation.role);
    return entity && role ? std::optional(EventParticipation{*entity, *role}) : std::nullopt;
}

template <typename RecordIndex>
Adjacency<RecordIndex> EventPublisher::sets(const Adjacency<RecordIndex>& lists,
                                            const Positions<RecordIndex>& positions) const
{
    if (m_order.changesNothing() && positions.changesNothing()) {
        return lists;
    }
    const auto publish = [&positions](RecordIndex record) { return positions.of(record); };
    return Adjacency<RecordIndex>::inOrder(m_order.size(), lists.values().size(),
                                           [&](std::vector<RecordIndex>& values, std::size_t position) {
                                               const auto first = static_cast<std::ptrdiff_t>(values.size());
                                               appendPublished(values, lists, position, publish);
                                               Adjacency<RecordIndex>::makeSet(values, first);
                                           });
}

} // namespace

Snapshot publishEvents(const Snapshot& snapshot, const RedactionPlan& plan, const PublishedIds& ids,
                       RecordTables records)
{
    const EventPublisher publisher(snapshot, plan, ids, records);
    EventColumns columns = publisher.columns();
    EventDetails details = publisher.details();
    return Snapshot::outline(std::move(records), std::move(columns), publisher.dateTexts(), {})
        .completedWith(std::move(details));
}

} // namespace tideline
