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
inline constexpr std::int32_t kSchemaVersion = 1;

/// One step from the version before to `version`. Version 1 starts from an empty database.
struct Migration {
    std::int32_t version;
    const char* sql;
};

/// Every step there is, by version without gaps.
std::span<const Migration> migrations();

/// Runs, in the transaction that the caller holds, every step after `from`, and writes application id and version.
void migrate(SQLite::Database& database, std::int32_t from);

/// One row of `sqlite_schema`.
struct SchemaEntry {
    std::string type;
    std::string name;
    std::string table;
    std::string sql;

    auto operator<=>(const SchemaEntry&) const = default;
};

/// What a file of the newest version holds, sorted. Nothing else may be in it: neither less nor more nor other text.
std::vector<SchemaEntry> knownSchema();

/// What the file holds, sorted.
std::vector<SchemaEntry> readSchema(SQLite::Database& database);

/// The name of the first entry that is missing, that is too much or that differs; nothing when the file is as it should
/// be.
std::optional<std::string> unexpectedEntry(const std::vector<SchemaEntry>& found);

} // namespace tideline
