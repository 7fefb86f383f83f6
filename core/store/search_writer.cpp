// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/search_writer.h"

#include "text/fold.h"

namespace tideline {

namespace {

constexpr const char* kInsertDocument = "INSERT INTO search_document (record, kind, body) VALUES (?, ?, ?)";
constexpr const char* kInsertIndex = "INSERT INTO search_index (rowid, body) VALUES (?, ?)";

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
