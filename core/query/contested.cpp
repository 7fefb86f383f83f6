// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/contested.h"

#include "query/found_events.h"
#include "query/selection.h"
#include "snapshot/leaving.h"

#include <algorithm>

namespace tideline {

namespace {

bool hasClaim(const Evidence& evidence, ClaimStatus status)
{
    return std::ranges::find(evidence.claims, status, &Claim::status) != evidence.claims.end();
}

/// True for an event in which a claim on this entity, who takes part in it, is found.
bool standsFor(const Snapshot& snapshot, const Entity& entity, EventIndex event)
{
    if (entity.protection != Protection::Public) {
        return false;
    }
    switch (entity.kind) {
    case EntityKind::Person:
        return isLeaving(snapshot, event);
    case EntityKind::Artist:
        return snapshot.laneOf(event) == Lane::Artists;
    case EntityKind::Work:
        return snapshot.laneOf(event) == Lane::Works;
    case EntityKind::Organisation:
        return false;
    }
    return false;
}

std::vector<EventIndex> eventsOfEntity(const Snapshot& snapshot, EntityIndex entity)
{
    std::vector<EventIndex> events;
    for (const EventIndex event : snapshot.eventsOf(entity)) {
        if (standsFor(snapshot, snapshot[entity], event)) {
            events.push_back(event);
        }
    }
    return events;
}

/// The events that the relationship names; else the leaving of the people at its ends.
std::vector<EventIndex> eventsOfTie(const Snapshot& snapshot, const Relationship& tie)
{
    std::vector<EventIndex> events = namedEvents(snapshot, tie);
    if (!events.empty()) {
        return events;
    }
    for (const RecordId end : {tie.from, tie.to}) {
        const auto entity = snapshot.find(EntityId(end.value()));
        if (entity && snapshot[*entity].kind == EntityKind::Person) {
            const std::vector<EventIndex> leaving = eventsOfEntity(snapshot, *entity);
            events.insert(events.end(), leaving.begin(), leaving.end());
        }
    }
    return events;
}

/// Gathers the fields with claims that the filter asks for, each once.
class FieldCollector {
public:
    explicit FieldCollector(const Filter& filter)
        : m_filter(filter)
    {}

    void add(const RecordReference& record, const Evidence& evidence)
    {
        for (const Claim& claim : evidence.claims) {
            const bool isWanted = (claim.status == ClaimStatus::Disputed && m_filter.disputed) ||
                                  (claim.status == ClaimStatus::Rejected && m_filter.rejected);
            const ContestedField found{record, claim.field, claim.status};
            if (isWanted && std::ranges::find(m_fields, found) == m_fields.end()) {
                m_fields.push_back(found);
            }
        }
    }

    std::vector<ContestedField> take() { return std::move(m_fields); }

private:
    const Filter& m_filter;
    std::vector<ContestedField> m_fields;
};

} // namespace

EventSet contestedEvents(const Snapshot& snapshot, ClaimStatus status)
{
    EventSet contested = EventSet::none(snapshot.columns().size());
    const auto insertAll = [&contested](const auto& events) {
        for (const EventIndex event : events) {
            contested.insert(event);
        }
    };
    insertAll(snapshot.eventsWithClaim(status));
    for (std::size_t i = 0; i < snapshot.entities().size(); ++i) {
        if (hasClaim(snapshot.entities()[i].evidence, status)) {
            insertAll(eventsOfEntity(snapshot, EntityIndex(i)));
        }
    }
    for (const Relationship& tie : snapshot.relationships()) {
        if (hasClaim(tie.evidence, status)) {
            insertAll(eventsOfTie(snapshot, tie));
        }
    }
    return contested;
}

std::vector<ContestedField> contestedFields(const Snapshot& snapshot, const Filter& filter, EventIndex event,
                                            const Evidence& own)
{
    if (!filter.disputed && !filter.rejected) {
        return {};
    }
    FieldCollector fields(filter);
    fields.add(event, own);
    for (const EventParticipation& participation : snapshot.participations(event)) {
        const Entity& entity = snapshot[participation.entity];
        if (standsFor(snapshot, entity, event)) {
            fields.add(participation.entity, entity.evidence);
        }
    }
    // Few relationships have claims, so all of them are looked at rather than those of everybody who takes part.
    for (std::size_t i = 0; i < snapshot.relationships().size(); ++i) {
        const Relationship& tie = snapshot.relationships()[i];
        const auto events = tie.evidence.claims.empty() ? std::vector<EventIndex>() : eventsOfTie(snapshot, tie);
        if (std::ranges::find(events, event) != events.end()) {
            fields.add(RelationshipIndex(i), tie.evidence);
        }
    }
    return fields.take();
}

} // namespace tideline
