// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/schema.h"

#include "store/schema_sql.h"
#include "store/search_writer.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tideline {

namespace {

constexpr std::array kMigrations = {Migration{.version = 1, .sql = kSchemaSql1},
                                    Migration{.version = 2, .sql = kSchemaSql2},
                                    Migration{.version = kKeyedSearchVersion, .derive = rebuildSearchDocuments}};

constexpr const char* kSetApplicationId = "PRAGMA application_id = 0x54494445";
constexpr const char* kSetVersion = "PRAGMA user_version = 3";
constexpr const char* kVersion = "PRAGMA user_version";
constexpr const char* kSchemaRows = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema";

/// The tables that FTS5 itself makes for `search_index`, in the words of the library.
const std::array kSearchTables = {
    SchemaEntry{"table", "search_index_data", "search_index_data",
                "CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB)"},
    SchemaEntry{"table", "search_index_idx", "search_index_idx",
                "CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID"},
    SchemaEntry{"table", "search_index_docsize", "search_index_docsize",
                "CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB)"},
    SchemaEntry{"table", "search_index_config", "search_index_config",
                "CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID"},
};

/// The text without the comment lines and blanks before its first statement.
std::string_view afterComments(std::string_view text)
{
    while (!text.empty() && (text.starts_with("--") || text.front() == '\n')) {
        text.remove_prefix(std::min(text.find('\n') + 1, text.size()));
    }
    return text;
}

/// The word after the first occurrence of `marker`.
std::string wordAfter(std::string_view text, std::string_view marker)
{
    text.remove_prefix(text.find(marker) + marker.size());
    return std::string(text.substr(0, text.find(' ')));
}

/// The row that SQLite keeps of a statement of the schema's files.
SchemaEntry entryOf(std::string_view statement)
{
    if (statement.find(" INDEX ") < statement.find('(')) {
        return {"index", wordAfter(statement, " INDEX "), wordAfter(statement, " ON "), std::string(statement)};
    }
    const std::string name = wordAfter(statement, " TABLE ");
    return {"table", name, name, std::string(statement)};
}

/// The rows of all statements of one of the schema's files.
void addEntries(std::vector<SchemaEntry>& entries, std::string_view sql)
{
    constexpr std::string_view kEnd = ";\n";
    std::string_view rest = afterComments(sql);
    while (!rest.empty()) {
        const std::size_t end = rest.find(kEnd);
        entries.push_back(entryOf(rest.substr(0, end)));
        rest = end == std::string_view::npos ? std::string_view() : afterComments(rest.substr(end + kEnd.size()));
    }
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

void migrate(SQLite::Database& database, std::int32_t from)
{
    for (const Migration& migration : migrations()) {
        if (migration.version > from) {
            if (migration.sql != nullptr) {
                database.exec(migration.sql);
            }
            if (migration.derive != nullptr) {
                migration.derive(database);
            }
        }
    }
    database.exec(kSetApplicationId);
    database.exec(kSetVersion);
}

std::int32_t schemaVersion(SQLite::Database& database)
{
    Query row(database, kVersion);
    row.next();
    return static_cast<std::int32_t>(row.integer(0));
}

std::vector<SchemaEntry> knownSchema(std::int32_t version)
{
    std::vector<SchemaEntry> entries(kSearchTables.begin(), kSearchTables.end());
    for (const Migration& migration : migrations()) {
        if (migration.version <= version && migration.sql != nullptr) {
            addEntries(entries, migration.sql);
        }
    }
    std::ranges::sort(entries);
    return entries;
}

std::vector<SchemaEntry> readSchema(SQLite::Database& database)
{
    std::vector<SchemaEntry> entries;
    Query rows(database, kSchemaRows);
    while (rows.next()) {
        entries.push_back({std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2)),
                           std::string(rows.text(3))});
    }
    std::ranges::sort(entries);
    return entries;
}

std::optional<std::string> unexpectedEntry(const std::vector<SchemaEntry>& found, std::int32_t version)
{
    std::vector<SchemaEntry> different;
    std::ranges::set_symmetric_difference(found, knownSchema(version), std::back_inserter(different));
    return different.empty() ? std::nullopt : std::optional(different.front().name);
}

} // namespace tideline
