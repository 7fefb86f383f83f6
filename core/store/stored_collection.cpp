// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/stored_collection.h"

#include "store/connection.h"
#include "store/history.h"
#include "store/journal.h"
#include "store/loading.h"
#include "store/record_reader.h"
#include "store/schema.h"
#include "store/store_error.h"
#include "store/target.h"

#include <algorithm>
#include <utility>

namespace tideline {

namespace {

constexpr const char* kRebuildSearchIndex = "INSERT INTO search_index (search_index) VALUES ('rebuild')";
constexpr const char* kRecordsWithKeys = "SELECT record FROM search_document WHERE id IN "
                                         "(SELECT rowid FROM search_index WHERE body MATCH ? LIMIT ?)";
constexpr const char* kVacuumInto = "VACUUM INTO ?";
// The journal of a writing connection stays as an empty file; on leaving it goes too, for which others must be let in.
constexpr const char* kLeave = "PRAGMA locking_mode = NORMAL;"
                               "SELECT count(*) FROM sqlite_schema;"
                               "PRAGMA journal_mode = DELETE;";

/// The index knows runs of three letters.
bool canLookUp(const std::string& keys)
{
    constexpr std::ptrdiff_t fewest = 3;
    return std::ranges::count_if(keys, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }) >=
           fewest;
}

} // namespace

StoredCollection::StoredCollection(std::filesystem::path path, OpenMode mode, std::optional<LockFile> lock,
                                   SQLite::Database database)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_lock(std::move(lock))
    , m_database(std::move(database))
{}

StoredCollection::~StoredCollection()
{
    if (m_mode == OpenMode::ReadWrite) {
        m_database.tryExec(kLeave); // What fails here leaves an empty file behind and harms nothing.
    }
}

Result<Snapshot> StoredCollection::load() const
{
    return guarded(m_path, [&]() -> Result<Snapshot> {
        RestShares unseen;
        return inReadTransaction(m_database, [&] { return loadRest(m_database, loadOutline(m_database), unseen); });
    });
}

Result<CollectionContents> StoredCollection::contents() const
{
    return guarded(m_path, [&]() -> Result<CollectionContents> {
        return inReadTransaction(m_database, [&] {
            RecordReader reader(m_database);
            return CollectionContents{.header = reader.header(),
                                      .terms = reader.terms(),
                                      .tags = reader.tags(),
                                      .places = reader.places(),
                                      .sources = reader.sources(),
                                      .entities = reader.entities(),
                                      .events = reader.events(),
                                      .relationships = reader.relationships(),
                                      .stories = reader.stories()};
        });
    });
}

Result<Event> StoredCollection::event(EventId id) const
{
    return guarded(m_path, [&]() -> Result<Event> {
        return inReadTransaction(m_database, [&]() -> Result<Event> {
            std::optional<Event> event = RecordReader(m_database).event(id);
            if (!event) {
                return failure({.code = ErrorCode::RecordNotFound, .arguments = {std::to_string(id.value())}});
            }
            return std::move(*event);
        });
    });
}

std::optional<std::vector<EventId>> StoredCollection::eventsWithKeys(const std::string& keys, std::size_t most) const
{
    if (!canLookUp(keys)) {
        return std::nullopt;
    }
    const auto found = guarded(m_path, [&]() -> Result<std::optional<std::vector<EventId>>> {
        if (schemaVersion(m_database) < kKeyedSearchVersion) {
            return std::nullopt;
        }
        std::vector<EventId> events;
        Query rows(m_database, kRecordsWithKeys);
        const std::string phrase = '"' + keys + '"';
        rows.with(phrase, static_cast<std::int64_t>(most) + 1);
        while (rows.next()) {
            events.emplace_back(rows.integer(0));
        }
        return events.size() <= most ? std::optional(std::move(events)) : std::nullopt;
    });
    return found.value_or(std::nullopt); // Whoever asks looks for itself.
}

template <typename Work>
Result<Change> StoredCollection::write(Work work)
{
    if (m_mode != OpenMode::ReadWrite) {
        return failure({.code = ErrorCode::PermissionDenied, .arguments = {m_path.string()}});
    }
    return guarded(m_path, [&]() -> Result<Change> { return work(); });
}

Result<Change> StoredCollection::apply(const Action& action, const Signature& by)
{
    return write([&] {
        if (!m_ids) {
            m_ids = freshIds(m_database);
        }
        return std::visit([&](const auto& chosen) { return perform(m_database, *m_ids, chosen, by); }, action);
    });
}

Result<std::optional<HistoryStep>> StoredCollection::nextUndo() const
{
    return guarded(m_path, [&]() -> Result<std::optional<HistoryStep>> {
        const std::optional<JournalEntry> entry = lastDone(m_database);
        return entry && entry->changeset ? std::optional(entry->step) : std::nullopt;
    });
}

Result<std::optional<HistoryStep>> StoredCollection::nextRedo() const
{
    return guarded(m_path, [&]() -> Result<std::optional<HistoryStep>> {
        const std::optional<JournalEntry> entry = nextUndone(m_database);
        return entry ? std::optional(entry->step) : std::nullopt;
    });
}

Result<Change> StoredCollection::undo()
{
    return write([this] { return undoLast(m_database); });
}

Result<Change> StoredCollection::redo()
{
    return write([this] { return redoNext(m_database); });
}

Result<void> StoredCollection::rebuildSearchIndex()
{
    const Result<Change> rebuilt = write([this] {
        SQLite::Transaction transaction(m_database);
        Query(m_database, kRebuildSearchIndex).run();
        commit(transaction);
        return Change();
    });
    return rebuilt ? Result<void>() : failure(rebuilt.error());
}

Result<void> StoredCollection::saveCopy(const std::filesystem::path& path, bool replace, FileOps& files) const
{
    std::error_code ignored;
    if (std::filesystem::equivalent(path, m_path, ignored)) {
        // The file under this open database would become another one, and what is written later would be lost.
        return failure({.code = ErrorCode::FileExists, .arguments = {path.string()}});
    }
    if (const Result<void> free = checkTarget(path, replace); !free) {
        return failure(free.error());
    }
    const Result<std::filesystem::path> temporary = files.createTemporaryBeside(path);
    if (!temporary) {
        return failure(temporary.error());
    }
    Result<void> copied = guarded(path, [&]() -> Result<void> {
        Query(m_database, kVacuumInto).run(temporary->string());
        return {};
    });
    if (copied) {
        // VACUUM INTO does not promise a whole file after an interruption: only what opens again takes the place.
        if (const auto opened = openDatabase(*temporary, Access::Reading); !opened) {
            copied = failure(opened.error());
        }
    }
    if (!copied) {
        std::filesystem::remove(*temporary, ignored);
        return copied;
    }
    return files.moveIntoPlace(*temporary, path);
}

} // namespace tideline
