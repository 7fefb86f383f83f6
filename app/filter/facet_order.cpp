// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_order.h"

#include <algorithm>
#include <tuple>

namespace tideline {

namespace {

using Positions = std::vector<std::size_t>;

void appendBranch(std::size_t row, const std::vector<Positions>& inside, Positions& shown)
{
    shown.push_back(row);
    for (const std::size_t child : inside[row]) {
        appendBranch(child, inside, shown);
    }
}

} // namespace

std::vector<std::optional<std::size_t>> parentsOf(const std::vector<FacetRow>& rows)
{
    std::vector<std::optional<std::size_t>> parents;
    Positions around; // From the root to the row before, by depth.
    for (std::size_t row = 0; row < rows.size(); ++row) {
        around.resize(std::min(around.size(), static_cast<std::size_t>(rows[row].indent)));
        parents.push_back(around.empty() ? std::nullopt : std::optional(around.back()));
        around.push_back(row);
    }
    return parents;
}

std::vector<std::size_t> shownOrder(const std::vector<FacetRow>& rows, const std::vector<RowStanding>& standings,
                                    FacetOrder order)
{
    const std::vector<std::optional<std::size_t>> parents = parentsOf(rows);
    std::vector<bool> isMarked(rows.size());
    for (std::size_t row = rows.size(); row-- > 0;) {
        isMarked[row] = isMarked[row] || standings[row].isMarked;
        if (isMarked[row] && parents[row]) {
            isMarked[*parents[row]] = true;
        }
    }
    Positions roots;
    std::vector<Positions> inside(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        (parents[row] ? inside[*parents[row]] : roots).push_back(row);
    }
    const auto rankOf = [&](std::size_t row) {
        const std::uint32_t count = standings[row].count;
        const std::int64_t byCount = order == FacetOrder::ByCount ? -static_cast<std::int64_t>(count) : 0;
        return std::tuple(!isMarked[row], count == 0, byCount);
    };
    const auto sort = [&](Positions& siblings) {
        std::ranges::stable_sort(siblings, [&](std::size_t a, std::size_t b) { return rankOf(a) < rankOf(b); });
    };
    sort(roots);
    std::ranges::for_each(inside, sort);
    Positions shown;
    for (const std::size_t root : roots) {
        appendBranch(root, inside, shown);
    }
    return shown;
}

} // namespace tideline
