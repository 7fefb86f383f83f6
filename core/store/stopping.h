// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <filesystem>
#include <stop_token>
#include <utility>

namespace tideline {

/// As long as this lives, the statements of a connection fail soon after somebody asked to stop, on whatever thread.
class Stopping {
public:
    /// The connection must outlive this.
    Stopping(SQLite::Database& database, std::stop_token stop)
        : m_database(database)
        , m_stop(std::move(stop))
        , m_interrupt(m_stop, Interrupt{database.getHandle()})
    {
        // An interrupt would be forgotten between two statements.
        sqlite3_progress_handler(
            database.getHandle(), kStepsToAsk,
            [](void* token) { return static_cast<std::stop_token*>(token)->stop_requested() ? 1 : 0; }, &m_stop);
    }
    ~Stopping() { sqlite3_progress_handler(m_database.getHandle(), 0, nullptr, nullptr); }
    Stopping(const Stopping&) = delete;
    Stopping& operator=(const Stopping&) = delete;

private:
    /// How many steps of SQLite's machine it takes to ask: some milliseconds.
    static constexpr int kStepsToAsk = 100'000;

    /// One step may take seconds: the check of all pages is one.
    struct Interrupt {
        sqlite3* connection;
        void operator()() const { sqlite3_interrupt(connection); }
    };

    SQLite::Database& m_database;
    std::stop_token m_stop;
    std::stop_callback<Interrupt> m_interrupt;
};

/// What a work fails with that was stopped before SQLite found out.
inline Unexpected stopped(const std::filesystem::path& path)
{
    return failure({.code = ErrorCode::Database, .arguments = {path.string()}, .detail = "stopped"});
}

} // namespace tideline
