// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "formats/json_cursor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tideline {

/// What a key of a file may name.
enum class RecordSort {
    Kind,
    Role,
    RelationshipKind,
    Tag,
    Place,
    Source,
    Entity,
    Event,
    Relationship,
    Story,
    Step,
};

/// The keys of all records of a file, collected before the first record is read, because records may name later ones.
/// Numbers the records from 1 in the order in which they are added.
class KeyTable {
public:
    struct Entry {
        RecordSort sort;
        std::int64_t number;
    };

    /// Reports DuplicateKey if the key names another record already.
    void add(const JsonCursor& key, RecordSort sort);

    /// The record that the text at the cursor names. Reports UnknownKey if there is none, and JsonStructure if it is of
    /// another sort.
    template <typename IdOfSort>
    IdOfSort resolve(const JsonCursor& key, RecordSort sort) const
    {
        return IdOfSort(numberOf(key, sort));
    }
    /// The same for the number of the record that holds the key itself.
    template <typename IdOfSort>
    IdOfSort idOf(const JsonCursor& record, RecordSort sort) const
    {
        return IdOfSort(numberOf(record["key"], sort));
    }
    /// The record that the text names, which must be of one of the sorts.
    template <typename IdOfSort>
    IdOfSort resolveAny(const JsonCursor& key, std::initializer_list<RecordSort> sorts) const
    {
        return IdOfSort(numberOfAny(key, sorts));
    }

    /// Reports UnknownKey or JsonStructure at the cursor, which holds a text that names the key somewhere.
    void requireKey(std::string_view key, const JsonCursor& mention, std::optional<RecordSort> sort) const;

private:
    std::int64_t numberOf(const JsonCursor& key, RecordSort sort) const { return numberOfAny(key, {sort}); }
    std::int64_t numberOfAny(const JsonCursor& key, std::initializer_list<RecordSort> sorts) const;

    std::unordered_map<std::string, Entry> m_entries;
};

} // namespace tideline
