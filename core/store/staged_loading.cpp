// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/staged_loading.h"

#include "store/connection.h"
#include "store/loading.h"
#include "store/lock_file.h"
#include "store/query.h"
#include "store/stopping.h"

#include <algorithm>
#include <optional>
#include <stop_token>
#include <utility>

namespace tideline {

namespace {

constexpr const char* kCountUpTo = "SELECT count(*) FROM (SELECT 1 FROM event LIMIT ?)";

} // namespace

/// One connection in a transaction that is never ended by a commit: there is nothing to keep.
struct StagedLoading::Reader {
    Reader(SQLite::Database opened, std::stop_token stop)
        : database(std::move(opened))
        , transaction(database)
        , stopping(database, std::move(stop))
    {}

    SQLite::Database database;
    SQLite::Transaction transaction;
    Stopping stopping;
};

struct StagedLoading::State {
    State(std::filesystem::path file, SQLite::Database opened)
        : path(std::move(file))
        , first(std::move(opened), stop.get_token())
    {}

    std::filesystem::path path;
    std::stop_source stop;
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
        m_state->second.emplace(*std::move(second), m_state->stop.get_token());
        Snapshot outline = tideline::loadOutline(m_state->first.database, &m_state->second->database);
        return m_state->stop.stop_requested() ? stopped(m_state->path) : Result<Snapshot>(std::move(outline));
    });
}

Result<Snapshot> StagedLoading::loadRest(Snapshot outline)
{
    return guarded(m_state->path, [&]() -> Result<Snapshot> {
        Snapshot whole = tideline::loadRest(m_state->first.database, std::move(outline), m_state->shares,
                                            &m_state->second->database);
        return m_state->stop.stop_requested() ? stopped(m_state->path) : Result<Snapshot>(std::move(whole));
    });
}

double StagedLoading::shareOfRest() const
{
    return std::min(m_state->shares.titles.load(), m_state->shares.others.load());
}

void StagedLoading::cancel()
{
    m_state->stop.request_stop();
}

} // namespace tideline
