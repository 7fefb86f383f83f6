// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf_year_parser.h"

#include <algorithm>

namespace tideline {

namespace {

/// The number that the digits say, cut at WrittenYear::kLimit. Requires: only digits.
std::int64_t limitedValue(std::string_view digits)
{
    std::int64_t value = 0;
    for (const char digit : digits) {
        value = std::min(value * 10 + (digit - '0'), WrittenYear::kLimit);
    }
    return value;
}

/// value * 10^power, cut at WrittenYear::kLimit.
std::int64_t limitedScale(std::int64_t value, std::int64_t power)
{
    for (; power > 0 && value < WrittenYear::kLimit; --power) {
        value = std::min(value * 10, WrittenYear::kLimit);
    }
    return value;
}

/// The digits of a number of at least 1 without leading zeros, for what must be "a positive integer".
Parsed<std::string_view> parsePositive(EdtfCursor& cursor, const char* what)
{
    if (!cursor.atDigit() || cursor.peek() == '0') {
        return stopAt(cursor.offset(), std::string(what) + " is not a number from 1");
    }
    return cursor.takeDigits();
}

/// Fills in the years that the pattern may stand for.
void setRange(WrittenYear& year, std::int64_t lowest, std::int64_t highest)
{
    year.first = year.isNegative ? -highest : lowest;
    year.last = year.isNegative ? -lowest : highest;
}

Parsed<WrittenYear> parseFourDigits(EdtfCursor& cursor)
{
    WrittenYear year;
    const std::size_t start = cursor.offset();
    year.isNegative = cursor.take('-');
    year.pattern.digits = cursor.takePattern(4);
    if (year.pattern.digits.size() < 4) {
        return stopAt(cursor.offset(), "a year has four digits");
    }
    const std::int64_t lowest = year.pattern.lowest();
    const std::int64_t highest = year.pattern.highest();
    if (year.isNegative && highest == 0) {
        return stopAt(start, "year 0000 has no sign");
    }
    // Year 0 is not among the negative ones, even where every digit is unspecified.
    setRange(year, year.isNegative ? std::max<std::int64_t>(lowest, 1) : lowest, highest);
    year.estimate = year.isNegative ? -lowest : lowest;
    return year;
}

Parsed<WrittenYear> parseLong(EdtfCursor& cursor)
{
    WrittenYear year;
    year.isLong = true;
    year.isNegative = cursor.take('-');
    const Parsed<std::string_view> digits = parsePositive(cursor, "the year after Y");
    if (!digits) {
        return tl::unexpected(digits.error());
    }
    year.pattern.digits = *digits;
    if (cursor.take('E')) {
        const Parsed<std::string_view> exponent = parsePositive(cursor, "the exponent after E");
        if (!exponent) {
            return tl::unexpected(exponent.error());
        }
        year.exponent = *exponent;
    }
    // "When (and only when) the year exceeds four digits": Y17E1 is 0170.
    constexpr std::int64_t kMostDigits = 4;
    if (static_cast<std::int64_t>(digits->size()) + limitedValue(year.exponent) <= kMostDigits) {
        return stopAt(cursor.offset(), "a year after Y has more than four digits");
    }
    const std::int64_t value = limitedScale(limitedValue(year.pattern.digits), limitedValue(year.exponent));
    setRange(year, value, value);
    year.estimate = year.isNegative ? -value : value;
    return year;
}

/// How many digits a year has from its first that is not zero on; year 0 has one.
std::int64_t digitCount(const WrittenYear& year)
{
    const std::string_view digits = year.pattern.digits;
    const std::size_t leadingZeros = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    return static_cast<std::int64_t>(digits.size() - leadingZeros) + limitedValue(year.exponent);
}

/// Widens the year to all that share its significant digits: 1950S2 is a year from 1900 to 1999, 0079S1 from 70 to 79.
Parsed<void> parseSignificance(EdtfCursor& cursor, WrittenYear& year)
{
    if (year.pattern.hasUnspecified()) {
        return stopAt(cursor.offset() - 1, "a year with X has no significant digits");
    }
    const std::size_t start = cursor.offset();
    const Parsed<std::string_view> digits = parsePositive(cursor, "the number of significant digits after S");
    if (!digits) {
        return tl::unexpected(digits.error());
    }
    year.significance = *digits;
    const std::int64_t significant = limitedValue(*digits);
    const std::int64_t all = digitCount(year);
    if (significant > all) {
        return stopAt(start, "more significant digits than the year has");
    }
    const std::int64_t value = year.isNegative ? -year.estimate : year.estimate;
    const std::int64_t unit = limitedScale(1, all - significant);
    if (value < WrittenYear::kLimit) {
        const std::int64_t lowest = value - value % unit;
        setRange(year, year.isNegative ? std::max<std::int64_t>(lowest, 1) : lowest, lowest + unit - 1);
    }
    return {};
}

} // namespace

Parsed<WrittenYear> parseWrittenYear(EdtfCursor& cursor)
{
    Parsed<WrittenYear> year = cursor.take('Y') ? parseLong(cursor) : parseFourDigits(cursor);
    if (year && cursor.take('S')) {
        if (const Parsed<void> widened = parseSignificance(cursor, *year); !widened) {
            return tl::unexpected(widened.error());
        }
    }
    return year;
}

} // namespace tideline
