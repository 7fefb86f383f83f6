// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/file_ops.h"

#include <cerrno>

namespace tideline::test {

/// The system's file operations, but one of their steps fails: the n-th, counted from 1 over all kinds of step, and
/// with the given error. Clean-up (`remove`) always works, and a second name for the old file is no step of its own: a
/// file system without that is no failure.
class FailingFileOps : public FileOps {
public:
    explicit FailingFileOps(int failingStep, int systemError = EIO)
        : m_failingStep(failingStep)
        , m_systemError(systemError)
    {}

    /// True if the failing step was reached.
    bool hasFailed() const { return m_hasFailed; }

protected:
    int openTemporary(std::string& pathTemplate) override
    {
        return failsNow() ? -1 : FileOps::openTemporary(pathTemplate);
    }
    int allocate(int file, std::size_t size) override { return failsNow() ? -1 : FileOps::allocate(file, size); }
    std::ptrdiff_t write(int file, std::span<const std::byte> bytes) override
    {
        // In two goes, so that a failure also strikes when one half is written.
        const std::size_t first = (bytes.size() + 1) / 2;
        return failsNow() ? -1 : FileOps::write(file, bytes.first(first));
    }
    int synchronise(int file) override { return failsNow() ? -1 : FileOps::synchronise(file); }
    Result<std::string> readBack(const std::filesystem::path& path) override
    {
        if (failsNow()) {
            return failure(fileError(m_systemError, path));
        }
        return FileOps::readBack(path);
    }
    int rename(const std::filesystem::path& from, const std::filesystem::path& to) override
    {
        return failsNow() ? -1 : FileOps::rename(from, to);
    }
    int synchroniseFolder(const std::filesystem::path& folder) override
    {
        return failsNow() ? -1 : FileOps::synchroniseFolder(folder);
    }

private:
    bool failsNow()
    {
        errno = m_systemError;
        const bool fails = ++m_step == m_failingStep;
        m_hasFailed = m_hasFailed || fails;
        return fails;
    }

    int m_failingStep;
    int m_systemError;
    int m_step = 0;
    bool m_hasFailed = false;
};

} // namespace tideline::test
