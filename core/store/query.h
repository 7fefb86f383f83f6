// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/store_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tideline {

/// Bytes to bind that are no text.
struct Blob {
    std::string_view bytes;
};

/// One prepared statement, reused for many rows. It adds to SQLiteCpp's statement that values are bound by their type,
/// that absence is NULL in both directions, and that a failure names the statement (thrown as StoreFailure, which
/// `guarded` turns into an Error at the border of this folder).
class Query {
public:
    Query(SQLite::Database& database, const char* sql)
    try : m_connection(database.getHandle()), m_statement(database, sql) {
    } catch (const SQLite::Exception& exception) {
        throw StoreFailure(databaseError(exception, 0, sql));
    }

    /// Starts over with these values for the parameters. Texts are not copied: they must live until the last `next`.
    template <typename... Values>
    Query& with(const Values&... values)
    {
        m_statement.tryReset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Moves to the next row; false when there is none.
    bool next()
    {
        try {
            return m_statement.executeStep();
        } catch (const SQLite::Exception& exception) {
            throw StoreFailure(databaseError(exception, sqlite3_system_errno(m_connection), m_statement.getQuery()));
        }
    }

    /// Runs a statement that gives no rows.
    template <typename... Values>
    void run(const Values&... values)
    {
        with(values...).next();
        m_statement.tryReset();
    }

    std::int64_t integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    /// Valid until the next `next` or `with`.
    std::string_view text(int column) const
    {
        const SQLite::Column value = m_statement.getColumn(column);
        const char* characters = value.getText("");
        return {characters, static_cast<std::size_t>(value.getBytes())};
    }
    /// Valid until the next `next` or `with`.
    std::string_view bytes(int column) const
    {
        const SQLite::Column value = m_statement.getColumn(column);
        return {static_cast<const char*>(value.getBlob()), static_cast<std::size_t>(value.getBytes())};
    }
    bool isNull(int column) const { return m_statement.isColumnNull(column); }

    std::optional<std::int64_t> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<std::string> optionalText(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(std::string(text(column)));
    }

private:
    void bind(int index, std::int64_t value) { m_statement.bind(index, value); }
    void bind(int index, const std::string& value) { m_statement.bindNoCopy(index, value); }
    void bind(int index, const char* value) { m_statement.bindNoCopy(index, value); }
    void bind(int index, const Blob& value)
    {
        m_statement.bindNoCopy(index, value.bytes.data(), static_cast<int>(value.bytes.size()));
    }
    void bind(int index, std::nullopt_t) { m_statement.bind(index); }
    template <typename Value>
    void bind(int index, const std::optional<Value>& value)
    {
        if (value) {
            bind(index, *value);
        } else {
            m_statement.bind(index);
        }
    }

    sqlite3* m_connection;
    SQLite::Statement m_statement;
};

} // namespace tideline
