// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/scene_maker.h"

#include "layout/scene_builder.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::SceneMaker;
using test::years;

TEST(Overview, CountsEventsByLaneAndPartOfTheSpan)
{
    CollectionBuilder collection;
    collection.kind("law", Lane::Context, Shape::TriangleDown);
    collection.event("a", "2001-06").event("b", "2001-07").event("c", "2008-01").event("d", "2001-03", "law");
    collection.event("undated").event("outside", "1990");
    const SceneMaker maker(collection);
    const std::vector<EventIndex> all = {EventIndex(0), EventIndex(1), EventIndex(2),
                                         EventIndex(3), EventIndex(4), EventIndex(5)};

    const Overview overview = buildOverview(maker.snapshot(), all, years(2000, 2010), 10);

    ASSERT_EQ(overview.bins.size(), 10U);
    EXPECT_EQ(overview.bins[1][static_cast<std::size_t>(Lane::Events)], 2U);
    EXPECT_EQ(overview.bins[1][static_cast<std::size_t>(Lane::Context)], 1U);
    EXPECT_EQ(overview.bins[8][static_cast<std::size_t>(Lane::Events)], 1U);
    EXPECT_EQ(overview.highest, 3U);
}

TEST(Overview, IsEmptyWithoutEvents)
{
    const Overview overview = buildOverview(SceneMaker(CollectionBuilder()).snapshot(), {}, years(2000, 2010), 5);

    EXPECT_EQ(overview.bins.size(), 5U);
    EXPECT_EQ(overview.highest, 0U);
}

TEST(FittingSpan, ReachesFromTheFirstToTheLastLimitedBound)
{
    CollectionBuilder collection;
    collection.event("a", "1999-12").event("b", "2014/..").event("c", "2010/2012").event("undated");
    const SceneMaker maker(collection);

    const std::optional<TimeSpan> span =
        fittingSpan(maker.snapshot(), {EventIndex(0), EventIndex(1), EventIndex(2), EventIndex(3)}, 0);

    EXPECT_EQ(span, (TimeSpan{*startOfDay({1999, 12, 1}), startOfYear(2014)}));
}

TEST(FittingSpan, IsNothingWithoutADate)
{
    CollectionBuilder collection;
    collection.event("undated");
    const SceneMaker maker(collection);

    EXPECT_EQ(fittingSpan(maker.snapshot(), {EventIndex(0)}, 0.04), std::nullopt);
}

} // namespace
} // namespace tideline
