// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_records.h"

namespace tideline {

Term readKind(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kKind);
    return {.id = keys.idOf<TermId>(record, RecordSort::Kind),
            .key = record["key"].text(),
            .vocabulary = Vocabulary::EventKind,
            .lane = record["lane"].oneOf(json_format::kLanes),
            .shape = record["shape"].oneOf(json_format::kMarks),
            .name = record["name"].localizedTitle(),
            .inverse = {}};
}

Term readRole(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kNamed);
    return {.id = keys.idOf<TermId>(record, RecordSort::Role),
            .key = record["key"].text(),
            .vocabulary = Vocabulary::Role,
            .lane = std::nullopt,
            .shape = std::nullopt,
            .name = record["name"].localizedTitle(),
            .inverse = {}};
}

Term readRelationshipKind(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kRelationshipKind);
    return {.id = keys.idOf<TermId>(record, RecordSort::RelationshipKind),
            .key = record["key"].text(),
            .vocabulary = Vocabulary::RelationshipKind,
            .lane = std::nullopt,
            .shape = std::nullopt,
            .name = record["name"].localizedTitle(),
            .inverse = record["inverse"].localizedTitle()};
}

Tag readTag(const JsonCursor& record, const KeyTable& keys)
{
    record.check(json_format::kNamed);
    return {.id = keys.idOf<TagId>(record, RecordSort::Tag),
            .key = record["key"].text(),
            .name = record["name"].localizedTitle()};
}

std::vector<TagId> readTags(const JsonCursor& record, const KeyTable& keys)
{
    record.checkUnique("tags");
    return record.list("tags", [&keys](const JsonCursor& key) { return keys.resolve<TagId>(key, RecordSort::Tag); });
}

} // namespace tideline
