// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/facet_rows.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tideline {

enum class FacetOrder { ByName, ByCount };

/// What moves a row from its place in the alphabet.
struct RowStanding {
    std::uint32_t count = 0;
    bool isMarked = false; ///< Chosen or ruled out.
};

/// For each row the position of the one it lies inside; all rows of a list that is no tree have none.
std::vector<std::optional<std::size_t>> parentsOf(const std::vector<FacetRow>& rows);

/// The positions of the rows in the order in which they are shown: what is marked first, what would leave nothing last,
/// between them by name (as the rows come) or by count, the greatest first. In a tree this orders what lies inside one
/// row, and a row goes where the most prominent inside it would: so a marked one is on top, under those it lies in.
/// Requires: a standing for each row, and each parent before its children.
std::vector<std::size_t> shownOrder(const std::vector<FacetRow>& rows, const std::vector<RowStanding>& standings,
                                    FacetOrder order);

} // namespace tideline
