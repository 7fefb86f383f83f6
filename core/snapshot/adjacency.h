// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tideline {

/// For each row a list of values, all lists in one array (compressed sparse rows). Immutable once built.
template <typename Value>
class Adjacency {
public:
    Adjacency() = default;

    /// Groups the pairs (row, value) by row. Within a row the order of the pairs is kept. Every row is below
    /// `rowCount`.
    static Adjacency grouped(std::size_t rowCount, std::span<const std::pair<std::uint32_t, Value>> pairs)
    {
        Adjacency adjacency;
        adjacency.m_starts.assign(rowCount + 1, 0);
        for (const auto& [row, value] : pairs) {
            ++adjacency.m_starts[row + 1];
        }
        for (std::size_t row = 0; row < rowCount; ++row) {
            adjacency.m_starts[row + 1] += adjacency.m_starts[row];
        }
        adjacency.m_values.resize(pairs.size());
        std::vector<std::uint32_t> next(adjacency.m_starts.begin(), adjacency.m_starts.end());
        for (const auto& [row, value] : pairs) {
            adjacency.m_values[next[row]++] = value;
        }
        return adjacency;
    }

    std::span<const Value> operator[](std::size_t row) const
    {
        if (row + 1 >= m_starts.size()) {
            return {};
        }
        return std::span<const Value>(m_values).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }

private:
    std::vector<std::uint32_t> m_starts;
    std::vector<Value> m_values;
};

} // namespace tideline
