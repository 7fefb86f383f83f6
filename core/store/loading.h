// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>

namespace tideline {

// A collection as a snapshot, in two steps. Both throw StoreFailure, and must read one state of the file: one read
// transaction, or nobody else can write. A second connection to the same file halves the time where there are two
// cores: it is read on a thread of its own, and must be in a read transaction of its own, which may begin after that of
// the first. (While the first is in one nobody can change the file, so both see the same.)

/// What a first picture needs. Events go row by row from their table into the columns, with the bounds that the table
/// holds: no date is parsed but those with gaps, and no other table of a million rows is read.
Snapshot loadOutline(SQLite::Database& database, SQLite::Database* second = nullptr);

/// How much of the rest is read, from 0 to 1. Written while it is being read; any thread may read it.
struct RestShares {
    std::atomic<double> titles = 0;
    std::atomic<double> others = 0; ///< All but titles.
};

/// The whole snapshot of which that is the outline.
Snapshot loadRest(SQLite::Database& database, Snapshot outline, RestShares& shares, SQLite::Database* second = nullptr);

} // namespace tideline
