// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/file_ops.h"
#include "model/action.h"
#include "snapshot/records.h"
#include "snapshot/snapshot.h"
#include "snapshot/text_index.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace tideline {

enum class OpenMode {
    ReadOnly,  ///< Takes no lock; fails with InUse while another process holds the file.
    ReadWrite, ///< Takes the lock file beside the collection until the object goes.
};

/// What an action did.
struct Change {
    std::vector<RecordId> added = {};
    std::vector<RecordId> changed = {}; ///< Of the records that were there before.
};

/// One open `.tideline` file: a SQLite database with the application id "TIDE" and the schema of its version.
///
/// Opening trusts nothing in the file: application id, version and every schema text are compared with what this
/// program itself writes, before anything else is read (`verify` does the slow checks). `apply` is the only writer;
/// each action is one transaction, and one entry of a journal in the file, by which `undo` and `redo` go back and
/// forth, also after the file was closed. No SQL and no SQLite type leaves this folder. Thread rule: one object belongs
/// to one thread at a time; several objects may have the same file open to read.
class Collection : public Records, public TextIndex {
public:
    /// Makes a new, empty collection. Fails with FileExists if there is anything at `path`. The file appears whole: it
    /// is made beside and moved into place.
    static Result<std::unique_ptr<Collection>> create(const std::filesystem::path& path, const CollectionHeader& header,
                                                      FileOps& files, const Clock& clock);

    /// Makes a collection that holds the contents, atomically on disk: on any failure nothing is at `path` that was not
    /// there before. Fails with FileExists if there is anything at `path`.
    static Result<void> createFrom(const std::filesystem::path& path, const CollectionContents& contents,
                                   FileOps& files, const Clock& clock);

    /// Opens after the quick checks (regular file, application id, version, schema texts). Fails with FileNotFound,
    /// NotARegularFile, PermissionDenied, EmptyFile, NotADatabase, ForeignDatabase, NewerVersion, UnexpectedSchema,
    /// Damaged or InUse, and never changes a file that fails. A file of an older version is read as it is, and brought
    /// up to date by opening it to write.
    static Result<std::unique_ptr<Collection>> open(const std::filesystem::path& path, OpenMode mode);

    ~Collection() override = default;
    Collection(const Collection&) = delete;
    Collection& operator=(const Collection&) = delete;

    virtual const std::filesystem::path& path() const = 0;
    virtual OpenMode mode() const = 0;

    /// Everything that views need to draw and filter.
    virtual Result<Snapshot> load() const = 0;

    /// Everything, as plain values with keys: what a lossless export writes.
    virtual Result<CollectionContents> contents() const = 0;

    Result<Event> event(EventId id) const override = 0;

    /// Looked up in the full-text index of the file. Nothing for a file of a version before 3, which has another one.
    std::optional<std::vector<EventId>> eventsWithKeys(const std::string& keys, std::size_t most) const override = 0;

    /// Fails with PermissionDenied if the collection was opened to read, else as the action says, and then changes
    /// nothing: DuplicateKey, UnknownKey, ClaimContradictsRecord (AddRecords); RecordNotFound, ClaimNotFound, NotADate,
    /// UnknownKey, ClaimNotUsable (AcceptClaim). What was undone cannot be done again after it.
    virtual Result<Change> apply(const Action& action, const Signature& by) = 0;

    /// What `undo` would take back; nothing if there is nothing or if it came in as a whole (AddRecords).
    virtual Result<std::optional<HistoryStep>> nextUndo() const = 0;
    virtual Result<std::optional<HistoryStep>> nextRedo() const = 0;
    /// Takes back what was done last. Fails with NothingToUndo, with NotUndoable, or with Damaged if the records are no
    /// longer what that action left, and then changes nothing.
    virtual Result<Change> undo() = 0;
    /// Does again what was undone last. Fails with NothingToRedo, else as `undo`.
    virtual Result<Change> redo() = 0;

    /// Makes the full-text index anew from the folded texts, whatever state it is in. Fails with PermissionDenied if
    /// the collection was opened to read.
    virtual Result<void> rebuildSearchIndex() = 0;

    /// Writes a consistent copy that is a collection of its own, atomically. Fails with FileExists unless `replace`.
    virtual Result<void> saveCopy(const std::filesystem::path& path, bool replace, FileOps& files) const = 0;

protected:
    Collection() = default;
};

/// One thing that is wrong with a file. `subject` is a table, an index or a record's key.
struct CheckFinding {
    enum class Kind {
        DamagedPages,     ///< SQLite's quick_check; `detail` is its line.
        BrokenReference,  ///< foreign_key_check.
        StaleSearchIndex, ///< The full-text index does not fit the texts; a rebuild mends it.
        ClaimContradictsRecord,
        InvalidDate, ///< The stored bounds and flags of an event are not those of its text.
    };
    Kind kind;
    std::string subject;
    std::string detail;

    bool operator==(const CheckFinding&) const = default;
};

/// False for what the next change mends by itself (`Collection::rebuildSearchIndex`): then the file may be written to.
inline bool isDamage(const CheckFinding& finding)
{
    return finding.kind != CheckFinding::Kind::StaleSearchIndex;
}

/// The slow checks, on a connection of their own that writes nothing. Empty: the file is whole. Fails as `open` does,
/// and soon, with the code Database, when it is asked to stop.
Result<std::vector<CheckFinding>> checkCollection(const std::filesystem::path& path, const std::stop_token& stop = {});

} // namespace tideline
