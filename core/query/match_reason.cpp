// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/match_reason.h"

#include "query/event_search.h"
#include "query/found_events.h"
#include "query/selection.h"
#include "snapshot/leaving.h"

#include <algorithm>

namespace tideline {

namespace {

bool takesPart(const Snapshot& snapshot, EntityIndex entity, EventIndex event)
{
    return std::ranges::binary_search(snapshot.eventsOf(entity), event);
}

/// The role in which it takes part; the first if there are several.
std::optional<TermIndex> roleIn(const Snapshot& snapshot, EntityIndex entity, EventIndex event)
{
    const auto participations = snapshot.participations(event);
    const auto own = std::ranges::find(participations, entity, &EventParticipation::entity);
    return own == participations.end() ? std::nullopt : std::optional(own->role);
}

/// The first relationship of the entity that names the event.
std::optional<RelationshipIndex> tieNaming(const Snapshot& snapshot, EntityIndex entity, EventIndex event)
{
    const EventId id = snapshot.columns().id[event.value()];
    for (const RelationshipIndex index : snapshot.relationshipsOf(entity)) {
        if (namesEvent(snapshot[index], id)) {
            return index;
        }
    }
    return std::nullopt;
}

/// The first relationship of the artist with somebody whose leaving the event is.
std::optional<RelationshipIndex> tieToLeaver(const Snapshot& snapshot, EntityIndex artist, EventIndex event)
{
    if (!isLeaving(snapshot, event)) {
        return std::nullopt;
    }
    for (const RelationshipIndex index : snapshot.relationshipsOf(artist)) {
        const auto tied = otherEntity(snapshot, snapshot[index], artist);
        if (tied && takesPart(snapshot, *tied, event)) {
            return index;
        }
    }
    return std::nullopt;
}

std::optional<MatchReason> reasonOf(const Snapshot& snapshot, EntityIndex entity, bool isArtist, EventIndex event)
{
    if (const auto role = roleIn(snapshot, entity, event)) {
        return MatchReason{entity, role, std::nullopt};
    }
    std::optional<RelationshipIndex> tie = tieNaming(snapshot, entity, event);
    if (!tie && isArtist) {
        tie = tieToLeaver(snapshot, entity, event);
    }
    return tie ? std::optional(MatchReason{entity, std::nullopt, tie}) : std::nullopt;
}

struct Wanted {
    EntityIndex entity;
    bool isArtist;

    bool operator==(const Wanted&) const = default;
};

/// Whom the filter wants, each once.
std::vector<Wanted> wantedBy(const Snapshot& snapshot, const Filter& filter)
{
    std::vector<Wanted> wanted;
    const auto add = [&](const std::vector<EntityId>& ids, bool isArtist) {
        for (const EntityId id : ids) {
            const auto entity = snapshot.find(id);
            if (entity && std::ranges::find(wanted, Wanted{*entity, isArtist}) == wanted.end()) {
                wanted.push_back({*entity, isArtist});
            }
        }
    };
    add(filter.artists, true);
    add(filter.people, false);
    for (const SearchTerm& term : parseSearch(filter.text).terms) {
        if (!term.isExcluded) {
            add(entitiesMeant(snapshot, term), term.field == SearchField::Artist);
        }
    }
    return wanted;
}

} // namespace

std::vector<MatchReason> matchReasons(const Snapshot& snapshot, const Filter& filter, EventIndex event)
{
    std::vector<MatchReason> reasons;
    for (const Wanted& wanted : wantedBy(snapshot, filter)) {
        if (const auto reason = reasonOf(snapshot, wanted.entity, wanted.isArtist, event)) {
            reasons.push_back(*reason);
        }
    }
    return reasons;
}

} // namespace tideline
