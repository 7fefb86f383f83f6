// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/lock_file.h"

#include "base/file_ops.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <sstream>
#include <string>

namespace tideline {

namespace {

std::filesystem::path lockPathOf(const std::filesystem::path& path)
{
    return path.string() + ".lock";
}

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// The lock that is asked for or about: the whole file. It belongs to the open file, not to the process (F_OFD_…), so
/// that it also keeps two windows of one program apart.
struct flock wholeFile(short type)
{
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Who holds the lock, from what the holder wrote into the file: process, blank, host.
Error inUse(const std::filesystem::path& path, int file)
{
    std::array<char, 512> content{};
    std::string process;
    std::string host;
    if (::pread(file, content.data(), content.size() - 1, 0) > 0) {
        std::istringstream(content.data()) >> process >> host;
    }
    return {.code = ErrorCode::InUse, .arguments = {path.string(), process, host}};
}

/// True if the open file is still the one that its name leads to: its last holder may just have removed it.
bool isCurrent(int file, const std::filesystem::path& path)
{
    struct stat open {};
    struct stat named {};
    return ::fstat(file, &open) == 0 && ::stat(path.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

} // namespace

Result<LockFile> LockFile::acquire(const std::filesystem::path& path)
{
    const std::filesystem::path lockPath = lockPathOf(path);
    while (true) {
        FileDescriptor file(::open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
        if (!file.isOpen()) {
            return failure(fileError(errno, path));
        }
        struct flock lock = wholeFile(F_WRLCK);
        if (::fcntl(file.get(), F_OFD_SETLK, &lock) != 0) {
            const bool held = errno == EAGAIN || errno == EACCES;
            return failure(held ? inUse(path, file.get()) : fileError(errno, path));
        }
        if (!isCurrent(file.get(), lockPath)) {
            continue;
        }
        const std::string holder = std::to_string(::getpid()) + " " + hostName() + "\n";
        if (::ftruncate(file.get(), 0) != 0 ||
            ::pwrite(file.get(), holder.data(), holder.size(), 0) != static_cast<ssize_t>(holder.size())) {
            return failure(fileError(errno, path));
        }
        return LockFile(lockPath, std::move(file));
    }
}

Result<void> LockFile::checkFree(const std::filesystem::path& path)
{
    const FileDescriptor file(::open(lockPathOf(path).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    // No lock file, or one that may not be read: then SQLite's own locks have the last word.
    struct flock lock = wholeFile(F_RDLCK);
    if (file.isOpen() && ::fcntl(file.get(), F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK) {
        return failure(inUse(path, file.get()));
    }
    return {};
}

LockFile::~LockFile()
{
    if (m_file.isOpen()) {
        ::unlink(m_path.c_str()); // Before the lock goes, so that nobody takes a file that is about to vanish.
    }
}

} // namespace tideline
