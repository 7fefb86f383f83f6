// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/dates.h"

#include "time/calendar.h"

#include <gtest/gtest.h>

#include <string>

namespace tideline {
namespace {

using test::dateOf;

TimeSpan years(std::int64_t first, std::int64_t last)
{
    return {startOfYear(first), startOfYear(last + 1)};
}

/// The years from 1996 to 2008 in which the date surely lies, drawn one character a year: "#" surely, "-" could be.
std::string drawn(const std::string& text)
{
    const EdtfDate date = dateOf(text);
    std::string line;
    for (std::int64_t year = 1996; year <= 2008; ++year) {
        const TimeSpan span = years(year, year);
        line += date.surelyOverlaps(span) ? '#' : date.mayOverlap(span) ? '-' : ' ';
    }
    return line;
}

TEST(EdtfDate, SurelyLiesInTheYearThatHoldsAllOfItsBounds)
{
    EXPECT_EQ(drawn("2003"), "       #     ");
    EXPECT_EQ(drawn("2003-10-06"), "       #     ");
    EXPECT_EQ(drawn("2003-33"), "       #     "); // A quarter.
    EXPECT_EQ(drawn("200X"), "    ---------");
    EXPECT_TRUE(dateOf("200X").surelyOverlaps(years(2000, 2009)));
    EXPECT_FALSE(dateOf("200X").surelyOverlaps(years(2000, 2008)));
}

TEST(EdtfDate, LastsSurelyFromTheYearOfItsBeginToTheYearOfItsEnd)
{
    EXPECT_EQ(drawn("1997/2006"), " ##########  ");
    EXPECT_EQ(drawn("1997-12/2003-01-01"), " #######     ");
    EXPECT_EQ(drawn("199X/2003"), "---#####     ");
    EXPECT_EQ(drawn("2003/2003"), "       #     ");
}

TEST(EdtfDate, WhatIsOpenGoesOnAndWhatIsUnknownDoesNot)
{
    EXPECT_EQ(drawn("1998/.."), "  ###########");
    EXPECT_EQ(drawn("1998/"), "  #----------");
    EXPECT_EQ(drawn("../2004"), "#########    ");
    EXPECT_EQ(drawn("/2004"), "--------#    ");
}

TEST(EdtfDate, OneOfSeveralSurelyLiesWhereEachDoes)
{
    EXPECT_EQ(drawn("[2001,2003]"), "     - -     ");
    EXPECT_TRUE(dateOf("[2001,2003]").surelyOverlaps(years(2001, 2003)));
    EXPECT_EQ(drawn("[..2005]"), "----------   ");
    EXPECT_TRUE(dateOf("[..2005]").surelyOverlaps({TimePoint::earliest(), startOfYear(2006)}));
    EXPECT_FALSE(dateOf("[..2005]").surelyOverlaps(years(-9999, 2005)));
}

TEST(EdtfDate, ASetOfAllSurelyLiesWhereOneOfItsMembersDoes)
{
    EXPECT_EQ(drawn("{1998..2002,2005..}"), "  #####  ####");
    EXPECT_EQ(drawn("{1997,2003-10}"), " #     #     ");
    EXPECT_EQ(drawn("{..1997,2003}"), "##     #     ");
    EXPECT_FALSE(dateOf("{2001,2003}").surelyOverlaps({startOfYear(2001), *startOfDay({2001, 7, 1})}));
}

TEST(EdtfDate, ADoubtfulDateNeverSurelyLiesAnywhere)
{
    for (const char* text : {"2003?", "2003~", "2003%", "?2003-10", "1997~/2006", "1997/2006?", "{1997,2003~}"}) {
        EXPECT_FALSE(dateOf(text).surelyOverlaps(years(1000, 3000))) << text;
    }
}

TEST(EdtfDate, NothingLiesInAnEmptySpanOrBeyondTheRange)
{
    EXPECT_FALSE(dateOf("1998/..").surelyOverlaps({startOfYear(2003), startOfYear(2003)}));
    EXPECT_FALSE(dateOf("Y300000000000000").surelyOverlaps({TimePoint::earliest(), TimePoint::latest()}));
    EXPECT_FALSE(EdtfDate::asWritten("June 31st").surelyOverlaps({TimePoint::earliest(), TimePoint::latest()}));
}

} // namespace
} // namespace tideline
