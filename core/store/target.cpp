// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/target.h"

#include "store/lock_file.h"

namespace tideline {

Result<void> checkTarget(const std::filesystem::path& path, bool replace)
{
    std::error_code ignored;
    if (!replace && std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
        return failure({.code = ErrorCode::FileExists, .arguments = {path.string()}});
    }
    if (const Result<void> free = LockFile::checkFree(path); !free) {
        return free;
    }
    const std::filesystem::path journal = path.string() + "-journal";
    if (std::filesystem::exists(std::filesystem::symlink_status(journal, ignored))) {
        return failure({.code = ErrorCode::FileExists, .arguments = {journal.string()}});
    }
    return {};
}

} // namespace tideline
