// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

#include <cstdint>
#include <optional>

namespace tideline {

/// A day of the proleptic Gregorian calendar with astronomical years (0 is 1 BCE).
struct CivilDate {
    std::int64_t year = 1970;
    int month = 1; ///< 1 to 12.
    int day = 1;   ///< 1 to daysInMonth().

    bool operator==(const CivilDate&) const = default;
    auto operator<=>(const CivilDate&) const = default;
};

bool isLeapYear(std::int64_t year);
int daysInMonth(std::int64_t year, int month);

/// The first second of the day; nothing when it lies outside the range of TimePoint.
std::optional<TimePoint> startOfDay(const CivilDate& date);

/// The day that holds the moment.
CivilDate civilDateOf(TimePoint t);

/// The first second of 1 January of the year; clamped to the range of TimePoint.
TimePoint startOfYear(std::int64_t year);

} // namespace tideline
