// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/calendar.h"
#include "time/human_date_parser.h"
#include "time/padded_number.h"

#include <array>
#include <set>

namespace tideline {

namespace {

/// The longest number that a year may have here; longer ones are written as EDTF.
constexpr std::size_t kMostDigits = 12;

/// The numbers of a date as one order reads them.
struct NumericReading {
    std::int64_t year = 0;
    std::int64_t month = 0;
    std::int64_t day = 0;

    bool isDay() const
    {
        return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, static_cast<int>(month));
    }

    std::string text() const
    {
        std::string edtf = edtfYear(year) + "-";
        appendPadded(edtf, month, 2);
        edtf += '-';
        appendPadded(edtf, day, 2);
        return edtf;
    }

    auto operator<=>(const NumericReading&) const = default;
};

/// Every day that three numbers may be.
std::set<NumericReading> readingsOf(const std::array<SaidNumber, 3>& numbers)
{
    const auto [a, b, c] = std::tuple{numbers[0].value, numbers[1].value, numbers[2].value};
    std::vector<NumericReading> all;
    if (numbers[0].digits == 4) {
        all = {{.year = a, .month = b, .day = c}};
    } else if (numbers[2].digits == 4) {
        all = {{.year = c, .month = b, .day = a}, {.year = c, .month = a, .day = b}};
    } else {
        for (const std::int64_t century : {1'900, 2'000}) {
            all.push_back({.year = century + c, .month = b, .day = a});
            all.push_back({.year = century + c, .month = a, .day = b});
            all.push_back({.year = century + a, .month = b, .day = c});
        }
    }
    std::set<NumericReading> readings;
    for (const NumericReading& reading : all) {
        if (reading.isDay()) {
            readings.insert(reading);
        }
    }
    return readings;
}

void setDay(HumanParts& parts, const std::array<SaidNumber, 3>& numbers, const NumericReading& reading)
{
    const bool isYearFirst = numbers[0].digits == 4;
    parts.unit = YearUnit::Year;
    parts.year = isYearFirst ? numbers[0] : numbers[2];
    parts.month = SaidNumber{.value = reading.month, .digits = 2, .offset = numbers[1].offset};
    parts.day = SaidNumber{.value = reading.day, .digits = 2, .offset = numbers[isYearFirst ? 2 : 0].offset};
}

Heard<bool> takeThreeNumbers(HumanParts& parts, const std::array<SaidNumber, 3>& numbers)
{
    if (numbers[0].digits == 3 || numbers[1].digits > 2 || numbers[2].digits == 3 ||
        (numbers[0].digits == 4 && numbers[2].digits > 2) || numbers[0].digits > 4 || numbers[2].digits > 4) {
        return refuse(numbers[0].offset, "no order of these numbers is a date");
    }
    const std::set<NumericReading> readings = readingsOf(numbers);
    if (readings.empty()) {
        return refuse(numbers[0].offset, "no order of these numbers is a date");
    }
    if (readings.size() > 1) {
        std::vector<std::string> texts;
        for (const NumericReading& reading : readings) {
            texts.push_back(reading.text());
        }
        return refuse(numbers[0].offset, "which number is the day, which the month or the year is not said",
                      std::move(texts));
    }
    setDay(parts, numbers, *readings.begin());
    return true;
}

/// A year and a month, the year with four digits. False where they may be something else.
Heard<bool> takeTwoNumbers(HumanParts& parts, const SaidNumber& first, const SaidNumber& second, Term separator)
{
    const bool isYearFirst = first.digits == 4 && second.digits <= 2;
    const bool isYearLast = second.digits == 4 && first.digits <= 2;
    const SaidNumber& month = isYearFirst ? second : first;
    const bool wouldBeNumber = isYearFirst && separator == Term::Hyphen && second.digits == 2 && month.value <= 31;
    if (wouldBeNumber && (month.value < 1 || month.value > 12)) {
        // 1997-98 are years; 2003-13 looks too much like a slip in a month or a day.
        return refuse(second.offset, "a month is 1 to 12");
    }
    if ((!isYearFirst && !isYearLast) || month.value < 1 || month.value > 12) {
        return false;
    }
    const SaidNumber& year = isYearFirst ? first : second;
    const bool mayBeYears =
        isYearFirst && separator == Term::Slash && month.digits == 2 && month.value > year.value % 100;
    if (mayBeYears) {
        const std::string begin = edtfYear(year.value);
        std::string asMonth = begin + "-";
        appendPadded(asMonth, month.value, 2);
        return refuse(second.offset, "this may be a month or a year",
                      {asMonth, begin + "/" + edtfYear(year.value / 100 * 100 + month.value)});
    }
    parts.unit = YearUnit::Year;
    parts.year = year;
    parts.month = month;
    return true;
}

/// The tokens of a number and a separator behind it: "10." with any space, "10/" and "10-" with none.
bool isJoined(const HumanCursor& cursor, std::size_t ahead, Term separator)
{
    const bool isClose = cursor.isClose(separator, ahead) && cursor.at(Term::Number, ahead + 1);
    return isClose && (separator == Term::Dot || !cursor.peek(ahead + 1).afterSpace);
}

/// "4" or "4.5" with its decimals, as digits and how many of them are decimals.
struct Decimal {
    std::string digits;
    std::int64_t decimals = 0;
    std::size_t tokens = 1;
};

Decimal decimalAt(const HumanCursor& cursor)
{
    Decimal decimal;
    for (const char digit : cursor.peek().text) {
        decimal.digits.append(digit == ',' ? 0 : 1, digit);
    }
    if (cursor.isClose(Term::Dot, 1) && cursor.isClose(Term::Number, 2)) {
        decimal.digits += cursor.peek(2).text;
        decimal.decimals = static_cast<std::int64_t>(cursor.peek(2).text.size());
        decimal.tokens = 3;
    }
    return decimal;
}

} // namespace

