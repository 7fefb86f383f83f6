// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/packing.h"

#include <iterator>

namespace tideline {

bool RowPacking::isFree(std::size_t row, double left, double right) const
{
    const auto next = m_rows[row].lower_bound(left);
    if (next != m_rows[row].end() && next->first < right) {
        return false;
    }
    return next == m_rows[row].begin() || std::prev(next)->second <= left;
}

void RowPacking::occupy(std::size_t row, double left, double right)
{
    m_rows[row].emplace(left, right);
}

std::optional<std::size_t> RowPacking::place(double left, double right, std::size_t firstRow)
{
    for (std::size_t row = firstRow; row < m_rows.size(); ++row) {
        if (isFree(row, left, right)) {
            occupy(row, left, right);
            return row;
        }
    }
    return std::nullopt;
}

} // namespace tideline
