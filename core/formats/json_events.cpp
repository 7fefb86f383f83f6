// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_records.h"

namespace tideline {

namespace {

std::vector<Participation> readParticipations(const JsonCursor& record, const KeyTable& keys)
{
    record.checkUnique("participations");
    return record.list("participations", [&keys](const JsonCursor& part) -> Participation {
        part.check(json_format::kParticipation);
        return {.entity = keys.resolve<EntityId>(part["entity"], RecordSort::Entity),
                .role = keys.resolve<TermId>(part["role"], RecordSort::Role)};
    });
}

RecordId readEnd(const JsonCursor& key, const KeyTable& keys)
{
    return keys.resolveAny<RecordId>(key, {RecordSort::Entity, RecordSort::Event, RecordSort::Place});
}

} // namespace

bool readVisible(const JsonCursor& record)
{
    const std::optional<JsonCursor> visible = record.find("visible");
    return !visible || visible->boolean();
}

Event readEvent(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kEvent);
    const std::optional<JsonCursor> place = record.find("place");
    Event event{.id = keys.idOf<EventId>(record, RecordSort::Event),
                .key = record["key"].text(),
                .kind = keys.resolve<TermId>(record["kind"], RecordSort::Kind),
                .title = record["title"].localizedTitle(),
                .shortTitle = record.optional("shortTitle", &JsonCursor::localizedTitle),
                .summary = readMarkdown(record, "summary", keys),
                .date = record.optional("date", &JsonCursor::date),
                .place = place ? std::optional(keys.resolve<PlaceId>(*place, RecordSort::Place)) : std::nullopt,
                .weight = record.optional("weight", &JsonCursor::weight),
                .visible = readVisible(record),
                .participations = readParticipations(record, keys),
                .tags = readTags(record, keys),
                .evidence = readEvidence(record, keys)};
    checkDateClaims(record, event.evidence, event.date);
    checkPlaceClaims(record, event.evidence, keys);
    return event;
}

Relationship readRelationship(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kRelationship);
    const std::optional<JsonCursor> event = record.find("event");
    Relationship relationship{.id = keys.idOf<RelationshipId>(record, RecordSort::Relationship),
                              .key = record["key"].text(),
                              .kind = keys.resolve<TermId>(record["kind"], RecordSort::RelationshipKind),
                              .from = readEnd(record["from"], keys),
                              .to = readEnd(record["to"], keys),
                              .event = event ? std::optional(keys.resolve<EventId>(*event, RecordSort::Event))
                                             : std::nullopt,
                              .date = record.optional("date", &JsonCursor::date),
                              .summary = record.optional("summary", &JsonCursor::localizedText),
                              .visible = readVisible(record),
                              .evidence = readEvidence(record, keys)};
    checkDateClaims(record, relationship.evidence, relationship.date);
    return relationship;
}

} // namespace tideline
