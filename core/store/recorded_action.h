// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/changeset.h"
#include "store/id_source.h"
#include "store/journal.h"

namespace tideline {

/// Watches an action from its start, so that the journal can take it back. Lives inside the action's transaction.
class RecordedAction {
public:
    RecordedAction(SQLite::Database& database, IdSource& ids, HistoryStep step);

    /// Notes what has changed since the start, if anything has. Throws StoreFailure.
    void addToJournal(const Signature& by) const;

private:
    SQLite::Database& m_database;
    IdSource& m_ids;
    HistoryStep m_step;
    std::int64_t m_firstId;
    ChangeRecording m_changes;
};

} // namespace tideline
