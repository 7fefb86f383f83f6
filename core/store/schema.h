// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/query.h"

#include <span>
#include <string>
#include <vector>

namespace tideline {

/// "TIDE" in the header of the file: what makes a database a collection.
inline constexpr std::int32_t kApplicationId = 0x5449'4445;
/// The version that this program writes, and the newest that it reads.
inline constexpr std::int32_t kSchemaVersion = 3;
/// From this version on the texts to search are the keys that type them (text/keyed_text.h).
inline constexpr std::int32_t kKeyedSearchVersion = 3;

/// One step from the version before to `version`: tables that it adds, and what it makes anew of what is there. Version
/// 1 starts from an empty database.
struct Migration {
    std::int32_t version;
    const char* sql = nullptr;
    void (*derive)(SQLite::Database&) = nullptr;
};

/// Every step there is, by version without gaps.
std::span<const Migration> migrations();

/// Runs, in the transaction that the caller holds, every step after `from`, and writes application id and version.
void migrate(SQLite::Database& database, std::int32_t from);

/// The version of the open file. A file that is only read is not migrated: whoever reads a table that came after
/// version 1 asks here first whether the file has it.
std::int32_t schemaVersion(SQLite::Database& database);

/// One row of `sqlite_schema`.
struct SchemaEntry {
    std::string type;
    std::string name;
    std::string table;
    std::string sql;

    auto operator<=>(const SchemaEntry&) const = default;
};

/// What a file of the version holds, sorted. Nothing else may be in it: neither less nor more nor other text.
/// Requires: 1 <= version <= kSchemaVersion.
std::vector<SchemaEntry> knownSchema(std::int32_t version);

/// What the file holds, sorted.
std::vector<SchemaEntry> readSchema(SQLite::Database& database);

/// The name of the first entry that is missing, that is too much or that differs from those of the version; nothing
/// when the file is as it should be.
std::optional<std::string> unexpectedEntry(const std::vector<SchemaEntry>& found, std::int32_t version);

} // namespace tideline
