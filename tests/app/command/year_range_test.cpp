// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/year_range.h"

#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TEST(YearRange, OfOneYearIsThatYear)
{
    EXPECT_EQ(parseYearRange("2003"), (TimeSpan{startOfYear(2003), startOfYear(2004)}));
}

TEST(YearRange, HoldsBothItsYears)
{
    EXPECT_EQ(parseYearRange("2003..2018"), (TimeSpan{startOfYear(2003), startOfYear(2019)}));
}

TEST(YearRange, MayBeOpenAtEitherSide)
{
    EXPECT_EQ(parseYearRange("..2011"), (TimeSpan{TimePoint::earliest(), startOfYear(2012)}));
    EXPECT_EQ(parseYearRange("2015.."), (TimeSpan{startOfYear(2015), TimePoint::latest()}));
}

TEST(YearRange, MayLieBeforeTheCommonEra)
{
    EXPECT_EQ(parseYearRange("-44..-10"), (TimeSpan{startOfYear(-44), startOfYear(-9)}));
}

TEST(YearRange, IsNothingForAnythingElse)
{
    for (const char* text : {"", "..", "2003-2005", "two", "2003..x", "x..2003", "2018..2003", "2003...2005", "20 03",
                             "99999999999999999999"}) {
        EXPECT_FALSE(parseYearRange(text)) << text;
    }
}

} // namespace
} // namespace tideline
