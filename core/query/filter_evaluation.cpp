// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/filter_evaluation.h"

#include "query/contested.h"
#include "query/event_search.h"
#include "query/value_events.h"

#include <utility>

namespace tideline {

namespace {

/// Hands over, for each list of the values that is not empty, its facet and the events that it finds. The values are
/// those of a filter or those that it rules out.
template <typename Values, typename Receiver>
void findListed(const Snapshot& snapshot, const Values& values, Receiver receive)
{
    const auto give = [&](FilterPart facet, const auto& list, auto find) {
        if (!list.empty()) {
            receive(facet, find(snapshot, list));
        }
    };
    give(FilterPart::Artists, values.artists, eventsOfArtists);
    give(FilterPart::People, values.people, eventsOfPeople);
    give(FilterPart::Kinds, values.kinds, eventsOfKinds);
    give(FilterPart::Places, values.places, eventsInPlaces);
    give(FilterPart::Tags, values.tags, eventsWithTags);
    give(FilterPart::Sources, values.sources, eventsWithSources);
    give(FilterPart::Stories, values.stories, eventsOfStories);
    give(FilterPart::Strengths, values.strengths, eventsOfStrengths);
}

} // namespace

FilterEvaluation::FilterEvaluation(const Snapshot& snapshot, const Filter& filter)
    : m_snapshot(snapshot)
    , m_filter(filter)
{
    addChosen();
    addExcluded();
    addClaims();
}

void FilterEvaluation::addChosen()
{
    findListed(m_snapshot, m_filter, [this](FilterPart facet, EventSet found) { add(facet, std::move(found)); });
    if (m_filter.unsourced) {
        add(FilterPart::Sources, EventSet::where(m_snapshot.columns().size(), [&](std::size_t row) {
                return m_snapshot.sourcesOf(EventIndex(row)).empty();
            }));
    }
    if (m_filter.years) {
        const auto eventsIn = m_filter.surely ? eventsSurelyInYears : eventsInYears;
        add(FilterPart::Years, eventsIn(m_snapshot, *m_filter.years));
    }
}

void FilterEvaluation::addExcluded()
{
    findListed(m_snapshot, m_filter.excluded, [this](FilterPart facet, const EventSet& found) {
        EventSet others = EventSet::all(m_snapshot.columns().size());
        others -= found;
        m_parts.push_back({facet, true, std::move(others)});
    });
}

void FilterEvaluation::addClaims()
{
    if (m_filter.disputed) {
        add(FilterPart::Disputed, contestedEvents(m_snapshot, ClaimStatus::Disputed));
    }
    if (m_filter.rejected) {
        add(FilterPart::Rejected, contestedEvents(m_snapshot, ClaimStatus::Rejected));
    }
}

EventSet FilterEvaluation::passingParts(LeftOut leftOut, FilterPart facet) const
{
    EventSet passing = EventSet::all(m_snapshot.columns().size());
    for (const Part& part : m_parts) {
        const bool isLeftOut = part.facet == facet &&
                               (part.isExclusion ? leftOut == LeftOut::ChosenAndExcluded : leftOut != LeftOut::Nothing);
        if (!isLeftOut) {
            passing &= part.events;
        }
    }
    return passing;
}

EventSet FilterEvaluation::withText(EventSet passing) const
{
    if (m_filter.text.empty()) {
        return passing;
    }
    if (!m_found) {
        EventSet candidates = EventSet::none(m_snapshot.columns().size());
        for (std::size_t facet = 0; facet < kFilterPartCount; ++facet) {
            candidates |= passingParts(LeftOut::ChosenAndExcluded, static_cast<FilterPart>(facet));
        }
        m_found = EventSearch(m_snapshot).among(parseSearch(m_filter.text), std::move(candidates));
    }
    passing &= *m_found;
    return passing;
}

EventSet FilterEvaluation::passing() const
{
    return withText(passingParts(LeftOut::Nothing, FilterPart::Artists));
}

EventSet FilterEvaluation::passingWithout(FilterPart facet) const
{
    return withText(passingParts(LeftOut::Chosen, facet));
}

EventSet FilterEvaluation::passingWithoutAll(FilterPart facet) const
{
    return withText(passingParts(LeftOut::ChosenAndExcluded, facet));
}

std::vector<EventSet> FilterEvaluation::passingWithoutEach() const
{
    std::vector<EventSet> sets;
    for (std::size_t facet = 0; facet < kFilterPartCount; ++facet) {
        sets.push_back(passingWithout(static_cast<FilterPart>(facet)));
    }
    return sets;
}

} // namespace tideline
