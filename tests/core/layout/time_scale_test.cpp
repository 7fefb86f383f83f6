// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"
#include "support/scene_maker.h"

#include "layout/time_scale.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tideline {
namespace {

using test::years;

TEST(TimeScale, PutsTheEndsOfTheSpanAtTheEdges)
{
    const TimeScale scale(years(1900, 2000), 1000);

    EXPECT_EQ(scale.xOf(years(1900, 2000).begin), 0);
    EXPECT_EQ(scale.xOf(years(1900, 2000).end), 1000);
    EXPECT_LT(scale.xOf(years(1800, 1900).begin), 0);
}

TEST(TimeScale, FindsTheTimeOfAPixelAgain)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const auto begin = *rc::gen::inRange<std::int64_t>(-4'000'000'000'000, 4'000'000'000'000);
        const auto length = *rc::gen::inRange<std::int64_t>(60, 400'000'000'000);
        const auto x = static_cast<double>(*rc::gen::inRange(0, 2000));
        const TimeScale scale({TimePoint(begin), TimePoint(begin + length)}, 2000);

        return std::abs(scale.xOf(scale.timeAt(x)) - x) <= std::max(0.5, 0.51 * scale.pixelsPerSecond());
    }));
}

TEST(TimeScale, ZoomKeepsTheTimeUnderTheCursor)
{
    const TimeScale scale(years(1900, 2000), 1000);

    const TimeScale zoomed = scale.zoomedAround(250, 2);

    EXPECT_EQ(zoomed.timeAt(250), scale.timeAt(250));
    EXPECT_NEAR(zoomed.pixelsPerSecond(), 2 * scale.pixelsPerSecond(), 1e-12);
}

TEST(TimeScale, NeverShowsLessThanAMinute)
{
    const TimeScale scale(years(2003, 2004), 1000);

    const TimeScale zoomed = scale.zoomedAround(500, 1e12);

    EXPECT_EQ(zoomed.visible().end.seconds() - zoomed.visible().begin.seconds(), 60);
}

TEST(TimeScale, ShowsTheWholeRangeOfTimeAtMost)
{
    const TimeScale scale(years(2003, 2004), 1000);

    const TimeScale zoomed = scale.zoomedAround(500, 1e-30);

    EXPECT_EQ(zoomed.visible(), (TimeSpan{TimePoint::earliest(), TimePoint::latest()}));
}

TEST(TimeScale, PanningThereAndBackIsExact)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const auto length = *rc::gen::inRange<std::int64_t>(60, 400'000'000'000);
        const auto delta = static_cast<double>(*rc::gen::inRange(-3000, 3000));
        const TimeScale scale({TimePoint(0), TimePoint(length)}, 1237);

        return scale.pannedBy(delta).pannedBy(-delta).visible() == scale.visible();
    }));
}

TEST(TimeScale, StopsPanningAtTheEndOfTime)
{
    const TimeScale scale({TimePoint(0), TimePoint(1'000'000)}, 1000);

    const TimeScale panned = scale.pannedBy(1e30);

    EXPECT_EQ(panned.visible().begin, TimePoint::earliest());
    EXPECT_EQ(panned.visible().end.seconds() - panned.visible().begin.seconds(), 1'000'000);
}

TEST(WithMargin, AddsTheShareOnBothSides)
{
    const TimeSpan span = withMargin({TimePoint(0), TimePoint(1000)}, 0.04);

    EXPECT_EQ(span, (TimeSpan{TimePoint(-40), TimePoint(1040)}));
}

TEST(WithMargin, MakesADayOfAnEmptySpan)
{
    const TimeSpan span = withMargin({TimePoint(1000), TimePoint(1000)}, 0);

    EXPECT_EQ(span, (TimeSpan{TimePoint(1000), TimePoint(1000 + kSecondsPerDay)}));
}

} // namespace
} // namespace tideline
