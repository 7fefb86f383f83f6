// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>

struct sqlite3;

namespace tideline {

/// What can be told from the first hundred bytes of a SQLite file, before any of it is trusted.
struct FileHeader {
    std::int64_t pageSize = 0;
    std::int64_t pageCount = 0;
    bool usesWriteAheadLog = false;
    std::int32_t applicationId = 0;
    std::int32_t userVersion = 0;
    std::int64_t fileSize = 0;
};

/// Reads the header through the connection's own file handle. A handle of ours on the same file would, when closed,
/// drop the locks that any connection of this process holds on it (a rule of POSIX locks), and a query would already
/// act on what the header says: for a write-ahead log it makes files beside the collection.
/// Nothing if there is no SQLite header.
std::optional<FileHeader> readFileHeader(sqlite3* connection);

/// What the header forbids: NotADatabase, ForeignDatabase, NewerVersion, Damaged.
std::optional<Error> headerProblem(const std::optional<FileHeader>& header, const std::filesystem::path& path);

} // namespace tideline
