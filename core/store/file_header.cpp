// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/file_header.h"

#include "store/schema.h"

#include <sqlite3.h>

#include <array>
#include <string_view>

namespace tideline {

namespace {

constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr int kHeaderSize = 100;
using HeaderBytes = std::array<unsigned char, kHeaderSize>;

// Offsets of the file format (sqlite.org/fileformat2.html, "The Database Header"). Numbers are big-endian.
constexpr std::size_t kPageSizeOffset = 16;
constexpr std::size_t kWriteVersionOffset = 18;
constexpr std::size_t kReadVersionOffset = 19;
constexpr std::size_t kPageCountOffset = 28;
constexpr std::size_t kUserVersionOffset = 60;
constexpr std::size_t kApplicationIdOffset = 68;
constexpr unsigned char kRollbackJournal = 1;

std::uint32_t numberAt(const HeaderBytes& bytes, std::size_t offset, std::size_t size)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < size; ++i) {
        number = number << 8 | bytes[offset + i];
    }
    return number;
}

} // namespace

std::optional<FileHeader> readFileHeader(sqlite3* connection)
{
    sqlite3_file* file = nullptr;
    HeaderBytes bytes{};
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || file == nullptr ||
        file->pMethods == nullptr || file->pMethods->xRead(file, bytes.data(), kHeaderSize, 0) != SQLITE_OK ||
        file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
        return std::nullopt;
    }
    if (std::string_view(reinterpret_cast<const char*>(bytes.data()), kMagic.size()) != kMagic) {
        return std::nullopt;
    }
    const std::uint32_t pageSize = numberAt(bytes, kPageSizeOffset, 2);
    return FileHeader{
        .pageSize = pageSize == 1 ? 65'536 : pageSize, // The format's way to say what two bytes cannot hold.
        .pageCount = numberAt(bytes, kPageCountOffset, 4),
        .usesWriteAheadLog =
            bytes[kWriteVersionOffset] != kRollbackJournal || bytes[kReadVersionOffset] != kRollbackJournal,
        .applicationId = static_cast<std::int32_t>(numberAt(bytes, kApplicationIdOffset, 4)),
        .userVersion = static_cast<std::int32_t>(numberAt(bytes, kUserVersionOffset, 4)),
        .fileSize = size,
    };
}

std::optional<Error> headerProblem(const std::optional<FileHeader>& header, const std::filesystem::path& path)
{
    Error error{.code = ErrorCode::Damaged, .arguments = {path.string()}};
    if (!header) {
        error.code = ErrorCode::NotADatabase;
    } else if (header->applicationId != kApplicationId) {
        error.code = ErrorCode::ForeignDatabase;
    } else if (header->userVersion > kSchemaVersion) {
        error.code = ErrorCode::NewerVersion;
        error.arguments.push_back(std::to_string(header->userVersion));
        error.arguments.push_back(std::to_string(kSchemaVersion));
    } else if (header->userVersion < 1) {
        error.detail = "schema version " + std::to_string(header->userVersion);
    } else if (header->usesWriteAheadLog) {
        error.detail = "the header asks for a write-ahead log, which collections do not use";
    } else if (header->pageSize * header->pageCount > header->fileSize) {
        error.detail = "the file has " + std::to_string(header->fileSize) + " bytes of " +
                       std::to_string(header->pageSize * header->pageCount);
    } else {
        return std::nullopt;
    }
    return error;
}

} // namespace tideline
