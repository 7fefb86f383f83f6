// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "base/file_ops.h"

#include <cerrno>
#include <system_error>

namespace tideline {

namespace {

/// What is missing: the file, or already the folder that it would be in.
Error notFound(const std::filesystem::path& path)
{
    std::error_code ignored;
    const std::filesystem::path folder = path.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder, ignored)) {
        return {.code = ErrorCode::FolderNotFound, .arguments = {folder.string()}};
    }
    return {.code = ErrorCode::FileNotFound, .arguments = {path.string()}};
}

} // namespace

Error fileError(int systemError, const std::filesystem::path& path)
{
    Error error{.code = ErrorCode::InputOutput, .arguments = {path.string()}};
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        error = notFound(path);
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.code = ErrorCode::PermissionDenied;
        break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // The file may not grow any further: for whoever saves, the room has run out.
        error.code = ErrorCode::DiskFull;
        break;
    case EISDIR:
    case ELOOP:
    case ENXIO:
    case ENODEV:
        error.code = ErrorCode::NotARegularFile;
        break;
    case EEXIST:
        error.code = ErrorCode::FileExists;
        break;
    default:
        break;
    }
    error.detail = std::generic_category().message(systemError);
    return error;
}

} // namespace tideline
