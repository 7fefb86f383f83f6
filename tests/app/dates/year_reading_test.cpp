// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "dates/year_reading.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TEST(YearReading, GivesWholeYearsAsEdtf)
{
    EXPECT_EQ(readYearRange("2003")->text(), "2003");
    EXPECT_EQ(readYearRange("2003..2018")->text(), "2003/2018");
    EXPECT_EQ(readYearRange("..2011")->text(), "../2011");
    EXPECT_EQ(readYearRange("2015..")->text(), "2015/..");
    EXPECT_EQ(readYearRange("1990s")->text(), "1990/1999");
    EXPECT_EQ(readYearRange("44 BC")->text(), "-0043");
    EXPECT_EQ(readYearRange("12,000 BC")->text(), "Y-11999");
}

TEST(YearReading, RefusesLessThanYears)
{
    const Result<EdtfDate> spring = readYearRange("spring 2016");

    ASSERT_FALSE(spring);
    EXPECT_EQ(spring.error().detail, "whole years are needed here, without doubt");
}

TEST(YearReading, KeepsTheReadingsOfWhatIsAmbiguous)
{
    EXPECT_EQ(readYearRange("2000s").error().code, ErrorCode::AmbiguousDate);
}

} // namespace
} // namespace tideline
