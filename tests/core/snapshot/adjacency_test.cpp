// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/adjacency.h"

#include <gmock/gmock.h>

namespace tideline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The pairs in the form in which an adjacency takes them.
auto each(std::vector<std::pair<std::uint32_t, int>> pairs)
{
    return [pairs = std::move(pairs)](auto visit) {
        for (const auto& [row, value] : pairs) {
            visit(row, value);
        }
    };
}

TEST(Adjacency, KeepsTheOrderWithinARow)
{
    const auto lists = Adjacency<int>::groupedFrom(4, each({{2, 5}, {0, 9}, {2, 1}, {2, 5}}));

    EXPECT_THAT(lists[0], ElementsAre(9));
    EXPECT_THAT(lists[1], IsEmpty());
    EXPECT_THAT(lists[2], ElementsAre(5, 1, 5));
    EXPECT_THAT(lists[3], IsEmpty());
}

TEST(Adjacency, HasEachValueOfASetOnceAndSorted)
{
    const auto sets = Adjacency<int>::setsFrom(4, each({{2, 5}, {0, 9}, {2, 1}, {2, 5}}));

    EXPECT_THAT(sets[0], ElementsAre(9));
    EXPECT_THAT(sets[2], ElementsAre(1, 5));
    EXPECT_THAT(sets[3], IsEmpty());
    EXPECT_EQ(sets.values().size(), 3U);
}

TEST(Adjacency, OfNothingHasEmptyListsOnly)
{
    const auto lists = Adjacency<int>::groupedFrom(3, each({}));

    EXPECT_THAT(lists[2], IsEmpty());
    EXPECT_EQ(lists, Adjacency<int>());
}

TEST(Adjacency, TakesListsInTheOrderOfTheRows)
{
    const std::vector<std::vector<int>> given = {{9}, {}, {5, 1}};

    const auto lists = Adjacency<int>::inOrder(4, 3, [&given](std::vector<int>& values, std::size_t row) {
        if (row < given.size()) {
            values.insert(values.end(), given[row].begin(), given[row].end());
        }
    });

    EXPECT_EQ(lists, Adjacency<int>::groupedFrom(4, each({{0, 9}, {2, 5}, {2, 1}})));
}

TEST(Adjacency, InOrderOfNothingIsTheSameAsOneThatWasNeverFilled)
{
    const auto lists = Adjacency<int>::inOrder(3, 2, [](std::vector<int>&, std::size_t) {});

    EXPECT_EQ(lists, Adjacency<int>());
}

} // namespace
} // namespace tideline
