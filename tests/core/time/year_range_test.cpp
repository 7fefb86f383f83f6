// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/calendar.h"
#include "time/year_range.h"

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

TEST(YearRange, MayBeSaidInWordsThatMeanWholeYears)
{
    EXPECT_EQ(parseYearRange("2003–2005"), (TimeSpan{startOfYear(2003), startOfYear(2006)}));
    EXPECT_EQ(parseYearRange("2003년부터 2005년까지"), (TimeSpan{startOfYear(2003), startOfYear(2006)}));
    EXPECT_EQ(parseYearRange("1990s"), (TimeSpan{startOfYear(1990), startOfYear(2000)}));
    EXPECT_EQ(parseYearRange("44 BC"), (TimeSpan{startOfYear(-43), startOfYear(-42)}));
    EXPECT_EQ(parseYearRange("since 2014"), (TimeSpan{startOfYear(2014), TimePoint::latest()}));
    EXPECT_EQ(parseYearRange("before 2011"), (TimeSpan{TimePoint::earliest(), startOfYear(2011)}));
}

TEST(YearRange, IsNothingForWordsThatMeanLessOrAreInDoubt)
{
    for (const char* text : {"spring 2016", "2003-10", "about 2003", "2003?", "1998 or 2003", "2000s", "3/4/2003"}) {
        EXPECT_FALSE(parseYearRange(text)) << text;
    }
}

TEST(YearRange, IsNothingForAnythingElse)
{
    for (const char* text :
         {"", "..", "two", "2003..x", "x..2003", "2018..2003", "2003...2005", "20 03", "99999999999999999999"}) {
        EXPECT_FALSE(parseYearRange(text)) << text;
    }
}

} // namespace
} // namespace tideline
