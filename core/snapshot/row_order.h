// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/adjacency.h"
#include "snapshot/column.h"
#include "snapshot/text_column.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace tideline {

/// Which row of a table stands where in another: row i of the new one is row `rows()[i]` of the old. What is gathered
/// by an order that changes nothing is shared, not copied.
class RowOrder {
public:
    /// `oldCount` is the number of rows of the old table; all of `rows` are below it.
    RowOrder(std::vector<std::uint32_t> rows, std::size_t oldCount);

    const std::vector<std::uint32_t>& rows() const { return m_rows; }
    std::size_t size() const { return m_rows.size(); }
    /// All rows in the order in which they stood.
    bool changesNothing() const { return m_changesNothing; }

    template <typename Value>
    Column<Value> gathered(const Column<Value>& column) const
    {
        if (m_changesNothing) {
            return column;
        }
        return gathered(column.values());
    }
    template <typename Value>
    std::vector<Value> gathered(std::span<const Value> values) const
    {
        std::vector<Value> ordered;
        ordered.reserve(m_rows.size());
        for (const std::uint32_t row : m_rows) {
            ordered.push_back(values[row]);
        }
        return ordered;
    }
    std::vector<bool> gathered(const std::vector<bool>& bits) const;
    TextColumn gathered(const TextColumn& texts) const;

private:
    std::vector<std::uint32_t> m_rows;
    bool m_changesNothing = false;
};

} // namespace tideline
