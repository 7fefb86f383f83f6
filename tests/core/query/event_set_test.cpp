// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/event_set.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

std::vector<std::uint32_t> rowsOf(const EventSet& set)
{
    std::vector<std::uint32_t> rows;
    set.forEach([&rows](EventIndex event) { rows.push_back(event.value()); });
    return rows;
}

TEST(EventSet, VisitsItsRowsInOrder)
{
    const EventSet set = EventSet::where(130, [](std::size_t row) { return row % 63 == 0; });

    EXPECT_EQ(rowsOf(set), (std::vector<std::uint32_t>{0, 63, 126}));
    EXPECT_EQ(set.count(), 3U);
}

TEST(EventSet, HoldsNothingBeyondItsSize)
{
    for (const std::size_t size : {0U, 1U, 63U, 64U, 65U, 128U}) {
        EXPECT_EQ(EventSet::all(size).count(), size);
    }
}

TEST(EventSet, KnowsWhatWasInserted)
{
    EventSet set = EventSet::none(100);
    set.insert(EventIndex(64));

    EXPECT_TRUE(set.contains(EventIndex(64)));
    EXPECT_FALSE(set.contains(EventIndex(0)));
    EXPECT_EQ(set.count(), 1U);
}

TEST(EventSet, IntersectsAndUnites)
{
    EventSet even = EventSet::where(10, [](std::size_t row) { return row % 2 == 0; });
    const EventSet third = EventSet::where(10, [](std::size_t row) { return row % 3 == 0; });

    EventSet both = even;
    both &= third;
    even |= third;

    EXPECT_EQ(rowsOf(both), (std::vector<std::uint32_t>{0, 6}));
    EXPECT_EQ(rowsOf(even), (std::vector<std::uint32_t>{0, 2, 3, 4, 6, 8, 9}));
}

} // namespace
} // namespace tideline
