// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/collection.h"
#include "store/id_source.h"
#include "store/lock_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace tideline {

/// The collection on an open database. What it throws inside, it returns as errors.
class StoredCollection final : public Collection {
public:
    StoredCollection(std::filesystem::path path, OpenMode mode, std::optional<LockFile> lock,
                     SQLite::Database database);
    ~StoredCollection() override;

    const std::filesystem::path& path() const override { return m_path; }
    OpenMode mode() const override { return m_mode; }

    Result<Snapshot> load() const override;
    Result<CollectionContents> contents() const override;
    Result<Event> event(EventId id) const override;
    std::optional<std::vector<EventId>> eventsWithKeys(const std::string& keys, std::size_t most) const override;
    Result<Change> apply(const Action& action, const Signature& by) override;
    Result<std::optional<HistoryStep>> nextUndo() const override;
    Result<std::optional<HistoryStep>> nextRedo() const override;
    Result<Change> undo() override;
    Result<Change> redo() override;
    Result<void> rebuildSearchIndex() override;
    Result<void> saveCopy(const std::filesystem::path& path, bool replace, FileOps& files) const override;

private:
    /// Calls `work` if the collection was opened to write.
    template <typename Work>
    Result<Change> write(Work work);

    std::filesystem::path m_path;
    OpenMode m_mode;
    std::optional<LockFile> m_lock; ///< Before the database, so that the lock outlives it.
    mutable SQLite::Database m_database;
    std::optional<IdSource> m_ids; ///< Of this writing run, from the first action on.
};

/// Performs the action in one transaction. Throws StoreFailure, and then nothing has changed.
Change perform(SQLite::Database& database, IdSource& ids, const AddRecords& action, const Signature& by);
Change perform(SQLite::Database& database, IdSource& ids, const AcceptClaim& action, const Signature& by);

/// A source whose first block no record and no claim of the file has yet.
IdSource freshIds(SQLite::Database& database);

} // namespace tideline
