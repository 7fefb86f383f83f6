// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/dates.h"
#include "support/property.h"

#include "time/calendar.h"
#include "time/elapsed.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::dateOf;
using test::holdsAlways;

struct Gap {
    const char* from;
    const char* to;
    const char* english;
    const char* korean;
};

void PrintTo(const Gap& gap, std::ostream* stream)
{
    *stream << gap.from << " " << gap.to;
}

class ElapsedWords : public testing::TestWithParam<Gap> {};

TEST_P(ElapsedWords, SayWhatHasSurelyPassed)
{
    const auto elapsed = elapsedBetween(dateOf(GetParam().from), dateOf(GetParam().to));

    ASSERT_TRUE(elapsed);
    EXPECT_EQ(elapsedLabel(*elapsed, LabelLanguage::English), GetParam().english);
    EXPECT_EQ(elapsedLabel(*elapsed, LabelLanguage::Korean), GetParam().korean);
}

constexpr Gap kGaps[] = {
    {"2003-10", "2012", "8 to 9 years later", "8~9년 뒤"},
    {"2003-10-06", "2008-10-06", "5 years later", "5년 뒤"},
    {"2003-10-06", "2008-10-05", "4 years later", "4년 뒤"},
    {"2003-10-06~", "2008-10-06", "about 5 years later", "약 5년 뒤"},
    {"2003-10-06?", "2008-10-06", "possibly 5 years later", "5년 뒤(?)"},
    {"2003", "2005", "1 to 2 years later", "1~2년 뒤"},
    {"2003-10-06", "2004-10-06", "1 year later", "1년 뒤"},
    {"2003-10-06", "2004", "2 to 14 months later", "2~14개월 뒤"},
    {"2003-10-06", "2003-10-20", "14 days later", "14일 뒤"},
    {"2003-10-06", "2003-10-07", "1 day later", "1일 뒤"},
    {"2003-10", "2003-12", "1 to 2 months later", "1~2개월 뒤"},
    {"2003-10-15", "2003-12-10", "1 month later", "1개월 뒤"},
    {"-0001", "0001", "1 to 2 years later", "1~2년 뒤"},
    {"2003-10-06", "[2011..]", "at least 7 years later", "적어도 7년 뒤"},
    {"/2003", "2011-06", "at least 7 years later", "적어도 7년 뒤"},
    {"1997/2006", "2008", "10 to 11 years later", "10~11년 뒤"},
    {"2003-10", "2003-11-15", "at most 1 month later", "길어야 1개월 뒤"},
};
INSTANTIATE_TEST_SUITE_P(All, ElapsedWords, testing::ValuesIn(kGaps));

TEST(Elapsed, IsNotKnownWhereTheOrderIsNot)
{
    EXPECT_EQ(elapsedBetween(dateOf("2003"), dateOf("2003-10")), std::nullopt);
    EXPECT_EQ(elapsedBetween(dateOf("2005"), dateOf("2003")), std::nullopt);
    EXPECT_EQ(elapsedBetween(dateOf("2003-10-06"), dateOf("2003-10-06")), std::nullopt);
    EXPECT_EQ(elapsedBetween(dateOf("[2003..]"), dateOf("2011")), std::nullopt);
    EXPECT_EQ(elapsedBetween(dateOf("2003"), dateOf("[..2011]")), std::nullopt);
    EXPECT_EQ(elapsedBetween(dateOf("2003"), dateOf("Y1E34")), std::nullopt);
    EXPECT_EQ(elapsedBetween(dateOf("2003"), EdtfDate::asWritten("soon")), std::nullopt);
}

TEST(Elapsed, IsTheSameTimeWhereBothLieInOne)
{
    EXPECT_EQ(sameTimeLabel(dateOf("2003"), dateOf("2003-10"), LabelLanguage::English), "the same year");
    EXPECT_EQ(sameTimeLabel(dateOf("2003"), dateOf("2003"), LabelLanguage::Korean), "같은 해");
    EXPECT_EQ(sameTimeLabel(dateOf("2003-10"), dateOf("2003-10-06"), LabelLanguage::English), "the same month");
    EXPECT_EQ(sameTimeLabel(dateOf("2003-10-06"), dateOf("2003-10-06"), LabelLanguage::Korean), "같은 날");
}

