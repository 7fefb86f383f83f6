// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/store_error.h"

#include "base/file_ops.h"

#include <sqlite3.h>

#include <cerrno>

namespace tideline {

namespace {

/// The code for a primary result of SQLite.
ErrorCode codeOf(int primary)
{
    switch (primary) {
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotADatabase;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return ErrorCode::InputOutput;
    default:
        return ErrorCode::Database;
    }
}

/// SQLite calls only one of the ways to run out of room by that name.
bool meansNoRoom(int extended, int systemError)
{
    return (extended & 0xFF) == SQLITE_IOERR &&
           (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG);
}

} // namespace

Error databaseError(const SQLite::Exception& exception, int systemError, const std::string& sql)
{
    const int extended = exception.getExtendedErrorCode();
    Error error{.code = codeOf(exception.getErrorCode() & 0xFF), .detail = exception.what()};
    if (meansNoRoom(extended, systemError)) {
        error.code = ErrorCode::DiskFull;
    } else if (extended == SQLITE_READONLY_ROLLBACK) {
        error.code = ErrorCode::Damaged;
        error.detail = "a change was interrupted; opening the file for writing undoes it";
    } else if (extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_CORRUPTFS) {
        error.code = ErrorCode::Damaged; // The file ends before it should.
    }
    if (!sql.empty()) {
        error.detail += ": " + sql;
    }
    return error;
}

void commit(SQLite::Transaction& transaction)
{
    errno = 0; // SQLite keeps the system's error for every statement but this one.
    try {
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        throw StoreFailure(databaseError(exception, errno, "COMMIT"));
    }
}

void throwDamaged(const std::string& detail)
{
    throw StoreFailure({.code = ErrorCode::Damaged, .detail = detail});
}

namespace detail {

Error withPath(Error error, const std::filesystem::path& path)
{
    if (error.arguments.empty()) {
        error.arguments = {path.string()};
        if (error.code == ErrorCode::InUse) {
            error.arguments.resize(3); // SQLite does not tell who it is.
        }
    }
    return error;
}

} // namespace detail

} // namespace tideline
