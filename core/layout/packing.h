// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace tideline {

/// Rows of stretches that do not overlap within a row. Stretches are half-open and may be endless.
class RowPacking {
public:
    explicit RowPacking(std::size_t rowCount)
        : m_rows(rowCount)
    {}

    std::size_t rowCount() const { return m_rows.size(); }
    bool isFree(std::size_t row, double left, double right) const;
    /// Requires: isFree(row, left, right).
    void occupy(std::size_t row, double left, double right);

    /// Frees what was occupied from `left` on.
    void release(std::size_t row, double left) { m_rows[row].erase(left); }

    /// Occupies the first row in which the stretch is free, from `firstRow` on; nothing if there is none.
    std::optional<std::size_t> place(double left, double right, std::size_t firstRow = 0);

private:
    std::vector<std::map<double, double>> m_rows; ///< Left to right.
};

} // namespace tideline
