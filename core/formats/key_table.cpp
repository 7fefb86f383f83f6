// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/key_table.h"

#include <algorithm>

namespace tideline {

namespace {

std::string_view wordsFor(RecordSort sort)
{
    switch (sort) {
    case RecordSort::Kind:
        return "a kind";
    case RecordSort::Role:
        return "a role";
    case RecordSort::RelationshipKind:
        return "a kind of relationship";
    case RecordSort::Tag:
        return "a tag";
    case RecordSort::Place:
        return "a place";
    case RecordSort::Source:
        return "a source";
    case RecordSort::Entity:
        return "an entity";
    case RecordSort::Event:
        return "an event";
    case RecordSort::Relationship:
        return "a relationship";
    case RecordSort::Story:
        return "a story";
    case RecordSort::Step:
        return "a step";
    }
    return "a record";
}

/// "the key of an entity, an event or a place".
std::string expectedKey(std::initializer_list<RecordSort> sorts)
{
    std::string words = "the key of ";
    std::size_t remaining = sorts.size();
    for (const RecordSort sort : sorts) {
        words += wordsFor(sort);
        --remaining;
        words += remaining == 0 ? "" : remaining == 1 ? " or " : ", ";
    }
    return words;
}

Error unknownKey(std::string_view key)
{
    return {.code = ErrorCode::UnknownKey, .arguments = {std::string(key)}};
}

} // namespace

void KeyTable::add(const JsonCursor& key, RecordSort sort)
{
    std::string name = key.key();
    const auto number = static_cast<std::int64_t>(m_entries.size()) + 1;
    const auto [entry, isNew] = m_entries.try_emplace(std::move(name), Entry{sort, number});
    if (!isNew) {
        key.fail({.code = ErrorCode::DuplicateKey, .arguments = {entry->first}});
    }
}

void KeyTable::requireKey(std::string_view key, const JsonCursor& mention, std::optional<RecordSort> sort) const
{
    const auto found = m_entries.find(std::string(key));
    if (found == m_entries.end()) {
        mention.fail(unknownKey(key));
    } else if (sort && found->second.sort != *sort) {
        mention.expected(expectedKey({*sort}) + " in the link to \"" + std::string(key) + '"');
    }
}

std::int64_t KeyTable::numberOfAny(const JsonCursor& key, std::initializer_list<RecordSort> sorts) const
{
    const std::string name = key.text();
    const auto found = m_entries.find(name);
    if (found == m_entries.end()) {
        key.fail(unknownKey(name));
        return 0;
    }
    if (std::find(sorts.begin(), sorts.end(), found->second.sort) == sorts.end()) {
        key.expected(expectedKey(sorts));
    }
    return found->second.number;
}

} // namespace tideline