Heard<SaidNumber> saidNumber(const HumanToken& token)
{
    SaidNumber number{.offset = token.offset};
    for (const char digit : token.text) {
        if (digit != ',') {
            number.value = number.value * 10 + (digit - '0');
            if (++number.digits > kMostDigits) {
                return refuse(token.offset, "this number is too long for a year");
            }
        }
    }
    const NumericReading packed{
        .year = number.value / 10'000, .month = number.value / 100 % 100, .day = number.value % 100};
    if (number.digits == 8 && token.text.size() == 8 && token.text.front() != '0' && packed.isDay()) {
        const std::string day(token.text);
        return refuse(token.offset, "this may be a day without its hyphens, or a year",
                      {day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6), "Y" + day});
    }
    return number;
}

Heard<bool> parseNumericDate(HumanCursor& cursor, HumanParts& parts)
{
    const Term separator = cursor.peek(1).term;
    const bool isSeparator = separator == Term::Hyphen || separator == Term::Slash || separator == Term::Dot;
    if (!parts.isEmpty() || !isSeparator || !isJoined(cursor, 1, separator)) {
        return false;
    }
    const Heard<SaidNumber> first = saidNumber(cursor.peek());
    const Heard<SaidNumber> second = saidNumber(cursor.peek(2));
    if (!first || !second) {
        return tl::unexpected(first ? second.error() : first.error());
    }
    const bool hasThird = isJoined(cursor, 3, separator);
    std::size_t tokens = hasThird ? 5 : 3;
    Heard<bool> taken = false;
    if (hasThird) {
        const Heard<SaidNumber> third = saidNumber(cursor.peek(4));
        if (!third) {
            return tl::unexpected(third.error());
        }
        taken = takeThreeNumbers(parts, {*first, *second, *third});
    } else if (!cursor.at(Term::Month, 3)) {
        taken = takeTwoNumbers(parts, *first, *second, separator);
    }
    if (taken && *taken) {
        // "2003. 10. 6." has a full stop behind each number.
        tokens += separator == Term::Dot && cursor.isClose(Term::Dot, tokens) ? 1 : 0;
        cursor.advance(tokens);
    }
    return taken;
}

