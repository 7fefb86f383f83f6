// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/staged_loading.h"

#include "store/connection.h"
#include "store/loading.h"
#include "store/lock_file.h"
#include "store/query.h"

#include <atomic>
#include <optional>
#include <utility>

namespace tideline {

namespace {

constexpr const char* kCountUpTo = "SELECT count(*) FROM (SELECT 1 FROM event LIMIT ?)";
/// How many steps of SQLite's machine it takes to ask whether the loading was cancelled: some milliseconds.
constexpr int kStepsToAsk = 100'000;

/// A small collection is read before SQLite asks.
Unexpected cancelled(const std::filesystem::path& path)
{
    return failure({.code = ErrorCode::Database, .arguments = {path.string()}, .detail = "cancelled"});
}

} // namespace

struct StagedLoading::Connection {
    Connection(std::filesystem::path file, SQLite::Database opened)
        : path(std::move(file))
        , database(std::move(opened))
        , transaction(database)
    {
        // An interrupt would be forgotten between two statements.
        sqlite3_progress_handler(
            database.getHandle(), kStepsToAsk,
            [](void* flag) { return static_cast<std::atomic<bool>*>(flag)->load() ? 1 : 0; }, &isCancelled);
    }

    std::filesystem::path path;
    std::atomic<bool> isCancelled = false;
    SQLite::Database database;
    SQLite::Transaction transaction; ///< Never ended by a commit: there is nothing to keep.
};

StagedLoading::StagedLoading(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}

StagedLoading::~StagedLoading() = default;

Result<std::unique_ptr<StagedLoading>> StagedLoading::open(const std::filesystem::path& path)
{
    if (const Result<void> free = LockFile::checkFree(path); !free) {
        return failure(free.error());
    }
    Result<SQLite::Database> database = openDatabase(path, Access::Reading);
    if (!database) {
        return failure(std::move(database).error());
    }
    return guarded(path, [&]() -> Result<std::unique_ptr<StagedLoading>> {
        return std::unique_ptr<StagedLoading>(
            new StagedLoading(std::make_unique<Connection>(path, std::move(*database))));
    });
}

Result<bool> StagedLoading::hasMoreEventsThan(std::size_t count)
{
    return guarded(m_connection->path, [&]() -> Result<bool> {
        Query rows(m_connection->database, kCountUpTo);
        const auto limit = static_cast<std::int64_t>(count) + 1;
        return rows.with(limit).next() && rows.integer(0) == limit;
    });
}

Result<Snapshot> StagedLoading::loadOutline()
{
    return guarded(m_connection->path, [&]() -> Result<Snapshot> {
        Snapshot outline = tideline::loadOutline(m_connection->database);
        return m_connection->isCancelled ? cancelled(m_connection->path) : Result<Snapshot>(std::move(outline));
    });
}

Result<Snapshot> StagedLoading::loadRest(Snapshot outline)
{
    return guarded(m_connection->path, [&]() -> Result<Snapshot> {
        Snapshot whole = tideline::loadRest(m_connection->database, std::move(outline));
        return m_connection->isCancelled ? cancelled(m_connection->path) : Result<Snapshot>(std::move(whole));
    });
}

void StagedLoading::cancel()
{
    m_connection->isCancelled = true;
}

} // namespace tideline
