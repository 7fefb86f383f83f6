// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/changeset.h"

#include "store/store_error.h"

#include <sqlite3.h>

#include <array>

namespace tideline {

namespace {

/// In no particular order; a table that a later version adds for contents belongs here too.
constexpr std::array kContentTables = {
    "record",        "collection",     "term",   "tag",        "place",           "source", "entity",        "event",
    "relationship",  "story",          "step",   "media",      "record_text",     "name",   "participation", "tagging",
    "story_entity",  "attachment",     "period", "disclosure", "disclosure_text", "claim",  "claim_reason",  "citation",
    "citation_note", "source_creator", "reprint"};

void require(int result, const char* what)
{
    if (result == SQLITE_NOMEM) {
        throw std::bad_alloc();
    }
    if (result != SQLITE_OK) {
        throw StoreFailure({.code = ErrorCode::Database, .detail = std::string(what) + ": " + sqlite3_errstr(result)});
    }
}

/// What the session extension gives out, to be freed by SQLite.
class Bytes {
public:
    Bytes() = default;
    ~Bytes() { sqlite3_free(m_data); }
    Bytes(const Bytes&) = delete;
    Bytes& operator=(const Bytes&) = delete;

    int* size() { return &m_size; }
    void** data() { return &m_data; }
    std::string text() const { return {static_cast<const char*>(m_data), static_cast<std::size_t>(m_size)}; }

private:
    int m_size = 0;
    void* m_data = nullptr;
};

/// The library's interface takes what it only reads as writable.
void* writable(std::string_view bytes)
{
    return const_cast<char*>(bytes.data());
}

int refuse(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

void ChangeRecording::Delete::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

ChangeRecording::ChangeRecording(SQLite::Database& database)
{
    sqlite3_session* session = nullptr;
    require(sqlite3session_create(database.getHandle(), "main", &session), "cannot record changes");
    m_session.reset(session);
    for (const char* table : kContentTables) {
        require(sqlite3session_attach(session, table), "cannot record the changes of a table");
    }
}

std::string ChangeRecording::changeset() const
{
    Bytes bytes;
    require(sqlite3session_changeset(m_session.get(), bytes.size(), bytes.data()), "cannot tell what has changed");
    return bytes.text();
}

std::string inverseOf(std::string_view changeset)
{
    Bytes bytes;
    require(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), bytes.size(), bytes.data()),
            "cannot turn a change round");
    return bytes.text();
}

void applyChangeset(SQLite::Database& database, std::string_view changeset)
{
    const int result = sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()),
                                              writable(changeset), nullptr, refuse, nullptr);
    if (result == SQLITE_ABORT || (result & 0xFF) == SQLITE_CORRUPT) {
        throwDamaged("the journal does not fit the records");
    }
    if (result != SQLITE_OK) {
        throw StoreFailure(databaseError(SQLite::Exception(database.getHandle(), result),
                                         sqlite3_system_errno(database.getHandle()), "changeset"));
    }
}

} // namespace tideline