Heard<bool> parseYearsAgo(HumanCursor& cursor, HumanParts& parts)
{
    constexpr std::int64_t kLeastPower = 6;
    Decimal decimal = decimalAt(cursor);
    std::size_t ahead = decimal.tokens;
    std::int64_t power = 0;
    for (; cursor.at(Term::Scale, ahead); ++ahead) {
        power += cursor.peek(ahead).value;
    }
    // "45억 6800만": the second number fills the zeros of the first.
    while (decimal.decimals == 0 && cursor.at(Term::Number, ahead) && cursor.at(Term::Scale, ahead + 1) &&
           cursor.peek(ahead).text.size() <= 4 && cursor.peek(ahead + 1).value == power - 4) {
        const std::string_view digits = cursor.peek(ahead).text;
        decimal.digits.append(4 - digits.size(), '0').append(digits);
        power -= 4;
        ahead += 2;
    }
    const bool isEnglish = cursor.at(Term::Years, ahead) && cursor.at(Term::Ago, ahead + 1);
    const bool isKorean = cursor.at(Term::KoreanYear, ahead) && cursor.at(Term::BeforeBehind, ahead + 1);
    if (!parts.isEmpty() || (!isEnglish && !isKorean)) {
        return false;
    }
    if (isKorean && power == 0) {
        return false; // 2011년 전
    }
    const std::size_t zeros = decimal.digits.find_first_not_of('0');
    if (zeros == std::string::npos) {
        return refuse(cursor.offset(), "no time ago is no date");
    }
    decimal.digits.erase(0, zeros);
    // The last zeros of "6600만" are taken for the size of the number, not for its precision.
    const std::size_t written = decimal.digits.size();
    while (decimal.decimals == 0 && decimal.digits.ends_with('0')) {
        decimal.digits.pop_back();
        ++power;
    }
    power -= decimal.decimals;
    const std::int64_t size = power + static_cast<std::int64_t>(decimal.digits.size());
    if (size <= kLeastPower || power < 1 || written > kMostDigits) {
        return refuse(cursor.offset(), "how long ago depends on the day that this was written; give the year");
    }
    parts.ago = "Y-" + decimal.digits + "E" + std::to_string(power);
    if (!parts.qualifier.approximate) {
        parts.ago += "S" + std::to_string(decimal.digits.size());
    }
    parts.hasKoreanUnits = isKorean;
    cursor.advance(ahead + 2);
    return true;
}

Heard<bool> parseClockTime(HumanCursor& cursor, HumanParts& parts)
{
    const std::size_t start = cursor.at(Term::Comma) ? 1 : 0;
    const bool isTime = cursor.at(Term::Number, start) && cursor.isClose(Term::Colon, start + 1);
    if (!isTime || !parts.day || parts.unit == YearUnit::None || !parts.time.empty()) {
        return false;
    }
    const bool hasSeconds = cursor.isClose(Term::Number, start + 2) && cursor.isClose(Term::Colon, start + 3) &&
                            cursor.isClose(Term::Number, start + 4);
    if (!hasSeconds) {
        return refuse(cursor.peek(start).offset, "a time of day needs its seconds, as in 14:30:00");
    }
    std::string time = "T";
    for (std::size_t token = start; token <= start + 4; ++token) {
        time += cursor.peek(token).text;
    }
    cursor.advance(start + 5);
    if (cursor.take(Term::Utc)) {
        const bool isAhead = cursor.at(Term::Plus);
        const bool isBehind = cursor.at(Term::Minus) || cursor.at(Term::Hyphen);
        const Heard<SaidNumber> hours = (isAhead || isBehind) && cursor.isClose(Term::Number, 1)
                                            ? saidNumber(cursor.peek(1))
                                            : Heard<SaidNumber>(SaidNumber{});
        if (!hours) {
            return tl::unexpected(hours.error());
        }
        const bool hasMinutes = cursor.isClose(Term::Colon, 2) && cursor.isClose(Term::Number, 3);
        if (isAhead || isBehind) {
            time += isAhead ? '+' : '-';
            appendPadded(time, hours->value, 2);
            time += hasMinutes ? ":" + std::string(cursor.peek(3).text) : "";
            cursor.advance(hasMinutes ? 4 : 2);
        } else {
            time += 'Z';
        }
    }
    parts.time = time;
    return true;
}

} // namespace tideline
