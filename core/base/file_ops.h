// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace tideline {

/// The one way files are written. A file appears whole or not at all: the bytes go to a temporary file in the same
/// folder, each step is checked, the content is read back, and only then does a rename put it in place; until that
/// moment the old file stands (safety.md of the design, "atomic file write"). `QSaveFile` is not used because it
/// ignores errors of synchronising and never synchronises the folder.
///
/// The single steps are virtual so that a test can make the n-th of them fail. The default does what the system does.
/// Thread rule: an object may be used from any thread, by one at a time.
class FileOps {
public:
    virtual ~FileOps() = default;

    /// Writes the bytes to `path`, replacing a regular file that is there (behind a symbolic link: the file that it
    /// leads to). A new file gets the usual permissions, a replaced one keeps its own. On failure nothing at `path` has
    /// changed and no temporary file is left.
    Result<void> writeAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);
    Result<void> writeAtomically(const std::filesystem::path& path, std::string_view bytes);

    /// Puts a finished file in the place of another one in the same folder: synchronises the file, renames it and
    /// synchronises the folder. On failure `finished` is removed and what stood at `path` stands there still.
    Result<void> moveIntoPlace(const std::filesystem::path& finished, const std::filesystem::path& path);

    /// Makes an empty file with a fresh name beside `path`, readable by its owner only, and returns its path.
    Result<std::filesystem::path> createTemporaryBeside(const std::filesystem::path& path);

    /// The whole content. Fails with FileNotFound, NotARegularFile, PermissionDenied or InputOutput.
    Result<std::string> read(const std::filesystem::path& path);

protected:
    // Each returns 0 or more, or -1 with errno set, as the system call of the same name.
    virtual int openTemporary(std::string& pathTemplate);
    virtual int allocate(int file, std::size_t size);
    virtual std::ptrdiff_t write(int file, std::span<const std::byte> bytes);
    virtual int synchronise(int file);
    /// The content again, from the disk rather than from memory where the system allows it.
    virtual Result<std::string> readBack(const std::filesystem::path& path);
    /// A second name for a file, so that it can be had back if the last step after its replacement fails.
    virtual int link(const std::filesystem::path& existing, const std::filesystem::path& additional);
    virtual int rename(const std::filesystem::path& from, const std::filesystem::path& to);
    virtual int synchroniseFolder(const std::filesystem::path& folder);
    virtual int remove(const std::filesystem::path& path);

private:
    struct Target;
    Result<void> fill(const std::filesystem::path& temporary, std::span<const std::byte> bytes);
    Result<void> synchroniseFile(const std::filesystem::path& finished, unsigned int permissions);
    Result<void> replace(const std::filesystem::path& finished, const Target& target);
};

/// The error that a failed system call of this errno means for the path. For FolderNotFound the argument is the folder.
Error fileError(int systemError, const std::filesystem::path& path);

} // namespace tideline
