// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_records.h"

namespace tideline {

namespace {

/// The interval of the first picture.
std::optional<EdtfDate> readOpening(const JsonCursor& record)
{
    std::optional<EdtfDate> opening = record.optional("opening", &JsonCursor::date);
    if (opening && !opening->flags().isInterval && !opening->flags().unreadable) {
        record["opening"].expected("an interval of dates");
    }
    return opening;
}

std::string readStart(const JsonCursor& record, const KeyTable& keys)
{
    const std::optional<JsonCursor> start = record.find("start");
    if (!start) {
        return {};
    }
    keys.resolveAny<RecordId>(*start, {RecordSort::Event, RecordSort::Story});
    return start->text();
}

} // namespace

CollectionHeader readHeader(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kCollection);
    return {.title = record["title"].localizedTitle(),
            .standfirst = record.optional("standfirst", &JsonCursor::localizedText),
            .method = record.optional("method", &JsonCursor::localizedText),
            .opening = readOpening(record),
            .licence = record.optional("licence", &JsonCursor::text),
            .updated = record.optional("updated", &JsonCursor::date),
            .start = readStart(record, keys),
            .startLabel = record.optional("startLabel", &JsonCursor::localizedText)};
}

} // namespace tideline
