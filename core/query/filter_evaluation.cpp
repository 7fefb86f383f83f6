// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/filter_evaluation.h"

#include "query/contested.h"
#include "query/place_tree.h"
#include "query/selection.h"
#include "query/text_match.h"

#include <algorithm>
#include <span>
#include <utility>

namespace tideline {

namespace {

/// For each record of a list whether it is chosen. Ids of records that are not there choose nothing.
template <typename RecordId>
std::vector<bool> chosenOf(const Snapshot& snapshot, std::size_t recordCount, const std::vector<RecordId>& ids)
{
    std::vector<bool> chosen(recordCount, false);
    for (const RecordId id : ids) {
        if (const auto index = snapshot.find(id)) {
            chosen[index->value()] = true;
        }
    }
    return chosen;
}

template <typename RecordIndex>
bool anyChosen(std::span<const RecordIndex> records, const std::vector<bool>& chosen)
{
    return std::any_of(records.begin(), records.end(), [&chosen](RecordIndex r) { return chosen[r.value()]; });
}

EventSet eventsInPlaces(const Snapshot& snapshot, const std::vector<PlaceId>& ids)
{
    const std::vector<bool> chosen = chosenOf(snapshot, snapshot.places().size(), ids);
    const PlaceTree tree(snapshot);
    std::vector<bool> inside(chosen.size(), false);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        tree.forEachAround(PlaceIndex(i), [&](PlaceIndex around) { inside[i] = inside[i] || chosen[around.value()]; });
    }
    const EventColumns& columns = snapshot.columns();
    return EventSet::where(columns.size(), [&](std::size_t row) {
        return columns.place[row] != EventColumns::kNoPlace && inside[columns.place[row]];
    });
}

EventSet eventsInYears(const Snapshot& snapshot, const TimeSpan& years)
{
    const EventColumns& columns = snapshot.columns();
    const auto dated = static_cast<std::ptrdiff_t>(columns.datedCount);
    const auto begin = columns.earliestBegin.begin();
    const auto beginBefore =
        static_cast<std::size_t>(std::lower_bound(begin, begin + dated, years.end.seconds()) - begin);
    const std::int64_t yearsBegin = years.begin.seconds();
    const bool isEmpty = years.isEmpty();
    return EventSet::where(columns.size(), [&](std::size_t row) {
        return !isEmpty && row < beginBefore && yearsBegin < columns.latestEnd[row] &&
               ((columns.dateFlags[row] & kHasGaps) == 0 || snapshot.mayOverlap(EventIndex(row), years));
    });
}

EventSet eventsSurelyInYears(const Snapshot& snapshot, const TimeSpan& years)
{
    const EventColumns& columns = snapshot.columns();
    return EventSet::where(columns.size(), [&](std::size_t row) {
        if ((columns.dateFlags[row] & kHasGaps) != 0) {
            return snapshot.surelyOverlaps(EventIndex(row), years);
        }
        const std::optional<SureReach> reach = sureReachOf(columns, row);
        return reach && reach->overlaps(years);
    });
}

} // namespace

FilterEvaluation::FilterEvaluation(const Snapshot& snapshot, const Filter& filter)
    : m_snapshot(snapshot)
    , m_filter(filter)
{
    addEntities(Facet::Artists, filter.artists);
    addEntities(Facet::People, filter.people);
    addColumns();
    addSources();
    addClaims();
}

void FilterEvaluation::addEntities(Facet facet, const std::vector<EntityId>& ids)
{
    if (ids.empty()) {
        return;
    }
    const auto findEvents = facet == Facet::Artists ? eventsFoundByArtist : eventsFoundByPerson;
    EventSet found = EventSet::none(m_snapshot.columns().size());
    for (const EntityId id : ids) {
        if (const auto entity = m_snapshot.find(id)) {
            for (const EventIndex event : findEvents(m_snapshot, *entity)) {
                found.insert(event);
            }
        }
    }
    m_parts.push_back({facet, std::move(found)});
}

void FilterEvaluation::addColumns()
{
    const EventColumns& columns = m_snapshot.columns();
    if (!m_filter.kinds.empty()) {
        const std::vector<bool> chosen = chosenOf(m_snapshot, m_snapshot.terms().size(), m_filter.kinds);
        m_parts.push_back({Facet::Kinds, EventSet::where(columns.size(),
                                                         [&](std::size_t row) { return chosen[columns.kind[row]]; })});
    }
    if (!m_filter.places.empty()) {
        m_parts.push_back({Facet::Places, eventsInPlaces(m_snapshot, m_filter.places)});
    }
    if (!m_filter.tags.empty()) {
        const std::vector<bool> chosen = chosenOf(m_snapshot, m_snapshot.tags().size(), m_filter.tags);
        m_parts.push_back({Facet::Tags, EventSet::where(columns.size(), [&](std::size_t row) {
                               return anyChosen(m_snapshot.tagsOf(EventIndex(row)), chosen);
                           })});
    }
    if (m_filter.years) {
        const auto eventsIn = m_filter.surely ? eventsSurelyInYears : eventsInYears;
        m_parts.push_back({Facet::Years, eventsIn(m_snapshot, *m_filter.years)});
    }
}

void FilterEvaluation::addSources()
{
    const std::size_t size = m_snapshot.columns().size();
    if (!m_filter.sources.empty()) {
        const std::vector<bool> chosen = chosenOf(m_snapshot, m_snapshot.sources().size(), m_filter.sources);
        m_parts.push_back({Facet::Sources, EventSet::where(size, [&](std::size_t row) {
                               return anyChosen(m_snapshot.sourcesOf(EventIndex(row)), chosen);
                           })});
    }
    if (m_filter.unsourced) {
        m_parts.push_back({Facet::Sources, EventSet::where(size, [&](std::size_t row) {
                               return m_snapshot.sourcesOf(EventIndex(row)).empty();
                           })});
    }
}

void FilterEvaluation::addClaims()
{
    if (m_filter.disputed) {
        m_parts.push_back({Facet::Disputed, contestedEvents(m_snapshot, ClaimStatus::Disputed)});
    }
    if (m_filter.rejected) {
        m_parts.push_back({Facet::Rejected, contestedEvents(m_snapshot, ClaimStatus::Rejected)});
    }
}

EventSet FilterEvaluation::passingParts(std::optional<Facet> leftOut) const
{
    EventSet passing = EventSet::all(m_snapshot.columns().size());
    for (const Part& part : m_parts) {
        if (part.facet != leftOut) {
            passing &= part.events;
        }
    }
    return passing;
}

EventSet FilterEvaluation::withText(EventSet candidates) const
{
    return m_filter.text.empty() ? std::move(candidates) : eventsWithText(m_snapshot, m_filter.text, candidates);
}

EventSet FilterEvaluation::passing() const
{
    return withText(passingParts(std::nullopt));
}

EventSet FilterEvaluation::passingWithout(Facet facet) const
{
    return withText(passingParts(facet));
}

std::vector<EventSet> FilterEvaluation::passingWithoutEach() const
{
    std::vector<EventSet> sets;
    EventSet candidates = EventSet::none(m_snapshot.columns().size());
    for (std::size_t facet = 0; facet < kFacetCount; ++facet) {
        sets.push_back(passingParts(static_cast<Facet>(facet)));
        candidates |= sets.back();
    }
    if (!m_filter.text.empty()) {
        const EventSet found = withText(std::move(candidates));
        for (EventSet& set : sets) {
            set &= found;
        }
    }
    return sets;
}

} // namespace tideline
