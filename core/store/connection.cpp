// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/connection.h"

#include "base/file_ops.h"
#include "store/file_header.h"
#include "store/schema.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace tideline {

namespace {

/// A file may be read while another program finishes a short write.
constexpr int kBusyTimeoutMilliseconds = 1000;
/// SQLite's smallest page, and so the smallest database that is not empty.
constexpr std::uintmax_t kSmallestFile = 512;

/// What an input of uncertain origin could use against the program, and that a collection never uses.
constexpr std::array kSwitches = {
    std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
    std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
    std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

constexpr std::array kLimits = {
    std::pair{SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024}, // Above the largest photograph.
    std::pair{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    std::pair{SQLITE_LIMIT_COLUMN, 100},
    std::pair{SQLITE_LIMIT_EXPR_DEPTH, 100},
    std::pair{SQLITE_LIMIT_COMPOUND_SELECT, 20},
    std::pair{SQLITE_LIMIT_VDBE_OP, 25'000},
    std::pair{SQLITE_LIMIT_FUNCTION_ARG, 16},
    std::pair{SQLITE_LIMIT_ATTACHED, 1}, // VACUUM attaches one by itself.
    std::pair{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    std::pair{SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    std::pair{SQLITE_LIMIT_WORKER_THREADS, 0},
};

constexpr const char* kCommonPragmas = "PRAGMA secure_delete = ON;"
                                       "PRAGMA temp_store = MEMORY;"
                                       "PRAGMA mmap_size = 0;"
                                       "PRAGMA cell_size_check = ON;"
                                       "PRAGMA foreign_keys = ON;";
constexpr const char* kDurablePragmas = "PRAGMA journal_mode = TRUNCATE;"
                                        "PRAGMA synchronous = EXTRA;";
constexpr const char* kTakeLock = "PRAGMA locking_mode = EXCLUSIVE;"
                                  "BEGIN EXCLUSIVE;"
                                  "COMMIT;";
// Nobody else sees the file, and a failure throws it away as a whole: a journal on the disk would only be one more
// thing to clean up. A larger cache spares reading pages again while a large collection is written.
constexpr const char* kBuildingPragmas = "PRAGMA journal_mode = MEMORY;"
                                         "PRAGMA synchronous = OFF;"
                                         "PRAGMA locking_mode = EXCLUSIVE;"
                                         "PRAGMA cache_size = -65536;";

/// Before the first statement runs.
void restrict(SQLite::Database& database)
{
    for (const auto& [name, value] : kSwitches) {
        if (sqlite3_db_config(database.getHandle(), name, value, nullptr) != SQLITE_OK) {
            throw StoreFailure({.code = ErrorCode::Database, .detail = "cannot restrict the connection"});
        }
    }
    for (const auto& [name, value] : kLimits) {
        sqlite3_limit(database.getHandle(), name, value);
    }
}

/// What the file system alone can tell. Asked by name: opening the file here could drop locks (see FileHeader).
Result<void> checkFile(const std::filesystem::path& path, Access access)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return failure(fileError(errno, path));
    }
    Error error{.code = ErrorCode::NotARegularFile, .arguments = {path.string()}};
    if (!S_ISREG(status.st_mode)) {
        return failure(error);
    }
    if (::access(path.c_str(), access == Access::Reading ? R_OK : R_OK | W_OK) != 0) {
        return failure(fileError(errno, path));
    }
    if (status.st_size == 0) {
        error.code = ErrorCode::EmptyFile;
        return failure(error);
    }
    if (static_cast<std::uintmax_t>(status.st_size) < kSmallestFile) {
        error.code = ErrorCode::NotADatabase;
        return failure(error);
    }
    return {};
}

/// Migrates a file of an older version, all at once or not at all.
void bringUpToDate(SQLite::Database& database)
{
    const std::int32_t version = schemaVersion(database);
    if (version < kSchemaVersion) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
        migrate(database, version);
        commit(transaction);
    }
}

/// The name in the form that SQLite never takes for anything but a file: not ":memory:", not a URI.
std::string absoluteName(const std::filesystem::path& path)
{
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return error ? path.string() : absolute.string();
}

} // namespace

Result<SQLite::Database> openDatabase(const std::filesystem::path& path, Access access)
{
    if (const Result<void> file = checkFile(path, access); !file) {
        return failure(file.error());
    }
    return guarded(path, [&]() -> Result<SQLite::Database> {
        const int flags = access == Access::Reading ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
        SQLite::Database database(absoluteName(path), flags | SQLite::OPEN_NOMUTEX, kBusyTimeoutMilliseconds);
        restrict(database);
        if (const auto problem = headerProblem(readFileHeader(database.getHandle()), path)) {
            return failure(*problem);
        }
        database.exec(kCommonPragmas);
        // The first question undoes a change that was interrupted, and so may change what the header says.
        const std::int32_t version = schemaVersion(database);
        if (const auto problem = headerProblem(readFileHeader(database.getHandle()), path)) {
            return failure(*problem);
        }
        if (const auto entry = unexpectedEntry(readSchema(database), version)) {
            return failure({.code = ErrorCode::UnexpectedSchema, .arguments = {path.string(), *entry}});
        }
        database.exec(kDurablePragmas);
        if (access == Access::Writing) {
            database.exec(kTakeLock);
            bringUpToDate(database);
        }
        return database;
    });
}

SQLite::Database createDatabase(const std::filesystem::path& path)
{
    SQLite::Database database(absoluteName(path), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    restrict(database);
    database.exec(kCommonPragmas);
    database.exec(kBuildingPragmas);
    SQLite::Transaction transaction(database);
    migrate(database, 0);
    commit(transaction);
    return database;
}

} // namespace tideline
