// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_columns.h"
#include "store/claim_rule.h"
#include "store/collection.h"
#include "store/connection.h"
#include "store/lock_file.h"
#include "store/query.h"
#include "store/stopping.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <limits>

namespace tideline {

namespace {

using Findings = std::vector<CheckFinding>;
using Kind = CheckFinding::Kind;

constexpr const char* kQuickCheck = "PRAGMA quick_check";
constexpr const char* kForeignKeyCheck = "PRAGMA foreign_key_check";
// Rank 1 compares with the texts, too; rank 0 would not see a stale index.
constexpr const char* kCheckSearchIndex = "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)";
constexpr const char* kEventDates =
    "SELECT coalesce(key, id), date, earliest_begin, latest_begin, earliest_end, latest_end, date_flags "
    "FROM event JOIN record USING (id) ORDER BY id";

void checkPages(SQLite::Database& database, Findings& findings)
{
    Query rows(database, kQuickCheck);
    while (rows.next()) {
        if (rows.text(0) != "ok") {
            findings.push_back({.kind = Kind::DamagedPages, .subject = {}, .detail = std::string(rows.text(0))});
        }
    }
}

void checkReferences(SQLite::Database& database, Findings& findings)
{
    Query rows(database, kForeignKeyCheck);
    while (rows.next()) {
        // Tables without a rowid have no number to name their row by.
        const std::string row = rows.isNull(1) ? "a row" : "row " + std::to_string(rows.integer(1));
        findings.push_back({.kind = Kind::BrokenReference,
                            .subject = std::string(rows.text(0)),
                            .detail = row + " refers to no " + std::string(rows.text(2))});
    }
}

/// The index's own check is a statement that counts as writing, although it writes nothing.
void checkSearchIndex(SQLite::Database& database, Findings& findings)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    SQLite::Statement check(database, kCheckSearchIndex);
    const int result = check.tryExecuteStep();
    if ((result & 0xFF) == SQLITE_CORRUPT) {
        findings.push_back(
            {.kind = Kind::StaleSearchIndex, .subject = "search_index", .detail = database.getErrorMsg()});
    } else if (result != SQLITE_DONE) {
        throw SQLite::Exception(database.getHandle(), result);
    }
}

/// The same for a file that may not be written: on a copy in memory.
void checkSearchIndexOfCopy(SQLite::Database& database, Findings& findings)
{
    SQLite::Database copy(":memory:", SQLite::OPEN_READWRITE);
    SQLite::Backup(copy, database).executeStep();
    checkSearchIndex(copy, findings);
}

void checkClaims(SQLite::Database& database, Findings& findings)
{
    for (const ClaimContradiction& found : contradictions(database, 0, std::numeric_limits<std::int64_t>::max())) {
        findings.push_back(
            {.kind = Kind::ClaimContradictsRecord,
             .subject = found.key,
             .detail = found.field + ": " + found.claimed + " is accepted, the record holds " + found.held});
    }
}

bool holds(const Query& row, int column, const std::optional<TimePoint>& bound)
{
    return row.optionalInteger(column) == (bound ? std::optional(bound->seconds()) : std::nullopt);
}

/// True if the row's bounds and flags are those of the date. Where a date cannot be read, that is one of its flags.
bool boundsFit(const Query& row, const DateBounds& bounds, const DateFlags& flags)
{
    return holds(row, 2, bounds.earliestBegin) && holds(row, 3, bounds.latestBegin) &&
           holds(row, 4, bounds.earliestEnd) && holds(row, 5, bounds.latestEnd) && row.integer(6) == toBits(flags);
}

/// Only events keep bounds: in every other column any text is a date, or kept as one that cannot be read.
void checkEventDates(SQLite::Database& database, Findings& findings)
{
    Query rows(database, kEventDates);
    while (rows.next()) {
        const std::string text(rows.text(1));
        const EdtfDate date = EdtfDate::asWritten(text);
        std::string problem;
        if (rows.isNull(1)) {
            problem = boundsFit(rows, {}, {}) ? "" : "undated, but with bounds";
        } else if (!boundsFit(rows, date.bounds(), date.flags())) {
            problem = date.flags().unreadable ? "not a date: " + text : "the stored bounds are not those of " + text;
        }
        if (!problem.empty()) {
            findings.push_back({.kind = Kind::InvalidDate, .subject = std::string(rows.text(0)), .detail = problem});
        }
    }
}

} // namespace

Result<std::vector<CheckFinding>> checkCollection(const std::filesystem::path& path, const std::stop_token& stop)
{
    if (const Result<void> free = LockFile::checkFree(path); !free) {
        return failure(free.error());
    }
    Result<SQLite::Database> database = openDatabase(path, Access::Checking);
    const bool mayWrite = database.has_value();
    if (!mayWrite && database.error().code == ErrorCode::PermissionDenied) {
        database = openDatabase(path, Access::Reading);
    }
    if (!database) {
        return failure(database.error());
    }
    return guarded(path, [&]() -> Result<Findings> {
        const Stopping stopping(*database, stop);
        Findings findings;
        checkPages(*database, findings);
        if (!findings.empty() && !stop.stop_requested()) {
            return findings; // Whatever else is read from damaged pages only repeats that they are.
        }
        checkReferences(*database, findings);
        if (mayWrite) {
            checkSearchIndex(*database, findings);
        } else {
            checkSearchIndexOfCopy(*database, findings);
        }
        checkClaims(*database, findings);
        checkEventDates(*database, findings);
        return stop.stop_requested() ? stopped(path) : Result<Findings>(std::move(findings));
    });
}

} // namespace tideline
