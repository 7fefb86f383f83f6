// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/facets.h"

#include "query/contested.h"
#include "query/filter_evaluation.h"
#include "query/found_events.h"
#include "query/place_tree.h"
#include "query/source_strength.h"

#include <algorithm>
#include <optional>

namespace tideline {

namespace {

using Counts = std::vector<std::uint32_t>;

/// For each entity the passing events that it takes part in. Runs over events, so that it costs what passes; where all
/// pass, as with a first choice in a facet, they have been counted.
Counts countTakingPart(const Snapshot& snapshot, const EventSet& passing)
{
    Counts counts(snapshot.entities().size(), 0);
    if (passing.count() == snapshot.columns().size()) {
        for (std::size_t entity = 0; entity < counts.size(); ++entity) {
            counts[entity] = static_cast<std::uint32_t>(snapshot.eventsOf(EntityIndex(entity)).size());
        }
        return counts;
    }
    std::vector<std::optional<EventIndex>> lastEvent(counts.size()); // In two roles it still is one event.
    passing.forEach([&](EventIndex event) {
        for (const EventParticipation& participation : snapshot.participations(event)) {
            const std::uint32_t entity = participation.entity.value();
            if (lastEvent[entity] != event) {
                lastEvent[entity] = event;
                ++counts[entity];
            }
        }
    });
    return counts;
}

/// The passing events that only the relationships of the entity find.
std::uint32_t countTied(const Snapshot& snapshot, EntityIndex entity, bool isArtist, const EventSet& passing)
{
    const std::vector<EventIndex> tied = tiedEvents(snapshot, entity, isArtist);
    const auto own = snapshot.eventsOf(entity);
    return static_cast<std::uint32_t>(std::ranges::count_if(
        tied, [&](EventIndex event) { return passing.contains(event) && !std::ranges::binary_search(own, event); }));
}

Counts countEntities(const Snapshot& snapshot, const EventSet& withoutArtists, const EventSet& withoutPeople)
{
    const Counts asPeople = countTakingPart(snapshot, withoutPeople);
    Counts counts = withoutArtists == withoutPeople ? asPeople : countTakingPart(snapshot, withoutArtists);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const EntityIndex entity(i);
        const bool isArtist = snapshot[entity].kind == EntityKind::Artist;
        counts[i] = (isArtist ? counts[i] : asPeople[i]) +
                    countTied(snapshot, entity, isArtist, isArtist ? withoutArtists : withoutPeople);
    }
    return counts;
}

Counts countKinds(const Snapshot& snapshot, const EventSet& passing)
{
    Counts counts(snapshot.terms().size(), 0);
    const EventColumns& columns = snapshot.columns();
    passing.forEach([&](EventIndex event) { ++counts[columns.kind[event.value()]]; });
    return counts;
}

Counts countPlaces(const Snapshot& snapshot, const EventSet& passing)
{
    Counts direct(snapshot.places().size(), 0);
    const EventColumns& columns = snapshot.columns();
    passing.forEach([&](EventIndex event) {
        if (const std::uint32_t place = columns.place[event.value()]; place != EventColumns::kNoPlace) {
            ++direct[place];
        }
    });
    Counts counts(direct.size(), 0);
    const PlaceTree tree(snapshot);
    for (std::size_t i = 0; i < direct.size(); ++i) {
        tree.forEachAround(PlaceIndex(i), [&](PlaceIndex around) { counts[around.value()] += direct[i]; });
    }
    return counts;
}

Counts countTags(const Snapshot& snapshot, const EventSet& passing)
{
    Counts counts(snapshot.tags().size(), 0);
    if (counts.empty()) {
        return counts;
    }
    passing.forEach([&](EventIndex event) {
        for (const TagIndex tag : snapshot.tagsOf(event)) {
            ++counts[tag.value()];
        }
    });
    return counts;
}

void countSources(const Snapshot& snapshot, const EventSet& passing, FacetCounts& counts)
{
    counts.sources.assign(snapshot.sources().size(), 0);
    passing.forEach([&](EventIndex event) {
        const auto sources = snapshot.sourcesOf(event);
        counts.unsourced += sources.empty() ? 1U : 0U;
        for (const SourceIndex source : sources) {
            ++counts.sources[source.value()];
        }
    });
}

std::uint32_t countContested(const Snapshot& snapshot, EventSet passing, ClaimStatus status)
{
    passing &= contestedEvents(snapshot, status);
    return static_cast<std::uint32_t>(passing.count());
}

Counts countStories(const Snapshot& snapshot, const EventSet& passing)
{
    Counts counts(snapshot.stories().size(), 0);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        std::vector<EventIndex> told;
        for (const Step& step : snapshot.stories()[i].steps) {
            if (const auto event = step.event ? snapshot.find(*step.event) : std::nullopt) {
                told.push_back(*event);
            }
        }
        std::ranges::sort(told);
        told.erase(std::unique(told.begin(), told.end()), told.end());
        counts[i] = static_cast<std::uint32_t>(
            std::ranges::count_if(told, [&passing](EventIndex event) { return passing.contains(event); }));
    }
    return counts;
}

