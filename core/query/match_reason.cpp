// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/match_reason.h"

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

} // namespace

std::vector<MatchReason> matchReasons(const Snapshot& snapshot, const Filter& filter, EventIndex event)
{
    std::vector<MatchReason> reasons;
    for (const auto* ids : {&filter.artists, &filter.people}) {
        for (const EntityId id : *ids) {
            const auto entity = snapshot.find(id);
            if (const auto reason =
                    entity ? reasonOf(snapshot, *entity, ids == &filter.artists, event) : std::nullopt) {
                reasons.push_back(*reason);
            }
        }
    }
    return reasons;
}

} // namespace tideline
