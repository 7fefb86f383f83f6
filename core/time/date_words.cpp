// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/date_words.h"

#include "time/padded_number.h"

#include <cstdlib>

namespace tideline {

namespace {

/// Adds one to a decimal number of any size.
std::string incremented(std::string digits)
{
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        if (*digit != '9') {
            ++*digit;
            return digits;
        }
        *digit = '0';
    }
    return "1" + digits;
}

/// Groups of three from five digits on: four-digit numbers are read as years best without.
std::string grouped(const std::string& digits)
{
    if (digits.size() <= 4) {
        return digits;
    }
    std::string text;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        if (index != 0 && (digits.size() - index) % 3 == 0) {
            text += ',';
        }
        text += digits[index];
    }
    return text;
}

bool isExact(const std::optional<WrittenNumber>& number)
{
    return !number || !number->pattern.hasUnspecified();
}

std::optional<int> exactNumber(const std::optional<WrittenNumber>& number)
{
    return number && !number->pattern.hasUnspecified() ? std::optional(number->lowest) : std::nullopt;
}

} // namespace

std::optional<DistantYear> distantYear(const WrittenYear& year)
{
    constexpr std::size_t kLeastSize = 7;  // A million years.
    constexpr std::size_t kMostSize = 15;  // 999 million million years.
    constexpr std::size_t kLeastZeros = 5; // 2000 years more or less do not show.
    const bool isRough = year.qualifier.approximate || !year.significance.empty();
    if (!year.isLong || !isRough || year.exponent.size() > 2) {
        return std::nullopt;
    }
    const std::string_view all = year.pattern.digits;
    const std::string_view digits = all.substr(0, all.find_last_not_of('0') + 1);
    const std::size_t power =
        year.exponent.empty() ? 0 : static_cast<std::size_t>(DigitPattern{year.exponent}.lowest());
    const std::size_t zeros = all.size() - digits.size() + power;
    const std::size_t size = digits.size() + zeros;
    const bool saysItsDigits = year.significance.empty() || year.significance == std::to_string(digits.size());
    if (size < kLeastSize || size > kMostSize || zeros < kLeastZeros || !saysItsDigits) {
        return std::nullopt;
    }
    return DistantYear{.digits = std::string(digits), .zeros = zeros, .isAhead = !year.isNegative};
}

EraYear eraYear(std::int64_t year)
{
    const std::string digits = std::to_string(year <= 0 ? 1 - year : year);
    return {.digits = grouped(digits), .isBefore = year <= 0, .isEarly = year > 0 && digits.size() < 4};
}

EraYear eraYear(const WrittenYear& year)
{
    if (!year.isLong) {
        EraYear said = eraYear(year.estimate);
        said.isEarly |= year.needsEra;
        return said;
    }
    std::string digits(year.pattern.digits);
    // Zeros are written out as far as a reader can take them in.
    constexpr std::size_t kMostDigits = 15;
    const bool isHuge = year.exponent.size() > 2 ||
                        (!year.exponent.empty() &&
                         digits.size() + static_cast<std::size_t>(DigitPattern{year.exponent}.lowest()) > kMostDigits);
    if (isHuge) {
        return {.digits = grouped(digits) + " × 10^" + std::string(year.exponent), .isBefore = year.isNegative};
    }
    if (!year.exponent.empty()) {
        digits.append(static_cast<std::size_t>(DigitPattern{year.exponent}.lowest()), '0');
    }
    return {.digits = grouped(year.isNegative ? incremented(digits) : digits),
            .isBefore = year.isNegative,
            .isEarly = !year.isNegative && digits.size() < 4};
}

YearKnowledge yearKnowledge(const WrittenYear& year)
{
    const std::string_view digits = year.pattern.digits;
    if (!year.pattern.hasUnspecified()) {
        return YearKnowledge::Exact;
    }
    if (year.pattern.isAllUnspecified()) {
        return YearKnowledge::Nothing;
    }
    const bool onlyLastUnspecified = digits.find('X') == 3;
    return onlyLastUnspecified && !year.isNegative && digits[2] != '0' ? YearKnowledge::Decade : YearKnowledge::Between;
}

DayKnowledge dayKnowledge(const WrittenDate& date)
{
    if (isExact(date.month) && isExact(date.day)) {
        return DayKnowledge::Exact;
    }
    if (date.day && !date.day->pattern.isAllUnspecified()) {
        return DayKnowledge::Range;
    }
    if (isExact(date.month)) {
        return DayKnowledge::SomeDayOfMonth;
    }
    if (!date.month->pattern.isAllUnspecified()) {
        return DayKnowledge::Range;
    }
    return date.day ? DayKnowledge::SomeDay : DayKnowledge::SomeMonth;
}

PlainDate plainDate(const CivilDate& day)
{
    return {.year = eraYear(day.year), .month = day.month, .day = day.day};
}

std::optional<PlainDate> plainDate(const WrittenDate& date)
{
    if (date.qualifier().isPresent() || date.time || !date.year.significance.empty() ||
        yearKnowledge(date.year) != YearKnowledge::Exact || dayKnowledge(date) != DayKnowledge::Exact) {
        return std::nullopt;
    }
    return writtenNumbers(date, eraYear(date.year));
}

std::optional<PlainDate> outerDate(const WrittenDate& date, bool isBegin)
{
    const bool isVagueYear =
        yearKnowledge(date.year) != YearKnowledge::Exact && !date.group && !date.month && !date.qualifier().isPresent();
    return isVagueYear ? std::optional(PlainDate{.year = eraYear(isBegin ? date.year.first : date.year.last)})
                       : plainDate(date);
}

PlainDate writtenNumbers(const WrittenDate& date, EraYear year)
{
    return {.year = std::move(year),
            .group = exactNumber(date.group),
            .month = exactNumber(date.month),
            .day = exactNumber(date.day)};
}

std::string clockText(const WrittenTime& time)
{
    std::string text;
    appendPadded(text, time.secondOfDay / 3'600, 2);
    text += ':';
    appendPadded(text, time.secondOfDay / 60 % 60, 2);
    if (time.secondOfDay % 60 != 0) {
        text += ':';
        appendPadded(text, time.secondOfDay % 60 + (time.isLeapSecond ? 1 : 0), 2);
    }
    if (!time.shift) {
        return text;
    }
    text += " UTC";
    const std::int64_t minutes = std::abs(*time.shift) / 60;
    if (minutes != 0) {
        text += *time.shift < 0 ? "−" : "+";
        appendPadded(text, minutes / 60, 1);
    }
    if (minutes % 60 != 0) {
        text += ':';
        appendPadded(text, minutes % 60, 2);
    }
    return text;
}

} // namespace tideline
