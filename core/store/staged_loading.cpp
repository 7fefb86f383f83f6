// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/staged_loading.h"

#include "store/connection.h"
#include "store/loading.h"
#include "store/lock_file.h"
#include "store/query.h"

#include <algorithm>
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

/// One connection in a transaction that is never ended by a commit: there is nothing to keep.
struct StagedLoading::Reader {
    Reader(SQLite::Database opened, std::atomic<bool>& isCancelled)
        : database(std::move(opened))
        , transaction(database)
    {
        // An interrupt would be forgotten between two statements.
        sqlite3_progress_handler(
            database.getHandle(), kStepsToAsk,
            [](void* flag) { return static_cast<std::atomic<bool>*>(flag)->load() ? 1 : 0; }, &isCancelled);
    }

    SQLite::Database database;
    SQLite::Transaction transaction;
};

struct StagedLoading::State {
    State(std::filesystem::path file, SQLite::Database opened)
        : path(std::move(file))
        , first(std::move(opened), isCancelled)
    {}

    std::filesystem::path path;
    std::atomic<bool> isCancelled = false;
    RestShares shares;
    Reader first;
    std::optional<Reader> second; ///< From the first step on.
};

StagedLoading::StagedLoading(std::unique_ptr<State> state)
    : m_state(std::move(state))
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
        return std::unique_ptr<StagedLoading>(new StagedLoading(std::make_unique<State>(path, std::move(*database))));
    });
}

Result<bool> StagedLoading::hasMoreEventsThan(std::size_t count)
{
    return guarded(m_state->path, [&]() -> Result<bool> {
        Query rows(m_state->first.database, kCountUpTo);
        const auto limit = static_cast<std::int64_t>(count) + 1;
        return rows.with(limit).next() && rows.integer(0) == limit;
    });
}

Result<Snapshot> StagedLoading::loadOutline()
{
    Result<SQLite::Database> second = openDatabase(m_state->path, Access::Reading);
    if (!second) {
        return failure(std::move(second).error());
    }
    return guarded(m_state->path, [&]() -> Result<Snapshot> {
        m_state->second.emplace(*std::move(second), m_state->isCancelled);
        Snapshot outline = tideline::loadOutline(m_state->first.database, &m_state->second->database);
        return m_state->isCancelled ? cancelled(m_state->path) : Result<Snapshot>(std::move(outline));
    });
}

Result<Snapshot> StagedLoading::loadRest(Snapshot outline)
{
    return guarded(m_state->path, [&]() -> Result<Snapshot> {
        Snapshot whole = tideline::loadRest(m_state->first.database, std::move(outline), m_state->shares,
                                            &m_state->second->database);
        return m_state->isCancelled ? cancelled(m_state->path) : Result<Snapshot>(std::move(whole));
    });
}

double StagedLoading::shareOfRest() const
{
    return std::min(m_state->shares.titles.load(), m_state->shares.others.load());
}

void StagedLoading::cancel()
{
    m_state->isCancelled = true;
}

} // namespace tideline
