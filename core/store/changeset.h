// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>
#include <string_view>

struct sqlite3_session;

namespace tideline {

/// Records what happens to the tables that hold contents, from its construction on, as a changeset of SQLite's session
/// extension (sqlite.org/sessionintro.html). What is derived (search) and the journal itself are left out.
/// Must go before the connection and before the transaction ends. Throws StoreFailure.
class ChangeRecording {
public:
    explicit ChangeRecording(SQLite::Database& database);

    /// What has changed since; empty if nothing has.
    std::string changeset() const;

private:
    struct Delete {
        void operator()(sqlite3_session* session) const;
    };
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

/// The changeset that takes the other back.
std::string inverseOf(std::string_view changeset);

/// Makes the changes in the transaction that the caller holds. Throws StoreFailure with Damaged if a row is not as the
/// changeset expects to find it, or if a reference would lead nowhere.
void applyChangeset(SQLite::Database& database, std::string_view changeset);

} // namespace tideline
