// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/search_writer.h"

#include "text/fold.h"

namespace tideline {

namespace {

constexpr const char* kInsertDocument = "INSERT INTO search_document (record, kind, body) VALUES (?, ?, ?)";
constexpr const char* kInsertIndex = "INSERT INTO search_index (rowid, body) VALUES (?, ?)";

constexpr const char* kDocumentsOf = "SELECT id, body FROM search_document WHERE record = ?";
// The index has no texts of its own: it must be told what it forgets, before the text is gone.
constexpr const char* kForget = "INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', ?, ?)";
constexpr const char* kDeleteDocuments = "DELETE FROM search_document WHERE record = ?";

} // namespace

SearchWriter::SearchWriter(SQLite::Database& database)
    : m_database(database)
    , m_document(database, kInsertDocument)
    , m_index(database, kInsertIndex)
{}

void SearchWriter::append(std::string_view text)
{
    if (!m_body.empty()) {
        m_body += '\n'; // So that no hit reaches from one title into the next.
    }
    m_body += foldForSearch(text);
}

void SearchWriter::remove(std::int64_t record)
{
    Query documents(m_database, kDocumentsOf);
    Query forget(m_database, kForget);
    documents.with(record);
    while (documents.next()) {
        const std::string body(documents.text(1));
        forget.run(documents.integer(0), body);
    }
    Query(m_database, kDeleteDocuments).run(record);
}

void SearchWriter::finish(std::int64_t record, const char* kind)
{
    if (m_body.empty()) {
        return;
    }
    m_document.run(record, kind, m_body);
    m_index.run(m_database.getLastInsertRowid(), m_body);
    m_body.clear();
}

} // namespace tideline
