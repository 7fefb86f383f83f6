// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "base/file_descriptor.h"

#include <filesystem>

namespace tideline {

/// The file `<collection>.lock` beside a collection that is open for writing. It names the process and the host, so
/// that a second program can say who has the collection. The lock itself is the system's: what a crash leaves behind
/// locks nothing. The file goes with the object.
class LockFile {
public:
    /// Takes the lock for the collection at `path`, or fails with InUse, process and host.
    static Result<LockFile> acquire(const std::filesystem::path& path);

    /// Nothing when no other process has the collection at `path` open for writing, else InUse with process and host.
    static Result<void> checkFree(const std::filesystem::path& path);

    ~LockFile();
    LockFile(LockFile&& other) noexcept = default;
    LockFile& operator=(LockFile&&) = delete;

private:
    LockFile(std::filesystem::path path, FileDescriptor file)
        : m_path(std::move(path))
        , m_file(std::move(file))
    {}

    std::filesystem::path m_path;
    FileDescriptor m_file;
};

} // namespace tideline
