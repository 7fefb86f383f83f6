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

    /// Occupies the first row in which the stretch is free; nothing if there is none.
    std::optional<std::size_t> place(double left, double right);
    /// The same in the row with the most room behind the stretch, the first of those that are free up to `wish`.
    std::optional<std::size_t> placeRoomy(double left, double right, double wish);

private:
    /// Where the next stretch behind `right` begins.
    double freeUntil(std::size_t row, double right) const;

    std::vector<std::map<double, double>> m_rows; ///< Left to right.
};

} // namespace tideline
