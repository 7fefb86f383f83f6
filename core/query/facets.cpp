// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/facets.h"

#include "query/contested.h"
#include "query/filter_evaluation.h"
#include "query/found_events.h"
#include "query/place_tree.h"

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

} // namespace

FacetCounts countFacets(const Snapshot& snapshot, const Filter& filter)
{
    const std::vector<EventSet> sets = FilterEvaluation(snapshot, filter).passingWithoutEach();
    const auto without = [&sets](Facet facet) -> const EventSet& { return sets[static_cast<std::size_t>(facet)]; };

    FacetCounts counts;
    counts.entities = countEntities(snapshot, without(Facet::Artists), without(Facet::People));
    counts.kinds = countKinds(snapshot, without(Facet::Kinds));
    counts.places = countPlaces(snapshot, without(Facet::Places));
    counts.tags = countTags(snapshot, without(Facet::Tags));
    countSources(snapshot, without(Facet::Sources), counts);
    counts.disputed = countContested(snapshot, without(Facet::Disputed), ClaimStatus::Disputed);
    counts.rejected = countContested(snapshot, without(Facet::Rejected), ClaimStatus::Rejected);
    return counts;
}

} // namespace tideline
