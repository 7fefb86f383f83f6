// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/calendar.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace tideline {
namespace {

constexpr std::int64_t kFirstWholeYear = -292'277'022'656;
constexpr std::int64_t kLastWholeYear = 292'277'026'595;

rc::Gen<CivilDate> anyDay()
{
    return rc::gen::exec([] {
        const auto year = *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-10'000, 10'000),
                                          rc::gen::inRange<std::int64_t>(kFirstWholeYear, kLastWholeYear));
        const int month = *rc::gen::inRange(1, 13);
        const int day = *rc::gen::inRange(1, daysInMonth(year, month) + 1);
        return CivilDate{.year = year, .month = month, .day = day};
    });
}

TEST(Calendar, CountsFromTheFirstDayOf1970)
{
    EXPECT_EQ(startOfDay({.year = 1970, .month = 1, .day = 1}), TimePoint(0));
}

TEST(Calendar, KnowsDaysBeforeAndAfter1970)
{
    EXPECT_EQ(startOfDay({.year = 2003, .month = 10, .day = 6}), TimePoint(12'331 * kSecondsPerDay));
    EXPECT_EQ(startOfDay({.year = 1969, .month = 12, .day = 31}), TimePoint(-kSecondsPerDay));
    EXPECT_EQ(startOfDay({.year = 0, .month = 3, .day = 1}), TimePoint(-719'468 * kSecondsPerDay));
}

TEST(Calendar, LeapYearsFollowTheGregorianRuleBeforeYearZeroToo)
{
    EXPECT_TRUE(isLeapYear(2004));
    EXPECT_TRUE(isLeapYear(2000));
    EXPECT_TRUE(isLeapYear(0));
    EXPECT_TRUE(isLeapYear(-4));
    EXPECT_FALSE(isLeapYear(1900));
    EXPECT_FALSE(isLeapYear(2003));
    EXPECT_FALSE(isLeapYear(-100));
}

TEST(Calendar, MonthsHaveTheirLengths)
{
    EXPECT_EQ(daysInMonth(2003, 1), 31);
    EXPECT_EQ(daysInMonth(2003, 2), 28);
    EXPECT_EQ(daysInMonth(2004, 2), 29);
    EXPECT_EQ(daysInMonth(2003, 4), 30);
    EXPECT_EQ(daysInMonth(2003, 12), 31);
}

TEST(Calendar, ASecondBeforeMidnightBelongsToTheDayBefore)
{
    EXPECT_EQ(civilDateOf(TimePoint(-1)), (CivilDate{.year = 1969, .month = 12, .day = 31}));
    EXPECT_EQ(civilDateOf(TimePoint(kSecondsPerDay - 1)), (CivilDate{.year = 1970, .month = 1, .day = 1}));
}

TEST(Calendar, TheEndsOfTheRangeAreDays)
{
    EXPECT_EQ(civilDateOf(TimePoint::earliest()), (CivilDate{.year = -292'277'022'657, .month = 1, .day = 27}));
    EXPECT_EQ(civilDateOf(TimePoint::latest()), (CivilDate{.year = 292'277'026'596, .month = 12, .day = 4}));
}

TEST(Calendar, DaysOutsideTheRangeHaveNoStart)
{
    EXPECT_EQ(startOfDay({.year = -292'277'022'657, .month = 1, .day = 27}), std::nullopt);
    EXPECT_EQ(startOfDay({.year = 292'277'026'596, .month = 12, .day = 5}), std::nullopt);
    EXPECT_EQ(startOfDay({.year = std::numeric_limits<std::int64_t>::max(), .month = 1, .day = 1}), std::nullopt);
    EXPECT_EQ(startOfDay({.year = std::numeric_limits<std::int64_t>::min(), .month = 1, .day = 1}), std::nullopt);
}

TEST(Calendar, YearsOutsideTheRangeAreClamped)
{
    EXPECT_EQ(startOfYear(std::numeric_limits<std::int64_t>::max()), TimePoint::latest());
    EXPECT_EQ(startOfYear(std::numeric_limits<std::int64_t>::min()), TimePoint::earliest());
    EXPECT_EQ(startOfYear(-292'277'022'657), TimePoint::earliest());
}

TEST(Calendar, AStartOfDayIsInThatDay)
{
    EXPECT_TRUE(rc::check([] {
        const CivilDate day = *anyDay();

        return civilDateOf(startOfDay(day).value()) == day;
    }));
}

TEST(Calendar, EveryMomentIsWithinItsDay)
{
    EXPECT_TRUE(rc::check([] {
        const auto reach = (TimePoint::latest().seconds() / kSecondsPerDay) * kSecondsPerDay;
        const TimePoint moment(*rc::gen::inRange<std::int64_t>(-reach, reach));

        const std::int64_t start = startOfDay(civilDateOf(moment)).value().seconds();

        return start <= moment.seconds() && moment.seconds() < start + kSecondsPerDay;
    }));
}

TEST(Calendar, DaysInOrderAreMomentsInOrder)
{
    EXPECT_TRUE(rc::check([] {
        const CivilDate first = *anyDay();
        const CivilDate second = *anyDay();

        return (first <=> second) == (startOfDay(first).value() <=> startOfDay(second).value());
    }));
}

} // namespace
} // namespace tideline
