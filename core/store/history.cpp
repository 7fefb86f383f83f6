// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/history.h"

#include "store/changeset.h"
#include "store/enum_names.h"
#include "store/own_fields.h"

namespace tideline {

namespace {

constexpr const char* kAcceptedClaims = "SELECT kind, field, value FROM claim JOIN record ON record.id = claim.record "
                                        "WHERE claim.record = ? AND status = 'accepted'";

/// Throws if an accepted claim of the record now says something else than the record.
void validate(SQLite::Database& database, std::int64_t record)
{
    Query claims(database, kAcceptedClaims);
    claims.with(record);
    while (claims.next()) {
        const std::optional<OwnField> own = OwnField::find(claims.text(0), claims.text(1));
        if (own && own->valueOf(database, record) != claims.text(2)) {
            throwDamaged("the journal leads to a record that contradicts its claim on " + std::string(claims.text(1)));
        }
    }
}

Change replay(SQLite::Database& database, const JournalEntry& entry, std::string_view changeset, bool isUndone)
{
    applyChangeset(database, changeset);
    markUndone(database, entry.id, isUndone);
    Change change;
    if (entry.step.record) {
        validate(database, entry.step.record->value());
        reindex(database, entry.step.record->value());
        change.changed.push_back(*entry.step.record);
    }
    return change;
}

} // namespace

Change undoLast(SQLite::Database& database)
{
    SQLite::Transaction transaction(database);
    const std::optional<JournalEntry> entry = lastDone(database);
    if (!entry) {
        throw StoreFailure({.code = ErrorCode::NothingToUndo});
    }
    if (!entry->changeset) {
        throw StoreFailure({.code = ErrorCode::NotUndoable, .detail = enumName(entry->step.action)});
    }
    Change change = replay(database, *entry, inverseOf(*entry->changeset), true);
    commit(transaction);
    return change;
}

Change redoNext(SQLite::Database& database)
{
    SQLite::Transaction transaction(database);
    const std::optional<JournalEntry> entry = nextUndone(database);
    if (!entry || !entry->changeset) {
        throw StoreFailure({.code = ErrorCode::NothingToRedo});
    }
    Change change = replay(database, *entry, *entry->changeset, false);
    commit(transaction);
    return change;
}

} // namespace tideline
