// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/store_error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tideline {

/// Bytes to bind that are no text.
struct Blob {
    std::string_view bytes;
};

/// One prepared statement, reused for many rows. Other than SQLiteCpp's it binds values by their type, absence is NULL
/// in both directions, a failure names the statement (thrown as StoreFailure, which `guarded` turns into an Error at
/// the border of this folder), and reading a column costs no shared pointer: a collection has many millions of them.
class Query {
public:
    Query(SQLite::Database& database, const char* sql)
        : m_connection(database.getHandle())
    {
        sqlite3_stmt* statement = nullptr;
        const int result = sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr);
        m_statement.reset(statement);
        if (result != SQLITE_OK) {
            throw StoreFailure(databaseError(SQLite::Exception(m_connection, result), 0, sql));
        }
    }

    /// Starts over with these values for the parameters. Texts are not copied: they must live until the last `next`.
    template <typename... Values>
    Query& with(const Values&... values)
    {
        sqlite3_reset(m_statement.get()); // What it returns is the failure of the last run, which was thrown then.
        int index = 0;
        (check(bind(++index, values)), ...);
        return *this;
    }

    /// Moves to the next row; false when there is none.
    bool next()
    {
        const int result = sqlite3_step(m_statement.get());
        if (result != SQLITE_ROW && result != SQLITE_DONE) {
            check(result);
        }
        return result == SQLITE_ROW;
    }

    /// Runs a statement that gives no rows.
    template <typename... Values>
    void run(const Values&... values)
    {
        with(values...).next();
        sqlite3_reset(m_statement.get());
    }

    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    /// Valid until the next `next` or `with`.
    std::string_view text(int column) const
    {
        const auto* characters = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
        return {characters == nullptr ? "" : characters, sizeOf(column)};
    }
    /// Valid until the next `next` or `with`.
    std::string_view bytes(int column) const
    {
        const void* first = sqlite3_column_blob(m_statement.get(), column);
        return {static_cast<const char*>(first), sizeOf(column)};
    }
    bool isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

    std::optional<std::int64_t> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<std::string> optionalText(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(std::string(text(column)));
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    std::size_t sizeOf(int column) const
    {
        return static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    }
    void check(int result) const
    {
        if (result != SQLITE_OK) {
            throw StoreFailure(databaseError(SQLite::Exception(m_connection, result),
                                             sqlite3_system_errno(m_connection), sqlite3_sql(m_statement.get())));
        }
    }

    int bind(int index, std::int64_t value) { return sqlite3_bind_int64(m_statement.get(), index, value); }
    int bind(int index, std::string_view value)
    {
        return sqlite3_bind_text(m_statement.get(), index, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
    int bind(int index, const std::string& value) { return bind(index, std::string_view(value)); }
    int bind(int index, const char* value) { return bind(index, std::string_view(value)); }
    int bind(int index, const Blob& value)
    {
        return sqlite3_bind_blob(m_statement.get(), index, value.bytes.data(), static_cast<int>(value.bytes.size()),
                                 SQLITE_STATIC);
    }
    int bind(int index, std::nullopt_t) { return sqlite3_bind_null(m_statement.get(), index); }
    template <typename Value>
    int bind(int index, const std::optional<Value>& value)
    {
        return value ? bind(index, *value) : bind(index, std::nullopt);
    }

    sqlite3* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace tideline
