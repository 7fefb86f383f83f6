// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "query/facets.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;
using Counts = std::vector<std::uint32_t>;

/// Days of October 2003, the last not included.
TimeSpan october(int first, int last)
{
    return {*startOfDay({2003, 10, first}), *startOfDay({2003, 10, last})};
}

Counts countsOf(const CollectionBuilder& builder, TimeSpan span, std::size_t binCount, const Filter& filter = {})
{
    return countByTime(builder.buildSnapshot(), filter, span, binCount).counts;
}

TEST(CountByTime, CountsAnEventInEachPartItCouldLieIn)
{
    const auto builder = CollectionBuilder().event("day", "2003-10-02").event("days", "2003-10-02/2003-10-03");

    EXPECT_EQ(countsOf(builder, october(1, 5), 4), (Counts{0, 2, 1, 0}));
}

TEST(CountByTime, CountsWhatReachesInFromOutside)
{
    const auto builder =
        CollectionBuilder().event("since", "2003-10-02/..").event("until", "../2003-10-01").event("before", "2003-09");

    EXPECT_EQ(countsOf(builder, october(1, 4), 3), (Counts{1, 1, 1}));
}

TEST(CountByTime, LeavesOutUndatedEventsAndGaps)
{
    const auto builder = CollectionBuilder().event("undated").event("gap", "{2003-10-01,2003-10-03}");

    EXPECT_EQ(countsOf(builder, october(1, 4), 3), (Counts{1, 0, 1}));
}

TEST(CountByTime, IgnoresTheYearsOfTheFilterButNothingElse)
{
    const auto builder = CollectionBuilder().event("a", "2003-10-01").tagged("t").event("b", "2003-10-02");
    const Filter filter{.tags = {builder.id<TagId>("t")}, .years = october(2, 3)};

    EXPECT_EQ(countsOf(builder, october(1, 3), 2, filter), (Counts{1, 0}));
}

TEST(CountByTime, CountsOnlyWhereAnEventSurelyLies)
{
    const auto builder = CollectionBuilder()
                             .event("day", "2003-10-02")
                             .event("days", "2003-10-01/2003-10-03")
                             .event("month", "2003-10")
                             .event("since", "2003-10-02/..")
                             .event("doubtful", "2003-10-02~")
                             .event("gap", "{2003-10-01,2003-10-03}");

    EXPECT_EQ(countsOf(builder, october(1, 5), 4, {.surely = true}), (Counts{2, 3, 3, 1}));
}

TEST(CountByTime, CountsEachLaneByItself)
{
    const auto builder =
        CollectionBuilder().event("left", "2003-10-02", "leaving").event("sang", "2003-10-02/2003-10-03");

    const Histogram histogram = countByTime(builder.buildSnapshot(), {}, october(1, 5), 4);

    EXPECT_EQ(histogram.lanes[static_cast<std::size_t>(Lane::Defectors)], (Counts{0, 1, 0, 0}));
    EXPECT_EQ(histogram.lanes[static_cast<std::size_t>(Lane::Events)], (Counts{0, 1, 1, 0}));
    EXPECT_EQ(histogram.counts, (Counts{0, 2, 1, 0}));
}

TEST(CountByTime, TakesTheWholeOfTime)
{
    const auto builder = CollectionBuilder().event("a", "-0001").event("b", "2003");

    EXPECT_EQ(countsOf(builder, {TimePoint::earliest(), TimePoint::latest()}, 2), (Counts{1, 1}));
}

TEST(CountByTime, CountsNothingInAnEmptySpan)
{
    const auto builder = CollectionBuilder().event("a", "2003-10-01");

    EXPECT_EQ(countsOf(builder, october(1, 1), 3), (Counts{0, 0, 0}));
    EXPECT_EQ(countsOf(builder, october(1, 2), 0), Counts());
}

TEST(CountByTime, CountsNothingInPartsOfLessThanASecond)
{
    const auto builder = CollectionBuilder().event("a", "2003-10-01");
    const TimePoint begin = *startOfDay({2003, 10, 1});

    EXPECT_EQ(countsOf(builder, {begin, TimePoint(begin.seconds() + 2)}, 4), (Counts{0, 1, 0, 1}));
}

} // namespace
} // namespace tideline
