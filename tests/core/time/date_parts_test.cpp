// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/calendar.h"
#include "time/date_parts.h"

#include <gmock/gmock.h>

namespace tideline {
namespace {

std::vector<DatePart> partsOfText(std::string_view text)
{
    return partsOf(EdtfDate::parse(text).value());
}

TEST(DateParts, ADateWithoutGapsIsItsOwnOnlyPart)
{
    for (const char* text : {"2003", "1998/2012", "2013?", "2015/..", "{1998,1999}", "[1667..1670]"}) {
        const EdtfDate date = EdtfDate::parse(text).value();

        const std::vector<DatePart> parts = partsOf(date);

        ASSERT_EQ(parts.size(), 1U) << text;
        EXPECT_EQ(parts[0].bounds, date.bounds()) << text;
        EXPECT_EQ(parts[0].flags, date.flags()) << text;
    }
}

TEST(DateParts, TheStretchesOfASetLast)
{
    const std::vector<DatePart> parts = partsOfText("{1998..2012,2018..}");

    ASSERT_EQ(parts.size(), 2U);
    EXPECT_TRUE(parts[0].flags.isInterval);
    EXPECT_FALSE(parts[0].flags.openEnd);
    EXPECT_EQ(parts[0].bounds.earliestBegin, startOfYear(1998));
    EXPECT_EQ(parts[0].bounds.latestEnd, startOfYear(2013));
    EXPECT_TRUE(parts[1].flags.openEnd);
    EXPECT_EQ(parts[1].bounds.latestBegin, startOfYear(2019));
}

TEST(DateParts, OneOfSeveralDatesLastsNowhere)
{
    const std::vector<DatePart> parts = partsOfText("[1667,1670..1672]");

    ASSERT_EQ(parts.size(), 2U);
    EXPECT_FALSE(parts[0].flags.isInterval);
    EXPECT_FALSE(parts[1].flags.isInterval);
    EXPECT_EQ(parts[1].bounds.earliestEnd, startOfYear(1670));
    EXPECT_EQ(parts[1].bounds.latestEnd, startOfYear(1673));
}

TEST(DateParts, DoubtBelongsToThePartThatHasIt)
{
    const std::vector<DatePart> parts = partsOfText("{1998~,2003?}");

    ASSERT_EQ(parts.size(), 2U);
    EXPECT_TRUE(parts[0].flags.approximate);
    EXPECT_FALSE(parts[0].flags.uncertain);
    EXPECT_TRUE(parts[1].flags.uncertain);
    EXPECT_FALSE(parts[1].flags.approximate);
}

TEST(DateParts, ComeInOrderWithTouchingOnesJoined)
{
    const std::vector<DatePart> parts = partsOfText("{2010,1998..2001,2002..2004}");

    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].bounds.earliestBegin, startOfYear(1998));
    EXPECT_EQ(parts[0].bounds.latestEnd, startOfYear(2005));
    EXPECT_EQ(parts[0].bounds.earliestEnd, startOfYear(2004));
    EXPECT_EQ(parts[1].bounds.earliestBegin, startOfYear(2010));
}

} // namespace
} // namespace tideline
