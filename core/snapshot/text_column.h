// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// One text a row, all in one arena: a million short titles are two allocations instead of a million. Rows are appended
/// in order; an empty text means that the row has none. Views stay valid until the next `append`.
class TextColumn {
public:
    std::size_t size() const { return m_ends.size(); }
    std::size_t byteCount() const { return m_arena.size(); }
    std::string_view operator[](std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : m_ends[row - 1];
        return std::string_view(m_arena).substr(begin, m_ends[row] - begin);
    }

    void append(std::string_view text)
    {
        m_arena += text;
        m_ends.push_back(m_arena.size());
    }
    void reserve(std::size_t rows, std::size_t bytes)
    {
        m_ends.reserve(rows);
        m_arena.reserve(bytes);
    }

    bool operator==(const TextColumn&) const = default;

private:
    std::string m_arena;
    std::vector<std::size_t> m_ends; ///< Of row i, exclusive; the begin is the end of the row before.
};

} // namespace tideline