void countStrengths(const Snapshot& snapshot, const EventSet& passing, FacetCounts& counts)
{
    passing.forEach([&](EventIndex event) {
        if (const auto strength = strengthOf(snapshot, event)) {
            ++counts.strengths[static_cast<std::size_t>(*strength)];
        }
    });
}

/// Counts every facet over the sets that `passing` gives for each.
template <typename Passing>
FacetCounts countOver(const Snapshot& snapshot, Passing passing)
{
    FacetCounts counts;
    counts.entities = countEntities(snapshot, passing(FilterPart::Artists), passing(FilterPart::People));
    counts.kinds = countKinds(snapshot, passing(FilterPart::Kinds));
    counts.places = countPlaces(snapshot, passing(FilterPart::Places));
    counts.tags = countTags(snapshot, passing(FilterPart::Tags));
    countSources(snapshot, passing(FilterPart::Sources), counts);
    counts.stories = countStories(snapshot, passing(FilterPart::Stories));
    countStrengths(snapshot, passing(FilterPart::Strengths), counts);
    counts.disputed = countContested(snapshot, passing(FilterPart::Disputed), ClaimStatus::Disputed);
    counts.rejected = countContested(snapshot, passing(FilterPart::Rejected), ClaimStatus::Rejected);
    return counts;
}

/// Those of the entities that count in the facet: artists as artists, all others as people.
std::vector<EntityId> countedIn(const Snapshot& snapshot, FilterPart facet, std::vector<EntityId> ids)
{
    std::erase_if(ids, [&](EntityId id) {
        const auto entity = snapshot.find(id);
        return entity && (snapshot[*entity].kind == EntityKind::Artist) != (facet == FilterPart::Artists);
    });
    return ids;
}

/// Puts the numbers of what is ruled out in their places: what would pass if it were chosen and nothing of its facet
/// ruled out.
void countExcluded(const Snapshot& snapshot, const Filter& filter, const FilterEvaluation& evaluation,
                   FacetCounts& counts)
{
    const ExcludedValues& excluded = filter.excluded;
    const auto replace = [&snapshot](const auto& ids, const Counts& from, Counts& to) {
        for (const auto id : ids) {
            if (const auto index = snapshot.find(id)) {
                to[index->value()] = from[index->value()];
            }
        }
    };
    const FacetCounts all = countOver(snapshot, [&](FilterPart facet) { return evaluation.passingWithoutAll(facet); });
    replace(countedIn(snapshot, FilterPart::Artists, excluded.artists), all.entities, counts.entities);
    replace(countedIn(snapshot, FilterPart::People, excluded.people), all.entities, counts.entities);
    replace(excluded.kinds, all.kinds, counts.kinds);
    replace(excluded.places, all.places, counts.places);
    replace(excluded.tags, all.tags, counts.tags);
    replace(excluded.sources, all.sources, counts.sources);
    replace(excluded.stories, all.stories, counts.stories);
    for (const SourceStrength strength : excluded.strengths) {
        const auto index = static_cast<std::size_t>(strength);
        counts.strengths[index] = all.strengths[index];
    }
}

} // namespace

FacetCounts countFacets(const Snapshot& snapshot, const Filter& filter)
{
    return countFacets(FilterEvaluation(snapshot, filter));
}

FacetCounts countFacets(const FilterEvaluation& evaluation)
{
    const Snapshot& snapshot = evaluation.snapshot();
    const Filter& filter = evaluation.filter();
    const std::vector<EventSet> sets = evaluation.passingWithoutEach();
    FacetCounts counts = countOver(
        snapshot, [&sets](FilterPart facet) -> const EventSet& { return sets[static_cast<std::size_t>(facet)]; });
    if (filter.excluded != ExcludedValues()) {
        countExcluded(snapshot, filter, evaluation, counts);
    }
    return counts;
}

} // namespace tideline
