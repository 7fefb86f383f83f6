// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/naive_filter.h"

#include "text/fold.h"

#include <algorithm>

namespace tideline::test {

namespace {

template <typename Record, typename RecordIdType>
const Record* find(const std::vector<Record>& records, RecordIdType id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

template <typename Value>
bool holds(const std::vector<Value>& values, const Value& value)
{
    return std::ranges::find(values, value) != values.end();
}

bool takesPart(const Event& event, RecordId entity)
{
    return std::ranges::any_of(event.participations,
                               [entity](const Participation& p) { return toRecordId(p.entity) == entity; });
}

bool isLeaving(const CollectionContents& contents, const Event& event)
{
    const Term* kind = find(contents.terms, event.kind);
    return kind != nullptr && kind->lane == Lane::Defectors && kind->shape == Shape::Disc;
}

bool isFoundBy(const CollectionContents& contents, const Event& event, EntityId entity, bool asArtist)
{
    const RecordId self = toRecordId(entity);
    if (find(contents.entities, entity) == nullptr) {
        return false;
    }
    if (takesPart(event, self)) {
        return true;
    }
    for (const Relationship& tie : contents.relationships) {
        if (tie.from != self && tie.to != self) {
            continue;
        }
        const RecordId other = tie.from == self ? tie.to : tie.from;
        if (other == toRecordId(event.id) || tie.event == event.id) {
            return true;
        }
        if (asArtist && isLeaving(contents, event) && takesPart(event, other)) {
            return true;
        }
    }
    return false;
}

bool isFoundByAny(const CollectionContents& contents, const Event& event, const std::vector<EntityId>& entities,
                  bool asArtists)
{
    return entities.empty() || std::ranges::any_of(entities, [&](EntityId entity) {
               return isFoundBy(contents, event, entity, asArtists);
           });
}

bool isInside(const CollectionContents& contents, std::optional<PlaceId> place, const std::vector<PlaceId>& chosen)
{
    while (place) {
        const Place* here = find(contents.places, *place);
        if (here != nullptr && holds(chosen, *place)) {
            return true;
        }
        place = here == nullptr ? std::nullopt : here->parent;
    }
    return false;
}

std::vector<SourceId> sourcesOf(const Event& event)
{
    std::vector<SourceId> sources;
    for (const Citation& citation : event.evidence.citations) {
        sources.push_back(citation.source);
    }
    for (const Claim& claim : event.evidence.claims) {
        for (const Citation& citation : claim.citations) {
            sources.push_back(citation.source);
        }
    }
    return sources;
}

template <typename Value>
bool overlap(const std::vector<Value>& values, const std::vector<Value>& chosen)
{
    return chosen.empty() ||
           std::ranges::any_of(values, [&chosen](const Value& value) { return holds(chosen, value); });
}

bool hasText(const CollectionContents& contents, const Event& event, const std::string& wanted)
{
    std::vector<std::string> texts;
    const auto add = [&texts](const LocalizedText& text) {
        for (const LocalizedText::Form& form : text.forms()) {
            texts.push_back(form.value.value_or(""));
        }
    };
    add(event.title);
    add(event.shortTitle);
    for (const Participation& participation : event.participations) {
        if (const Entity* entity = find(contents.entities, participation.entity)) {
            add(entity->pseudonym);
            for (const Name& name : entity->names) {
                texts.push_back(name.value.value_or(""));
            }
        }
    }
    if (const Place* place = event.place ? find(contents.places, *event.place) : nullptr) {
        add(place->name);
    }
    return wanted.empty() || std::ranges::any_of(texts, [&wanted](const std::string& text) {
               return foldForSearch(text).find(foldForSearch(wanted)) != std::string::npos;
           });
}

bool passes(const CollectionContents& contents, const Event& event, const Filter& filter)
{
    return isFoundByAny(contents, event, filter.artists, true) && isFoundByAny(contents, event, filter.people, false) &&
           (filter.kinds.empty() || holds(filter.kinds, event.kind)) &&
           (filter.places.empty() || isInside(contents, event.place, filter.places)) &&
           overlap(event.tags, filter.tags) && overlap(sourcesOf(event), filter.sources) &&
           (!filter.unsourced || sourcesOf(event).empty()) &&
           (!filter.years || (event.date && event.date->mayOverlap(*filter.years))) &&
           hasText(contents, event, filter.text);
}

} // namespace

std::set<EventId> naivelyPassing(const CollectionContents& contents, const Filter& filter)
{
    std::set<EventId> passing;
    for (const Event& event : contents.events) {
        if (passes(contents, event, filter)) {
            passing.insert(event.id);
        }
    }
    return passing;
}

std::set<EntityId> naivelyShown(const CollectionContents& contents, const Filter& filter)
{
    std::set<EntityId> shown;
    for (const Entity& entity : contents.entities) {
        const bool isNamed = holds(filter.artists, entity.id) || holds(filter.people, entity.id);
        const bool isInEvent = std::ranges::any_of(contents.events, [&](const Event& event) {
            return takesPart(event, toRecordId(entity.id)) && passes(contents, event, filter);
        });
        if (filter.isEmpty() || isNamed || isInEvent) {
            shown.insert(entity.id);
        }
    }
    return shown;
}

} // namespace tideline::test
