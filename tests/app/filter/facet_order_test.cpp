// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_order.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

using Positions = std::vector<std::size_t>;

/// Rows with these depths in the tree.
std::vector<FacetRow> rowsAt(const std::vector<int>& depths)
{
    std::vector<FacetRow> rows;
    for (const int depth : depths) {
        FacetRow row{.value = RecordId(static_cast<std::int64_t>(rows.size()) + 1), .index = 0};
        row.indent = depth;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST(ShownOrder, ByNameLeavesTheRowsAsTheyCome)
{
    EXPECT_EQ(shownOrder(rowsAt({0, 0, 0}), {{1}, {3}, {2}}, FacetOrder::ByName), (Positions{0, 1, 2}));
}

TEST(ShownOrder, ByCountPutsTheGreatestFirst)
{
    EXPECT_EQ(shownOrder(rowsAt({0, 0, 0}), {{1}, {3}, {2}}, FacetOrder::ByCount), (Positions{1, 2, 0}));
}

TEST(ShownOrder, PutsWhatIsMarkedOnTopAndWhatLeavesNothingAtTheEnd)
{
    EXPECT_EQ(shownOrder(rowsAt({0, 0, 0, 0}), {{0}, {3}, {2}, {0, true}}, FacetOrder::ByName),
              (Positions{3, 1, 2, 0}));
}

TEST(ShownOrder, SortsWithinEachBranchOfATree)
{
    // a(a1, a2), b(b1)
    const std::vector<FacetRow> rows = rowsAt({0, 1, 1, 0, 1});

    EXPECT_EQ(shownOrder(rows, {{3}, {1}, {2}, {5}, {5}}, FacetOrder::ByCount), (Positions{3, 4, 0, 2, 1}));
}

TEST(ShownOrder, AMarkedPlaceComesWithThoseItLiesIn)
{
    const std::vector<FacetRow> rows = rowsAt({0, 1, 0, 1, 2});

    EXPECT_EQ(shownOrder(rows, {{3}, {3}, {3}, {3}, {3, true}}, FacetOrder::ByName), (Positions{2, 3, 4, 0, 1}));
}

TEST(ParentsOf, AreThoseThatRowsLieIn)
{
    const auto parents = parentsOf(rowsAt({0, 1, 2, 1, 0}));

    EXPECT_EQ(parents, (std::vector<std::optional<std::size_t>>{std::nullopt, 0, 1, 0, std::nullopt}));
}

} // namespace tideline
