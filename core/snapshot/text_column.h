// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/column.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tideline {

/// Texts in the making, one a row, all in one arena: a million short titles are two allocations instead of a million.
/// Rows are appended in order; an empty text means that the row has none. Views stay valid until the next `append`.
class TextArena {
public:
    std::size_t size() const { return m_size; }
    std::string_view operator[](std::size_t row) const
    {
        if (row >= m_ends.size()) {
            return {};
        }
        const std::size_t begin = row == 0 ? 0 : endOf(row - 1);
        return std::string_view(m_bytes).substr(begin, endOf(row) - begin);
    }

    void append(std::string_view text)
    {
        ++m_size;
        if (text.empty() && m_bytes.empty()) {
            return;
        }
        m_ends.resize(m_size - 1, static_cast<std::uint32_t>(m_bytes.size()));
        const std::size_t highBefore = m_bytes.size() >> kLowBits;
        m_bytes += text;
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
        m_carries.insert(m_carries.end(), (m_bytes.size() >> kLowBits) - highBefore, m_size - 1);
    }
    void reserve(std::size_t rows, std::size_t bytes)
    {
        m_ends.reserve(rows);
        m_bytes.reserve(bytes);
    }
    std::size_t byteCount() const { return m_bytes.size(); }

private:
    static constexpr unsigned kLowBits = std::numeric_limits<std::uint32_t>::digits;

    std::size_t endOf(std::size_t row) const
    {
        const std::size_t low = m_ends[row];
        if (m_carries.empty()) {
            return low;
        }
        const auto carried = std::upper_bound(m_carries.begin(), m_carries.end(), row) - m_carries.begin();
        return (static_cast<std::size_t>(carried) << kLowBits) + low;
    }

    std::string m_bytes;
    std::size_t m_size = 0;
    /// Of row i, exclusive, the low half; the begin is the end of the row before. Nothing for the rows of a column in
    /// which no text has come yet.
    std::vector<std::uint32_t> m_ends;
    std::vector<std::size_t> m_carries; ///< The rows from which on the ends lie 4 GiB further. Ascending, mostly none.
};

/// One text a row, not changed any more. Copies share the texts.
class TextColumn {
public:
    TextColumn() = default;
    TextColumn(TextArena texts)
        : m_texts(std::make_shared<const TextArena>(std::move(texts)))
    {}

    std::size_t size() const { return m_texts == nullptr ? 0 : m_texts->size(); }
    std::size_t byteCount() const { return m_texts == nullptr ? 0 : m_texts->byteCount(); }
    /// Empty for a row that has no text.
    std::string_view operator[](std::size_t row) const
    {
        return m_texts == nullptr ? std::string_view() : (*m_texts)[row];
    }

    bool operator==(const TextColumn& other) const
    {
        if (isSharedWith(other)) {
            return true;
        }
        if (size() != other.size() || byteCount() != other.byteCount()) {
            return false;
        }
        std::size_t row = 0;
        while (row < size() && (*this)[row] == other[row]) {
            ++row;
        }
        return row == size();
    }
    bool isSharedWith(const TextColumn& other) const { return m_texts == other.m_texts; }

private:
    std::shared_ptr<const TextArena> m_texts;
};

} // namespace tideline
