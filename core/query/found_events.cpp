// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/found_events.h"

#include "query/selection.h"

#include <algorithm>
#include <iterator>

namespace tideline {

namespace {

void appendNamedEvents(const Snapshot& snapshot, const Relationship& relationship, std::vector<EventIndex>& events)
{
    for (const RecordId end : {relationship.from, relationship.to}) {
        if (const auto event = snapshot.find(EventId(end.value()))) {
            events.push_back(*event);
        }
    }
    if (const auto event = relationship.event ? snapshot.find(*relationship.event) : std::nullopt) {
        events.push_back(*event);
    }
}

void appendLeaving(const Snapshot& snapshot, EntityIndex person, std::vector<EventIndex>& events)
{
    std::ranges::copy_if(snapshot.eventsOf(person), std::back_inserter(events),
                         [&snapshot](EventIndex event) { return isLeaving(snapshot, event); });
}

/// The events that the entity takes part in and the others, ascending, each once.
std::vector<EventIndex> withOwnEvents(const Snapshot& snapshot, EntityIndex entity, std::vector<EventIndex> others)
{
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    std::vector<EventIndex> events;
    std::ranges::set_union(snapshot.eventsOf(entity), others, std::back_inserter(events));
    return events;
}

} // namespace

bool namesEvent(const Relationship& relationship, EventId event)
{
    return relationship.from == toRecordId(event) || relationship.to == toRecordId(event) ||
           relationship.event == event;
}

std::optional<EntityIndex> otherEntity(const Snapshot& snapshot, const Relationship& relationship, EntityIndex entity)
{
    const RecordId own = toRecordId(snapshot[entity].id);
    for (const auto& [here, there] :
         {std::pair(relationship.from, relationship.to), std::pair(relationship.to, relationship.from)}) {
        if (here == own && there != own) {
            return snapshot.find(EntityId(there.value()));
        }
    }
    return std::nullopt;
}

bool isLeaving(const Snapshot& snapshot, EventIndex event)
{
    const Term& kind = snapshot.kindOf(event);
    return kind.lane == Lane::Defectors && kind.shape == Shape::Disc;
}

std::vector<EventIndex> eventsFoundByArtist(const Snapshot& snapshot, EntityIndex artist)
{
    std::vector<EventIndex> others;
    for (const RelationshipIndex index : snapshot.relationshipsOf(artist)) {
        appendNamedEvents(snapshot, snapshot[index], others);
        if (const auto tied = otherEntity(snapshot, snapshot[index], artist)) {
            appendLeaving(snapshot, *tied, others);
        }
    }
    return withOwnEvents(snapshot, artist, std::move(others));
}

std::vector<EventIndex> eventsFoundByPerson(const Snapshot& snapshot, EntityIndex person)
{
    std::vector<EventIndex> others;
    for (const RelationshipIndex index : snapshot.relationshipsOf(person)) {
        appendNamedEvents(snapshot, snapshot[index], others);
    }
    return withOwnEvents(snapshot, person, std::move(others));
}

} // namespace tideline
