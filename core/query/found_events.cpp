// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/found_events.h"

#include "query/selection.h"
#include "snapshot/leaving.h"

#include <algorithm>
#include <iterator>
#include <variant>

namespace tideline {

namespace {

void appendLeaving(const Snapshot& snapshot, EntityIndex person, std::vector<EventIndex>& events)
{
    std::ranges::copy_if(snapshot.eventsOf(person), std::back_inserter(events),
                         [&snapshot](EventIndex event) { return isLeaving(snapshot, event); });
}

/// The events that the entity takes part in and the tied ones, ascending, each once.
std::vector<EventIndex> foundEvents(const Snapshot& snapshot, EntityIndex entity, bool isArtist)
{
    std::vector<EventIndex> events;
    std::ranges::set_union(snapshot.eventsOf(entity), tiedEvents(snapshot, entity, isArtist),
                           std::back_inserter(events));
    return events;
}

} // namespace

bool namesEvent(const Relationship& relationship, EventId event)
{
    return relationship.from == toRecordId(event) || relationship.to == toRecordId(event) ||
           relationship.event == event;
}

std::vector<EventIndex> namedEvents(const Snapshot& snapshot, const Relationship& relationship)
{
    std::vector<EventIndex> events;
    for (const RecordId end : {relationship.from, relationship.to}) {
        const auto record = snapshot.find(end);
        if (const auto* event = record ? std::get_if<EventIndex>(&*record) : nullptr) {
            events.push_back(*event);
        }
    }
    if (const auto event = relationship.event ? snapshot.find(*relationship.event) : std::nullopt) {
        events.push_back(*event);
    }
    return events;
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

std::vector<EventIndex> tiedEvents(const Snapshot& snapshot, EntityIndex entity, bool isArtist)
{
    std::vector<EventIndex> events;
    for (const RelationshipIndex index : snapshot.relationshipsOf(entity)) {
        std::ranges::copy(namedEvents(snapshot, snapshot[index]), std::back_inserter(events));
        const auto tied = isArtist ? otherEntity(snapshot, snapshot[index], entity) : std::nullopt;
        if (tied) {
            appendLeaving(snapshot, *tied, events);
        }
    }
    std::ranges::sort(events);
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

std::vector<EventIndex> eventsFoundByArtist(const Snapshot& snapshot, EntityIndex artist)
{
    return foundEvents(snapshot, artist, true);
}

std::vector<EventIndex> eventsFoundByPerson(const Snapshot& snapshot, EntityIndex person)
{
    return foundEvents(snapshot, person, false);
}

} // namespace tideline
