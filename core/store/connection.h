// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace tideline {

/// What a connection is for.
enum class Access {
    Reading,
    Checking, ///< May begin a transaction that writes, as some checks need, but never ends one. Needs a writable file.
    Writing,  ///< Keeps every other connection out for as long as it is open. Migrates a file of an older version.
};

/// Opens the database of an existing collection and does the quick checks: regular file, header, schema texts. Nothing
/// of the file is trusted before, and a file that fails is never written to; one of an older version is only changed
/// by Writing. Throws nothing; the errors are those of
/// Collection::open. Takes no lock file.
Result<SQLite::Database> openDatabase(const std::filesystem::path& path, Access access);

/// Opens the existing, empty file at `path` and makes an empty collection in it, for a file that nobody else knows yet:
/// it is synchronised once at the end by whoever moves it into place, so the database does not do so at each commit.
/// Throws StoreFailure or SQLite::Exception.
SQLite::Database createDatabase(const std::filesystem::path& path);

/// Calls `work` with all that it reads coming from one state of the file.
template <typename Work>
auto inReadTransaction(SQLite::Database& database, Work&& work)
{
    const SQLite::Transaction transaction(database);
    return work(); // Leaving without a commit ends the transaction; there is nothing to keep.
}

} // namespace tideline
