// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/calendar.h"
#include "time/edtf.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TEST(EdtfDate, KeepsTheTextAsWritten)
{
    const Result<EdtfDate> date = EdtfDate::parse("?2003");

    ASSERT_TRUE(date);
    EXPECT_EQ(date->text(), "?2003");
    EXPECT_EQ(date->canonical(), "2003?");
}

TEST(EdtfDate, YearBeginsAndEndsSomewhereInIt)
{
    const Result<EdtfDate> date = EdtfDate::parse("2003");

    ASSERT_TRUE(date);
    EXPECT_EQ(date->bounds().earliestBegin, startOfYear(2003));
    EXPECT_EQ(date->bounds().latestBegin, startOfYear(2004));
    EXPECT_EQ(date->bounds().earliestEnd, startOfYear(2003));
    EXPECT_EQ(date->bounds().latestEnd, startOfYear(2004));
}

} // namespace
} // namespace tideline