TEST(Elapsed, IsNotTheSameTimeWhereItMayNotBe)
{
    EXPECT_EQ(sameTimeLabel(dateOf("2003-10-06"), dateOf("2003~"), LabelLanguage::English), std::nullopt);
    EXPECT_EQ(sameTimeLabel(dateOf("2003?"), dateOf("2003-10"), LabelLanguage::English), std::nullopt);
    EXPECT_EQ(sameTimeLabel(dateOf("2003"), dateOf("2004"), LabelLanguage::English), std::nullopt);
    EXPECT_EQ(sameTimeLabel(dateOf("[2003..2004]"), dateOf("2003"), LabelLanguage::English), std::nullopt);
    EXPECT_EQ(sameTimeLabel(dateOf("2003-10-06"), dateOf("2003-10-07"), LabelLanguage::English), std::nullopt);
    EXPECT_EQ(sameTimeLabel(dateOf("2003/.."), dateOf("[..2003]"), LabelLanguage::English), std::nullopt);
}

struct Age {
    const char* birth;
    const char* at;
    const char* english;
    const char* korean;
};

void PrintTo(const Age& age, std::ostream* stream)
{
    *stream << age.birth << " " << age.at;
}

class AgeWords : public testing::TestWithParam<Age> {};

TEST_P(AgeWords, KeepTheDoubt)
{
    const auto age = elapsedIn(ElapsedUnit::Years, dateOf(GetParam().birth), dateOf(GetParam().at));

    ASSERT_TRUE(age);
    EXPECT_EQ(ageLabel(*age, LabelLanguage::English), GetParam().english);
    EXPECT_EQ(ageLabel(*age, LabelLanguage::Korean), GetParam().korean);
}

constexpr Age kAges[] = {
    {"1992", "2015", "aged 22 or 23", "22세 또는 23세"},
    {"1992-03-04", "2015-03-03", "aged 22", "22세"},
    {"1992-03-04", "2015-03-04", "aged 23", "23세"},
    {"1992-02-29", "2015-02-28", "aged 22", "22세"},
    {"1992-02-29", "2015-03-01", "aged 23", "23세"},
    {"199X", "2015", "aged 15 to 25", "15~25세"},
    {"1992~", "2015-01-01", "aged about 22 or 23", "약 22세 또는 23세"},
    {"1992-01-01?", "2015-01-01", "possibly aged 23", "23세(?)"},
    {"[..1992]", "2015", "aged at least 22", "22세 이상"},
};
INSTANTIATE_TEST_SUITE_P(All, AgeWords, testing::ValuesIn(kAges));

TEST(Elapsed, HoldsWhatAnyDaysInTheDatesGive)
{
    EXPECT_TRUE(holdsAlways([] {
        const auto yearText = [](int year) { return std::to_string(year); };
        const int from = *rc::gen::inRange(1900, 2000);
        const int to = from + *rc::gen::inRange(1, 60);
        const auto dayIn = [&](int year) {
            const int month = *rc::gen::inRange(1, 13);
            const int day = *rc::gen::inRange(1, daysInMonth(year, month) + 1);
            return yearText(year) + (month < 10 ? "-0" : "-") + yearText(month) + (day < 10 ? "-0" : "-") +
                   yearText(day);
        };
        const auto wide = elapsedIn(ElapsedUnit::Years, dateOf(yearText(from)), dateOf(yearText(to)));
        const auto exact = elapsedIn(ElapsedUnit::Years, dateOf(dayIn(from)), dateOf(dayIn(to)));

        return wide && exact && wide->least <= exact->least && exact->most.value() <= wide->most.value();
    }));
}

} // namespace
} // namespace tideline
