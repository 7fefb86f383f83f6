// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf_written.h"

namespace tideline {

namespace {

std::int64_t valueWith(std::string_view digits, char unspecified)
{
    std::int64_t value = 0;
    for (const char digit : digits) {
        value = value * 10 + ((digit == 'X' ? unspecified : digit) - '0');
    }
    return value;
}

} // namespace

std::int64_t DigitPattern::lowest() const
{
    return valueWith(digits, '0');
}

std::int64_t DigitPattern::highest() const
{
    return valueWith(digits, '9');
}

bool DigitPattern::matches(std::int64_t value) const
{
    for (std::size_t place = digits.size(); place > 0; --place) {
        const char digit = digits[place - 1];
        if (digit != 'X' && digit - '0' != value % 10) {
            return false;
        }
        value /= 10;
    }
    return value == 0;
}

bool WrittenYear::matches(std::int64_t year) const
{
    if (year < first || year > last) {
        return false;
    }
    return !pattern.hasUnspecified() || pattern.matches(isNegative ? -year : year);
}

WrittenQualifier WrittenDate::qualifier() const
{
    WrittenQualifier all = year.qualifier;
    for (const std::optional<WrittenNumber>* number : {&group, &month, &day}) {
        if (*number) {
            all = all | (*number)->qualifier;
        }
    }
    return all;
}

WrittenDate WrittenDate::withoutQualifiers() const
{
    WrittenDate certain = *this;
    certain.year.qualifier = {};
    for (std::optional<WrittenNumber>* number : {&certain.group, &certain.month, &certain.day}) {
        if (*number) {
            (*number)->qualifier = {};
        }
    }
    return certain;
}

} // namespace tideline
