// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/action.h"
#include "store/query.h"

#include <string>

namespace tideline {

/// What the journal keeps of one action.
struct JournalEntry {
    std::int64_t id = 0;
    HistoryStep step;
    std::optional<std::int64_t> firstId = {};  ///< Of the ids that the action gave out.
    std::optional<std::int64_t> endId = {};    ///< One after the last.
    std::optional<std::string> changeset = {}; ///< Nothing: what was done cannot be undone.
};

/// Adds the entry behind all that are done, with an id of its own, and forgets what was undone: after something new it
/// cannot be done again. Throws StoreFailure, as all below.
void addToJournal(SQLite::Database& database, const JournalEntry& entry, const Signature& by);

/// What was done last and not undone; nothing if there is nothing. In a file of version 1 there never is.
std::optional<JournalEntry> lastDone(SQLite::Database& database);
/// What was undone last.
std::optional<JournalEntry> nextUndone(SQLite::Database& database);

/// "2026-11-23T21:15:02Z" (ISO 8601) for seconds since 1970.
std::string timeText(std::int64_t seconds);

void markUndone(SQLite::Database& database, std::int64_t entry, bool isUndone);

} // namespace tideline
