// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <unistd.h>

#include <utility>

namespace tideline {

/// Owns an open file of the system and closes it; -1 is none, as the system has it.
class FileDescriptor {
public:
    explicit FileDescriptor(int file)
        : m_file(file)
    {}
    ~FileDescriptor() { close(); }
    FileDescriptor(FileDescriptor&& other) noexcept
        : m_file(std::exchange(other.m_file, -1))
    {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }

    bool isOpen() const { return m_file >= 0; }
    int get() const { return m_file; }

    /// 0, or -1 with errno set. Network file systems tell of failed writes only here.
    int close() { return m_file >= 0 ? ::close(std::exchange(m_file, -1)) : 0; }

private:
    int m_file;
};

} // namespace tideline
