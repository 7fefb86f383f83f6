// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "dates/year_reading.h"

#include "time/calendar.h"

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

TEST(YearReading, TakesAnyDateAndRoundsItOutToWholeYears)
{
    const auto years = [](const char* text) { return wholeYearsOf(readYearRange(text).value()); };

    EXPECT_EQ(years("spring 2016"), (TimeSpan{startOfYear(2016), startOfYear(2017)}));
    EXPECT_EQ(years("winter 2016"), (TimeSpan{startOfYear(2016), startOfYear(2017)}));
    EXPECT_EQ(years("c. 1998"), (TimeSpan{startOfYear(1998), startOfYear(1999)}));
    EXPECT_EQ(years("2003년부터 2005년까지"), (TimeSpan{startOfYear(2003), startOfYear(2006)}));
    EXPECT_EQ(years("since 2014"), (TimeSpan{startOfYear(2014), TimePoint::latest()}));
}

TEST(YearReading, OfAYearInWordsIsThatYear)
{
    EXPECT_EQ(yearWords(2003, QStringLiteral("ko")), QStringLiteral("2003"));
    EXPECT_EQ(yearWords(0, QStringLiteral("en")), QStringLiteral("1 BCE"));
    EXPECT_EQ(yearWords(-43, QStringLiteral("ko")), QStringLiteral("기원전 44년"));
    constexpr std::int64_t kYears[] = {-13'900'000'000, -12'000, -43, 0, 1, 79, 2003, 12'000};
    for (const std::int64_t year : kYears) {
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("ko")}) {
            const std::string words = yearWords(year, language).toStdString();
            EXPECT_EQ(wholeYearsOf(readYearRange(words).value()).begin, startOfYear(year)) << words;
        }
    }
}

TEST(YearReading, RefusesWhatCannotBeDrawn)
{
    EXPECT_EQ(readYearRange("Y17E400").error().code, ErrorCode::NotADate);
}

TEST(YearReading, KeepsTheReadingsOfWhatIsAmbiguous)
{
    EXPECT_EQ(readYearRange("2000s").error().code, ErrorCode::AmbiguousDate);
}

} // namespace
} // namespace tideline
