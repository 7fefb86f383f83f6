// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/span_text.h"

#include "time/calendar.h"

#include <charconv>

namespace tideline {

namespace {

constexpr std::int64_t kLeastDaysRounded = 100;

std::int64_t secondOfDay(TimePoint t)
{
    const std::int64_t rest = t.seconds() % kSecondsPerDay;
    return rest < 0 ? rest + kSecondsPerDay : rest;
}

std::string padded(std::int64_t number, std::size_t width)
{
    std::string digits = std::to_string(number < 0 ? -number : number);
    digits.insert(0, digits.size() < width ? width - digits.size() : 0, '0');
    return number < 0 ? '-' + digits : digits;
}

std::string yearText(TimePoint t)
{
    return padded(civilDateOf(t).year, 4);
}

std::string dayText(TimePoint t)
{
    const CivilDate date = civilDateOf(t);
    return yearText(t) + '-' + padded(date.month, 2) + '-' + padded(date.day, 2);
}

std::string secondText(TimePoint t)
{
    const std::int64_t second = secondOfDay(t);
    return dayText(t) + 'T' + padded(second / 3600, 2) + ':' + padded(second / 60 % 60, 2) + ':' +
           padded(second % 60, 2);
}

bool startsYear(TimePoint t)
{
    return startOfYear(civilDateOf(t).year) == t;
}

/// Takes what a text of this form begins with, piece by piece.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {}

    bool isAtEnd() const { return m_rest.empty(); }

    bool take(char expected)
    {
        const bool isThere = !m_rest.empty() && m_rest.front() == expected;
        m_rest.remove_prefix(isThere ? 1 : 0);
        return isThere;
    }

    /// A number of so many digits.
    std::optional<std::int64_t> number(std::size_t least, std::size_t most)
    {
        std::size_t count = 0;
        while (count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9') {
            ++count;
        }
        std::int64_t value = 0;
        if (count < least || count > most ||
            std::from_chars(m_rest.data(), m_rest.data() + count, value).ec != std::errc()) {
            return std::nullopt;
        }
        m_rest.remove_prefix(count);
        return value;
    }

    /// Two digits from `first` to `last`.
    std::optional<int> part(int first, int last)
    {
        const std::optional<std::int64_t> value = number(2, 2);
        return value && *value >= first && *value <= last ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }

private:
    std::string_view m_rest;
};

std::optional<TimeSpan> fromTo(std::optional<TimePoint> begin, std::optional<TimePoint> end)
{
    return begin && end ? std::optional(TimeSpan{*begin, *end}) : std::nullopt;
}

std::optional<TimeSpan> secondAt(Scanner& scanner, const CivilDate& date)
{
    const std::optional<int> hour = scanner.part(0, 23);
    const bool isTime = hour && scanner.take(':');
    const std::optional<int> minute = isTime ? scanner.part(0, 59) : std::nullopt;
    const bool hasSecond = minute && scanner.take(':');
    const std::optional<int> second = hasSecond ? scanner.part(0, 59) : std::nullopt;
    const std::optional<TimePoint> day = startOfDay(date);
    if (!second || !day) {
        return std::nullopt;
    }
    const TimePoint begin(day->seconds() + (*hour * 60 + *minute) * 60 + *second);
    return TimeSpan{begin, TimePoint(begin.seconds() + 1)};
}

std::optional<TimeSpan> dayOrSecond(Scanner& scanner, std::int64_t year, int month)
{
    const std::optional<int> day = scanner.part(1, daysInMonth(year, month));
    if (!day) {
        return std::nullopt;
    }
    const CivilDate date{year, month, *day};
    if (scanner.take('T')) {
        return secondAt(scanner, date);
    }
    const std::optional<TimePoint> begin = startOfDay(date);
    return begin ? std::optional(TimeSpan{*begin, TimePoint(begin->seconds() + kSecondsPerDay)}) : std::nullopt;
}

std::optional<TimeSpan> unitAt(Scanner& scanner)
{
    constexpr std::size_t kMostDigits = 12;
    const bool isNegative = scanner.take('-');
    const std::optional<std::int64_t> digits = scanner.number(1, kMostDigits);
    if (!digits) {
        return std::nullopt;
    }
    const std::int64_t year = isNegative ? -*digits : *digits;
    if (!scanner.take('-')) {
        return TimeSpan{startOfYear(year), startOfYear(year + 1)};
    }
    const std::optional<int> month = scanner.part(1, 12);
    if (!month) {
        return std::nullopt;
    }
    if (scanner.take('-')) {
        return dayOrSecond(scanner, year, *month);
    }
    const CivilDate next = *month == 12 ? CivilDate{year + 1, 1, 1} : CivilDate{year, *month + 1, 1};
    return fromTo(startOfDay({year, *month, 1}), startOfDay(next));
}

/// A year, month, day or second, all of the text.
std::optional<TimeSpan> unit(std::string_view text)
{
    Scanner scanner(text);
    const std::optional<TimeSpan> span = unitAt(scanner);
    return scanner.isAtEnd() ? span : std::nullopt;
}

} // namespace

std::string spanText(TimeSpan span)
{
    const bool isOpenBefore = span.begin == TimePoint::earliest();
    const bool isOpenAfter = span.end == TimePoint::latest();
    const TimePoint last(span.end.seconds() - 1);
    const auto are = [&](auto isWhole) {
        return (isOpenBefore || isWhole(span.begin)) && (isOpenAfter || isWhole(span.end));
    };
    std::string (*const text)(TimePoint) = are(startsYear)                                        ? yearText
                                           : are([](TimePoint t) { return secondOfDay(t) == 0; }) ? dayText
                                                                                                  : secondText;
    const std::string begin = isOpenBefore ? std::string() : text(span.begin);
    const std::string end = isOpenAfter ? std::string() : text(last);
    return begin == end && !begin.empty() ? begin : begin + ".." + end;
}

std::optional<TimeSpan> parseSpan(std::string_view text)
{
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        const std::optional<TimeSpan> only = unit(text);
        return only && !only->isEmpty() ? only : std::nullopt;
    }
    const std::string_view first = text.substr(0, dots);
    const std::string_view last = text.substr(dots + 2);
    TimeSpan span = {TimePoint::earliest(), TimePoint::latest()};
    if (!first.empty()) {
        const std::optional<TimeSpan> begin = unit(first);
        if (!begin) {
            return std::nullopt;
        }
        span.begin = begin->begin;
    }
    if (!last.empty()) {
        const std::optional<TimeSpan> end = unit(last);
        if (!end) {
            return std::nullopt;
        }
        span.end = end->end;
    }
    return span.isEmpty() ? std::nullopt : std::optional(span);
}

TimeSpan roundedToDays(TimeSpan span)
{
    const auto isFar = [](TimePoint t) { return t < startOfYear(-9999) || t > startOfYear(9999); };
    if (isFar(span.begin) || isFar(span.end) ||
        span.end.seconds() - span.begin.seconds() < kLeastDaysRounded * kSecondsPerDay) {
        return span;
    }
    const std::int64_t tail = secondOfDay(span.end);
    return {TimePoint(span.begin.seconds() - secondOfDay(span.begin)),
            TimePoint(span.end.seconds() + (tail == 0 ? 0 : kSecondsPerDay - tail))};
}

} // namespace tideline
