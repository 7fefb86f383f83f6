// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/query.h"

#include <string>
#include <string_view>

namespace tideline {

/// Keeps `search_document` and its full-text index: for each record that has a title or a name one text, the keys that
/// type them. Both are derived from other tables.
class SearchWriter {
public:
    explicit SearchWriter(SQLite::Database& database);

    /// Indexes what `append` was given since the last call, if anything, as the words of a record.
    /// `kind` is "text" for titles and "name" for what things are called.
    void finish(std::int64_t record, const char* kind);
    void append(std::string_view text);

    /// Takes all words of the record out of the index.
    void remove(std::int64_t record);

private:
    SQLite::Database& m_database;
    Query m_document;
    Query m_index;
    std::string m_body;
};

/// Makes all of it anew from the titles and names of the records, in the transaction that the caller holds.
void rebuildSearchDocuments(SQLite::Database& database);

} // namespace tideline
