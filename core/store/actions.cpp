// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/claim_rule.h"
#include "store/journal.h"
#include "store/record_writer.h"
#include "store/stored_collection.h"

namespace tideline {

namespace {

constexpr const char* kAnyInBlock = "SELECT 1 FROM record WHERE id >= ?1 AND id < ?2 "
                                    "UNION ALL SELECT 1 FROM claim WHERE id >= ?1 AND id < ?2 LIMIT 1";

} // namespace

Change perform(SQLite::Database& database, IdSource& ids, const AddRecords& action, const Signature& by)
{
    SQLite::Transaction transaction(database);
    const std::int64_t first = ids.peek();
    RecordWriter writer(database, ids);
    Change change{.added = writer.addIdentities(action.contents)};
    writer.addRecords(action.contents);
    if (action.replaceHeader) {
        writer.replaceHeader(action.contents.header);
    }
    for (const ClaimContradiction& contradiction : contradictions(database, first, ids.peek())) {
        throw StoreFailure(
            {.code = ErrorCode::ClaimContradictsRecord,
             .arguments = {contradiction.field, contradiction.key},
             .detail = contradiction.claimed + " is accepted, but the record holds " + contradiction.held});
    }
    // A session would double the time of bringing a large collection in; the block of ids says what came.
    addToJournal(database,
                 {.step = {.action = ActionCode::AddRecords}, .firstId = first, .endId = ids.peek(), .changeset = {}},
                 by);
    commit(transaction);
    return change;
}

IdSource freshIds(SQLite::Database& database)
{
    Query any(database, kAnyInBlock);
    while (true) {
        const std::uint32_t block = IdSource::randomBlock();
        const std::int64_t first = IdSource(block).peek();
        if (!any.with(first, first + IdSource::kBlockSize).next()) {
            return IdSource(block);
        }
    }
}

} // namespace tideline
