// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/date_view.h"

#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

constexpr std::int64_t kYear = 365 * kSecondsPerDay;

TimeSpan years(std::int64_t first, std::int64_t last)
{
    return {startOfYear(first), startOfYear(last)};
}

TimeSpan viewOf(const char* edtf, TimeSpan visible)
{
    return *viewOf(EdtfDate::parse(edtf)->bounds(), visible);
}

std::int64_t lengthOf(TimeSpan span)
{
    return span.end.seconds() - span.begin.seconds();
}

std::int64_t middleOf(TimeSpan span)
{
    return span.begin.seconds() + lengthOf(span) / 2;
}

TEST(DateView, HasTheDateInItsMiddle)
{
    const TimeSpan view = viewOf("2003-10-06", years(1990, 2020));

    EXPECT_NEAR(static_cast<double>(middleOf(view)),
                static_cast<double>(startOfDay({2003, 10, 6})->seconds() + kSecondsPerDay / 2), 1);
}

TEST(DateView, KeepsTheLengthThatIsInView)
{
    EXPECT_NEAR(static_cast<double>(lengthOf(viewOf("2003", years(1990, 2020)))),
                static_cast<double>(lengthOf(years(1990, 2020))), 1);
}

TEST(DateView, ComesCloseEnoughToTellADayFromItsNeighbours)
{
    EXPECT_EQ(lengthOf(viewOf("2003-10-06", years(1900, 2020))), 200 * kSecondsPerDay);
}

TEST(DateView, ShowsALongDateWhole)
{
    const TimeSpan view = viewOf("1945/1999", years(2003, 2004));

    EXPECT_LT(view.begin, startOfYear(1945));
    EXPECT_GT(view.end, startOfYear(2000));
}

TEST(DateView, GoesToTheLimitedEndOfAnOpenDate)
{
    const TimeSpan since = viewOf("2014/..", years(2000, 2020));
    const TimeSpan until = viewOf("../2014", years(2000, 2020));

    EXPECT_NEAR(static_cast<double>(middleOf(since)), static_cast<double>(startOfYear(2014).seconds()), kYear);
    EXPECT_NEAR(static_cast<double>(middleOf(until)), static_cast<double>(startOfYear(2015).seconds()), kYear);
}

TEST(DateView, KeepsTheLengthInViewForAMereLimit)
{
    const TimeSpan until = viewOf("[..2010]", years(2000, 2020));
    const TimeSpan from = viewOf("[2015..]", years(2000, 2020));

    EXPECT_EQ(lengthOf(until), lengthOf(years(2000, 2020)));
    EXPECT_NEAR(static_cast<double>(middleOf(until)), static_cast<double>(startOfYear(2011).seconds()), 1);
    EXPECT_EQ(lengthOf(from), lengthOf(years(2000, 2020)));
    EXPECT_NEAR(static_cast<double>(middleOf(from)), static_cast<double>(startOfYear(2015).seconds()), 1);
}

TEST(DateView, IsNoneForADateWithoutAnyBound)
{
    EXPECT_EQ(viewOf(DateBounds{}, years(2000, 2020)), std::nullopt);
}

} // namespace
} // namespace tideline
