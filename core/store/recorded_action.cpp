// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/recorded_action.h"

#include <utility>

namespace tideline {

RecordedAction::RecordedAction(SQLite::Database& database, IdSource& ids, HistoryStep step)
    : m_database(database)
    , m_ids(ids)
    , m_step(std::move(step))
    , m_firstId(ids.peek())
    , m_changes(database)
{}

void RecordedAction::addToJournal(const Signature& by) const
{
    std::string changeset = m_changes.changeset();
    if (changeset.empty()) {
        return;
    }
    JournalEntry entry{.step = m_step, .changeset = std::move(changeset)};
    if (m_ids.peek() != m_firstId) {
        entry.firstId = m_firstId;
        entry.endId = m_ids.peek();
    }
    tideline::addToJournal(m_database, entry, by);
}

} // namespace tideline
