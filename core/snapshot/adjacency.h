// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/column.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tideline {

/// For each row a list of values, all lists in one array (compressed sparse rows). Immutable once built; copies share
/// the lists.
template <typename Value>
class Adjacency {
public:
    Adjacency() = default;

    /// Groups pairs (row, value) by row. Within a row the order of the pairs is kept. Every row is below `rowCount`.
    /// `forEachPair` calls what it is given with each row and value, and gives the same each of the two times that it
    /// is called: so nobody has to keep millions of pairs beside the lists.
    template <typename ForEachPair>
    static Adjacency groupedFrom(std::size_t rowCount, ForEachPair forEachPair)
    {
        std::vector<std::uint32_t> next(rowCount + 1, 0);
        std::size_t count = 0;
        forEachPair([&next, &count](std::uint32_t row, const Value&) {
            ++next[row + 1];
            ++count;
        });
        if (count == 0) {
            return {};
        }
        for (std::size_t row = 0; row < rowCount; ++row) {
            next[row + 1] += next[row];
        }
        // Filling moves the begin of each row up to its end, which is the begin of the next one.
        std::vector<Value> values(count);
        forEachPair([&next, &values](std::uint32_t row, const Value& value) { values[next[row]++] = value; });
        for (std::size_t row = rowCount; row > 0; --row) {
            next[row] = next[row - 1];
        }
        next[0] = 0;
        return Adjacency(std::move(next), std::move(values));
    }

    /// As `groupedFrom`, with each list as a set: ascending, each value once.
    template <typename ForEachPair>
    static Adjacency setsFrom(std::size_t rowCount, ForEachPair forEachPair)
    {
        const Adjacency lists = groupedFrom(rowCount, forEachPair);
        return inOrder(rowCount, lists.m_values.size(), [&lists](std::vector<Value>& values, std::size_t row) {
            const auto first = static_cast<std::ptrdiff_t>(values.size());
            values.insert(values.end(), lists[row].begin(), lists[row].end());
            makeSet(values, first);
        });
    }

    /// For whoever knows the lists in the order of the rows: `appendList(values, row)` appends that of a row to what is
    /// there, and may sort and thin out what it has appended. `most` is a bound for the number of all values.
    template <typename AppendList>
    static Adjacency inOrder(std::size_t rowCount, std::size_t most, AppendList appendList)
    {
        std::vector<std::uint32_t> starts;
        std::vector<Value> values;
        starts.reserve(rowCount + 1);
        values.reserve(most);
        for (std::size_t row = 0; row < rowCount; ++row) {
            starts.push_back(static_cast<std::uint32_t>(values.size()));
            appendList(values, row);
        }
        if (values.empty()) {
            return {};
        }
        starts.push_back(static_cast<std::uint32_t>(values.size()));
        return Adjacency(std::move(starts), std::move(values));
    }

    std::span<const Value> operator[](std::size_t row) const
    {
        if (row + 1 >= m_starts.size()) {
            return {};
        }
        return m_values.values().subspan(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }

    /// Makes a set of what stands in `values` from `first` on: ascending, each value once.
    static void makeSet(std::vector<Value>& values, std::ptrdiff_t first)
    {
        const auto begin = values.begin() + first;
        if (values.end() - begin > 1) {
            std::sort(begin, values.end());
            values.erase(std::unique(begin, values.end()), values.end());
        }
    }

    /// All lists behind each other.
    std::span<const Value> values() const { return m_values.values(); }

    bool operator==(const Adjacency&) const = default;

private:
    Adjacency(std::vector<std::uint32_t> starts, std::vector<Value> values)
        : m_starts(std::move(starts))
        , m_values(std::move(values))
    {}

    Column<std::uint32_t> m_starts; ///< Of each row, then the end of the last; nothing if all lists are empty.
    Column<Value> m_values;
};

} // namespace tideline
