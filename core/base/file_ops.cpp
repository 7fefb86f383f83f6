// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "base/file_ops.h"

#include "base/file_descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>

namespace tideline {

namespace {

constexpr unsigned int kUsualPermissions = 0644;
constexpr unsigned int kPermissionBits = 07777;

/// The process's umask. Asking umask() itself would change it for a moment, and with it files that other threads make.
unsigned int permissionMask()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("Umask:")) {
            return static_cast<unsigned int>(std::strtoul(line.c_str() + 6, nullptr, 8));
        }
    }
    return 022;
}

/// The folder of a path, which for a bare name is the current one.
std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

/// A name for mkstemp beside the path: hidden, and telling what it was going to be.
std::string temporaryTemplate(const std::filesystem::path& path)
{
    constexpr std::size_t kLongestName = 200; // File systems allow 255 bytes; the dot and the suffix need eight.
    const std::string name = path.filename().string();
    return (folderOf(path) / ("." + (name.size() <= kLongestName ? name : std::string("file")) + ".XXXXXX")).string();
}

/// Reads to the end; errno tells why if nothing comes back.
std::optional<std::string> readAll(int file)
{
    std::string content;
    std::array<char, 65'536> buffer{};
    while (true) {
        const ssize_t count = ::read(file, buffer.data(), buffer.size());
        if (count == 0) {
            return content;
        }
        if (count > 0) {
            content.append(buffer.data(), static_cast<std::size_t>(count));
        } else if (errno != EINTR) {
            return std::nullopt;
        }
    }
}

} // namespace

/// Where a file is going to stand and what stands there now.
struct FileOps::Target {
    std::filesystem::path path; ///< Behind symbolic links.
    bool exists = false;
    unsigned int permissions = 0; ///< Of the finished file.

    static Result<Target> find(const std::filesystem::path& path)
    {
        struct stat status {};
        if (::stat(path.c_str(), &status) != 0) {
            if (errno != ENOENT) {
                return failure(fileError(errno, path));
            }
            return Target{.path = path, .permissions = kUsualPermissions & ~permissionMask()};
        }
        if (!S_ISREG(status.st_mode)) {
            return failure({.code = ErrorCode::NotARegularFile, .arguments = {path.string()}});
        }
        // A rename would replace a file that its owner has marked as not to be written.
        if (::access(path.c_str(), W_OK) != 0) {
            return failure(fileError(errno, path));
        }
        std::error_code error;
        const std::filesystem::path real = std::filesystem::canonical(path, error);
        if (error) {
            return failure(fileError(error.value(), path));
        }
        return Target{.path = real, .exists = true, .permissions = status.st_mode & kPermissionBits};
    }
};

Result<void> FileOps::writeAtomically(const std::filesystem::path& path, std::string_view bytes)
{
    return writeAtomically(path, std::as_bytes(std::span(bytes)));
}

Result<void> FileOps::writeAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes)
{
    const Result<Target> target = Target::find(path);
    if (!target) {
        return failure(target.error());
    }
    const Result<std::filesystem::path> temporary = createTemporaryBeside(target->path);
    if (!temporary) {
        return failure(temporary.error());
    }
    Result<void> done = fill(*temporary, bytes);
    if (done) {
        done = synchroniseFile(*temporary, target->permissions);
    }
    if (done) {
        const Result<std::string> content = readBack(*temporary);
        if (!content) {
            done = failure(content.error());
        } else if (!std::ranges::equal(std::as_bytes(std::span(*content)), bytes)) {
            done = failure({.code = ErrorCode::InputOutput,
                            .arguments = {path.string()},
                            .detail = "what was read back is not what was written"});
        }
    }
    if (!done) {
        remove(*temporary);
        done.error().arguments = {path.string()}; // Nobody knows the file by its temporary name.
        return done;
    }
    return replace(*temporary, *target);
}

Result<void> FileOps::moveIntoPlace(const std::filesystem::path& finished, const std::filesystem::path& path)
{
    const Result<Target> target = Target::find(path);
    const Result<void> done =
        target ? synchroniseFile(finished, target->permissions) : Result<void>(failure(target.error()));
    if (!done) {
        remove(finished);
        return failure(done.error());
    }
    return replace(finished, *target);
}

Result<std::filesystem::path> FileOps::createTemporaryBeside(const std::filesystem::path& path)
{
    std::string name = temporaryTemplate(path);
    const FileDescriptor file(openTemporary(name));
    if (!file.isOpen()) {
        return failure(fileError(errno, path));
    }
    return std::filesystem::path(name);
}

