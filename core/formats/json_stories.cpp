// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_records.h"

namespace tideline {

namespace {

Step readStep(const JsonCursor& part, const KeyTable& keys)
{
    part.check(json_format::kStep);
    const std::optional<JsonCursor> event = part.find("event");
    return {.id = keys.idOf<StepId>(part, RecordSort::Step),
            .key = part["key"].text(),
            .title = part.optional("title", &JsonCursor::localizedTitle),
            .text = readMarkdown(part, "text", keys),
            .event = event ? std::optional(keys.resolve<EventId>(*event, RecordSort::Event)) : std::nullopt,
            .date = part.optional("date", &JsonCursor::date),
            .citations = readCitations(part, keys)};
}

std::vector<EntityId> readAbout(const JsonCursor& record, const KeyTable& keys)
{
    record.checkUnique("about");
    return record.list("about",
                       [&keys](const JsonCursor& key) { return keys.resolve<EntityId>(key, RecordSort::Entity); });
}

} // namespace

Story readStory(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kStory);
    return {.id = keys.idOf<StoryId>(record, RecordSort::Story),
            .key = record["key"].text(),
            .title = record["title"].localizedTitle(),
            .standfirst = record["standfirst"].localizedText(),
            .card = record["card"].localizedText(),
            .about = readAbout(record, keys),
            .visible = readVisible(record),
            .steps = record.list("steps", [&keys](const JsonCursor& part) { return readStep(part, keys); }),
            .evidence = readEvidence(record, keys)};
}

} // namespace tideline
