// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/ticks.h"
#include "time/calendar.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr std::size_t kMostTicks = 1'000;

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    const std::int64_t quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

/// Seconds of the units whose length never varies, else 0.
std::int64_t fixedSeconds(TickUnit unit)
{
    switch (unit) {
    case TickUnit::Second:
        return 1;
    case TickUnit::Minute:
        return 60;
    case TickUnit::Hour:
        return 3'600;
    case TickUnit::Day:
    case TickUnit::Month:
    case TickUnit::Year:
    case TickUnit::YearAgo:
        break;
    }
    return 0;
}

double averageSeconds(TickStep step)
{
    constexpr double year = 365.2425 * static_cast<double>(kSecondsPerDay);
    const auto count = static_cast<double>(step.count);
    switch (step.unit) {
    case TickUnit::Day:
        return count * static_cast<double>(kSecondsPerDay);
    case TickUnit::Month:
        return count * year / 12;
    case TickUnit::Year:
    case TickUnit::YearAgo:
        return count * year;
    default:
        return count * static_cast<double>(fixedSeconds(step.unit));
    }
}

/// The year in which the step of years begins: 2000 for 2003 in tens; -19 (20 BCE) for -12 (13 BCE) in tens.
std::int64_t yearStepBegin(std::int64_t year, std::int64_t count)
{
    if (count == 1) {
        return year;
    }
    if (year >= count) {
        return year / count * count;
    }
    if (year >= 1) {
        return count >= 10 ? 1 : 1 - count;
    }
    return 1 + floorDivide(year - 1, count) * count;
}

std::int64_t nextYearStep(std::int64_t begin, std::int64_t count)
{
    if (count == 1) {
        return begin + 1;
    }
    if (begin == 1) {
        return count;
    }
    const std::int64_t next = begin + count;
    return next == 1 && count < 10 ? count : next;
}

/// Days 1, 1 + count, … of a month; the last part of it is never shorter than half a step.
int dayStepBegin(const CivilDate& date, int count)
{
    const int begin = 1 + (date.day - 1) / count * count;
    const bool isRest = begin > 1 && daysInMonth(date.year, date.month) - begin + 1 < (count + 1) / 2;
    return isRest ? begin - count : begin;
}

CivilDate calendarStepBegin(const CivilDate& date, TickStep step)
{
    const int count = static_cast<int>(step.count);
    switch (step.unit) {
    case TickUnit::Day:
        return {date.year, date.month, dayStepBegin(date, count)};
    case TickUnit::Month:
        return {date.year, 1 + (date.month - 1) / count * count, 1};
    case TickUnit::YearAgo:
        return {kPresentYear + floorDivide(date.year - kPresentYear, step.count) * step.count, 1, 1};
    default:
        return {yearStepBegin(date.year, step.count), 1, 1};
    }
}

CivilDate nextCalendarStep(const CivilDate& begin, TickStep step)
{
    const int count = static_cast<int>(step.count);
    switch (step.unit) {
    case TickUnit::Day: {
        const int day = begin.day + count;
        const int days = daysInMonth(begin.year, begin.month);
        if (day <= days && dayStepBegin({begin.year, begin.month, day}, count) == day) {
            return {begin.year, begin.month, day};
        }
        return begin.month == 12 ? CivilDate{begin.year + 1, 1, 1} : CivilDate{begin.year, begin.month + 1, 1};
    }
    case TickUnit::Month: {
        const int month = begin.month + count;
        return month > 12 ? CivilDate{begin.year + 1, 1, 1} : CivilDate{begin.year, month, 1};
    }
    case TickUnit::YearAgo:
        return {begin.year + step.count, 1, 1};
    default:
        return {nextYearStep(begin.year, step.count), 1, 1};
    }
}

std::vector<TimePoint> calendarTicks(TimeSpan span, TickStep step)
{
    std::vector<TimePoint> times;
    const CivilDate first = civilDateOf(span.begin);
    CivilDate date = calendarStepBegin(first, step);
    for (;;) {
        const std::optional<TimePoint> start = startOfDay(date);
        if (start && *start >= span.end) {
            break;
        }
        if (start && *start >= span.begin) {
            times.push_back(*start);
        }
        if (!start && date > first) {
            break; // The end of all time.
        }
        date = nextCalendarStep(date, step);
    }
    return times;
}

/// How far the second lies behind the last whole multiple of the length.
std::int64_t rest(std::int64_t second, std::int64_t length)
{
    return ((second % length) + length) % length;
}

std::vector<TimePoint> clockTicks(TimeSpan span, std::int64_t length)
{
    std::vector<TimePoint> times;
    const std::int64_t latest = TimePoint::latest().seconds();
    const std::int64_t toNext = (length - rest(span.begin.seconds(), length)) % length;
    if (span.begin.seconds() > latest - toNext) {
        return times;
    }
    for (std::int64_t next = span.begin.seconds() + toNext; next < span.end.seconds(); next += length) {
        times.emplace_back(next);
        if (next > latest - length) {
            break;
        }
    }
    return times;
}

} // namespace

std::vector<TimePoint> tickTimes(TimeSpan span, TickStep step)
{
    const double length = static_cast<double>(span.end.seconds()) - static_cast<double>(span.begin.seconds());
    if (span.isEmpty() || length / averageSeconds(step) > static_cast<double>(kMostTicks)) {
        return {};
    }
    const std::int64_t seconds = fixedSeconds(step.unit) * step.count;
    return seconds > 0 ? clockTicks(span, seconds) : calendarTicks(span, step);
}

TimePoint tickAtOrBefore(TimePoint t, TickStep step)
{
    const std::int64_t seconds = fixedSeconds(step.unit) * step.count;
    if (seconds > 0) {
        const std::int64_t into = rest(t.seconds(), seconds);
        const std::int64_t earliest = TimePoint::earliest().seconds();
        return TimePoint(t.seconds() < earliest + into ? earliest : t.seconds() - into);
    }
    return startOfDay(calendarStepBegin(civilDateOf(t), step)).value_or(TimePoint::earliest());
}

} // namespace tideline