Result<std::string> FileOps::read(const std::filesystem::path& path)
{
    // Without O_NONBLOCK a named pipe would keep the program waiting for a writer.
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0) {
        return failure(fileError(errno, path));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure({.code = ErrorCode::NotARegularFile, .arguments = {path.string()}});
    }
    std::optional<std::string> content = readAll(file.get());
    if (!content) {
        return failure(fileError(errno, path));
    }
    return std::move(*content);
}

/// Writes all bytes into the temporary file; the room is asked for first, so that a full disk is known at once.
Result<void> FileOps::fill(const std::filesystem::path& temporary, std::span<const std::byte> bytes)
{
    FileDescriptor file(::open(temporary.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return failure(fileError(errno, temporary));
    }
    if (!bytes.empty() && allocate(file.get(), bytes.size()) != 0) {
        return failure(fileError(errno, temporary));
    }
    while (!bytes.empty()) {
        const std::ptrdiff_t count = write(file.get(), bytes);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return failure(fileError(count < 0 ? errno : ENOSPC, temporary));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    if (file.close() != 0) {
        return failure(fileError(errno, temporary));
    }
    return {};
}

/// Gives the file its final permissions and puts it on the disk. A failed fsync is final: a second one on the same file
/// may report success although the pages were dropped.
Result<void> FileOps::synchroniseFile(const std::filesystem::path& finished, unsigned int permissions)
{
    FileDescriptor file(::open(finished.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fchmod(file.get(), static_cast<mode_t>(permissions)) != 0 || synchronise(file.get()) != 0 ||
        file.close() != 0) {
        return failure(fileError(errno, finished));
    }
    return {};
}

/// The rename. Until the folder is on the disk too, the old file keeps a second name, so that the failure of that last
/// step can still be undone.
Result<void> FileOps::replace(const std::filesystem::path& finished, const Target& target)
{
    std::optional<std::filesystem::path> previous;
    if (target.exists) {
        const std::filesystem::path additional = finished.string() + ".old";
        if (link(target.path, additional) == 0) {
            previous = additional; // Some file systems know no second name; there the rename alone has to do.
        }
    }
    Result<void> done;
    if (rename(finished, target.path) != 0) {
        done = failure(fileError(errno, target.path));
        remove(finished);
    } else if (synchroniseFolder(folderOf(target.path)) != 0) {
        done = failure(fileError(errno, target.path));
        if (previous && rename(*previous, target.path) == 0) {
            previous.reset();
        } else if (!target.exists) {
            remove(target.path);
        }
    }
    if (previous) {
        remove(*previous);
    }
    return done;
}

int FileOps::openTemporary(std::string& pathTemplate)
{
    return ::mkostemp(pathTemplate.data(), O_CLOEXEC);
}

int FileOps::allocate(int file, std::size_t size)
{
    const int result = ::fallocate(file, 0, 0, static_cast<off_t>(size));
    // Not every file system can promise room; there a full disk shows when writing.
    return result != 0 && (errno == EOPNOTSUPP || errno == ENOSYS || errno == EINTR) ? 0 : result;
}

std::ptrdiff_t FileOps::write(int file, std::span<const std::byte> bytes)
{
    return ::write(file, bytes.data(), bytes.size());
}

int FileOps::synchronise(int file)
{
    return ::fsync(file);
}

Result<std::string> FileOps::readBack(const std::filesystem::path& path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.isOpen()) {
        // Without this the comparison would only see the system's own copy in memory. It is a hint; it cannot fail
        // badly.
        static_cast<void>(::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED));
    }
    return read(path);
}

int FileOps::link(const std::filesystem::path& existing, const std::filesystem::path& additional)
{
    return ::link(existing.c_str(), additional.c_str());
}

int FileOps::rename(const std::filesystem::path& from, const std::filesystem::path& to)
{
    return std::rename(from.c_str(), to.c_str());
}

int FileOps::synchroniseFolder(const std::filesystem::path& folder)
{
    const FileDescriptor file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!file.isOpen()) {
        return -1;
    }
    const int result = ::fsync(file.get());
    return result != 0 && errno == EINVAL ? 0 : result; // EINVAL: the file system keeps folders in order by itself.
}

int FileOps::remove(const std::filesystem::path& path)
{
    return ::unlink(path.c_str());
}

} // namespace tideline
