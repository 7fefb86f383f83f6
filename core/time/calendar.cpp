// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/calendar.h"

namespace tideline {

namespace {

// The cycle after which leap years repeat.
constexpr std::int64_t kYearsPerEra = 400;
constexpr std::int64_t kDaysPerEra = 146'097;
// Days from 1 March of year 0, where counting is easiest because the leap day comes last, to 1 January 1970.
constexpr std::int64_t kDaysFromMarchOfYearZero = 719'468;

// The days whose first second TimePoint can say. Division rounds toward zero, which is inward on both sides.
constexpr std::int64_t kFirstDay = TimePoint::earliest().seconds() / kSecondsPerDay;
constexpr std::int64_t kLastDay = TimePoint::latest().seconds() / kSecondsPerDay;

// No year outside has such a day; the check comes before any arithmetic that could overflow.
constexpr std::int64_t kYearLimit = 300'000'000'000;

constexpr std::int64_t floorDivide(std::int64_t dividend, std::int64_t divisor)
{
    return dividend / divisor - (dividend % divisor < 0 ? 1 : 0);
}

/// Days from 1970-01-01, by counting years from March so that the leap day ends a year.
std::int64_t dayNumber(const CivilDate& date)
{
    const std::int64_t marchYear = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = floorDivide(marchYear, kYearsPerEra);
    const std::int64_t yearOfEra = marchYear - era * kYearsPerEra;
    const std::int64_t marchMonth = (date.month + 9) % 12;
    const std::int64_t dayOfYear = (153 * marchMonth + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * kDaysPerEra + dayOfEra - kDaysFromMarchOfYearZero;
}

} // namespace

bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int64_t year, int month)
{
    if (month == 2) {
        return isLeapYear(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

std::optional<TimePoint> startOfDay(const CivilDate& date)
{
    if (date.year < -kYearLimit || date.year > kYearLimit) {
        return std::nullopt;
    }
    const std::int64_t day = dayNumber(date);
    if (day < kFirstDay || day > kLastDay) {
        return std::nullopt;
    }
    return TimePoint(day * kSecondsPerDay);
}

CivilDate civilDateOf(TimePoint t)
{
    const std::int64_t day = floorDivide(t.seconds(), kSecondsPerDay) + kDaysFromMarchOfYearZero;
    const std::int64_t era = floorDivide(day, kDaysPerEra);
    const std::int64_t dayOfEra = day - era * kDaysPerEra;
    // Takes the leap days out, so that what is left divides by 365.
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t marchMonth = (5 * dayOfYear + 2) / 153;
    const auto dayOfMonth = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    const auto month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    return {.year = era * kYearsPerEra + yearOfEra + (month <= 2 ? 1 : 0), .month = month, .day = dayOfMonth};
}

TimePoint startOfYear(std::int64_t year)
{
    const TimePoint beyond = year < 0 ? TimePoint::earliest() : TimePoint::latest();
    return startOfDay({.year = year, .month = 1, .day = 1}).value_or(beyond);
}

} // namespace tideline
