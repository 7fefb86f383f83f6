// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_records.h"

namespace tideline {

Place readPlace(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kPlace);
    const std::optional<JsonCursor> parent = record.find("parent");
    return {.id = keys.idOf<PlaceId>(record, RecordSort::Place),
            .key = record["key"].text(),
            .name = record["name"].localizedTitle(),
            .parent = parent ? std::optional(keys.resolve<PlaceId>(*parent, RecordSort::Place)) : std::nullopt,
            .summary = record.optional("summary", &JsonCursor::localizedText),
            .evidence = readEvidence(record, keys)};
}

Source readSource(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kSource);
    Source source{.id = keys.idOf<SourceId>(record, RecordSort::Source),
                  .key = record["key"].text(),
                  .title = record["title"].text(),
                  .language = record["language"].language(),
                  .creators = record.list("creators", [](const JsonCursor& creator) { return creator.text(); }),
                  .publisher = record.optional("publisher", &JsonCursor::text),
                  .reprintOf = record.optional("reprintOf", &JsonCursor::text),
                  .date = record.optional("date", &JsonCursor::date),
                  .address = record.optional("address", &JsonCursor::text),
                  .note = record.optional("note", &JsonCursor::localizedText),
                  .evidence = readEvidence(record, keys)};
    checkDateClaims(record, source.evidence, source.date);
    return source;
}

} // namespace tideline
