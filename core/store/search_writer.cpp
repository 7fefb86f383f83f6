// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/search_writer.h"

#include "text/keyed_text.h"

#include <optional>

namespace tideline {

namespace {

constexpr const char* kInsertDocument = "INSERT INTO search_document (record, kind, body) VALUES (?, ?, ?)";
constexpr const char* kInsertIndex = "INSERT INTO search_index (rowid, body) VALUES (?, ?)";

constexpr const char* kDocumentsOf = "SELECT id, body FROM search_document WHERE record = ?";
// The index has no texts of its own: it must be told what it forgets, before the text is gone.
constexpr const char* kForget = "INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', ?, ?)";
constexpr const char* kForgetAll = "INSERT INTO search_index (search_index) VALUES ('delete-all')";
constexpr const char* kDeleteAllDocuments = "DELETE FROM search_document";
/// What people read of each record, in the order in which RecordWriter has it.
constexpr const char* kTitles =
    "SELECT record, value, iif(kind IN ('tag', 'place'), 'name', 'text') FROM record_text JOIN record ON id = record "
    "WHERE value IS NOT NULL AND (field = 'title' AND kind IN ('event', 'story', 'step') "
    "OR field = 'shortTitle' AND kind = 'event' OR field = 'name' AND kind IN ('tag', 'place')) "
    "ORDER BY record, field DESC, lang";
constexpr const char* kNames =
    "SELECT entity, value, 'name' FROM name WHERE value IS NOT NULL ORDER BY entity, position";
constexpr const char* kSourceTexts = "SELECT id, text, 'text' FROM "
                                     "(SELECT source AS id, position, name AS text FROM source_creator "
                                     "UNION ALL SELECT id, 9999, title FROM source) ORDER BY id, position";
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
    m_body += KeyedText(text).utf8();
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

void rebuildSearchDocuments(SQLite::Database& database)
{
    Query(database, kForgetAll).run();
    Query(database, kDeleteAllDocuments).run();
    SearchWriter writer(database);
    for (const char* const texts : {kTitles, kNames, kSourceTexts}) {
        Query rows(database, texts);
        std::optional<std::int64_t> record;
        std::string kind;
        while (rows.next()) {
            if (record && *record != rows.integer(0)) {
                writer.finish(*record, kind.c_str());
            }
            record = rows.integer(0);
            kind = rows.text(2);
            writer.append(rows.text(1));
        }
        if (record) {
            writer.finish(*record, kind.c_str());
        }
    }
}

} // namespace tideline
