// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/ticks.h"
#include "time/calendar.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace tideline {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

/// Years below this are marked as being of the common era: "79" alone could be anything.
constexpr std::int64_t kFirstPlainYear = 1'000;
/// Numbers from here on are grouped in threes; years of four digits never are.
constexpr std::int64_t kFirstGrouped = 10'000;

std::string grouped(std::int64_t value)
{
    std::string text = std::to_string(value);
    if (value < kFirstGrouped) {
        return text;
    }
    for (std::ptrdiff_t place = static_cast<std::ptrdiff_t>(text.size()) - 3; place > 0; place -= 3) {
        text.insert(static_cast<std::size_t>(place), ",");
    }
    return text;
}

std::string yearText(std::int64_t year, LabelLanguage language)
{
    const bool isKorean = language == LabelLanguage::Korean;
    if (year >= kFirstPlainYear) {
        return grouped(year);
    }
    const std::string count = grouped(year >= 1 ? year : 1 - year);
    if (year >= 1) {
        return isKorean ? "서기 " + count : count + " CE";
    }
    return isKorean ? "기원전 " + count : count + " BCE";
}

/// The number divided by the unit, with as many decimals as it takes to be exact: 4.54, 4.00001, 4.
std::string exactQuotient(std::int64_t value, std::int64_t unit)
{
    std::string text = std::to_string(value / unit);
    if (value % unit != 0) {
        // The 1 in front keeps the zeros behind the point.
        const std::string decimals = std::to_string(unit + value % unit).substr(1);
        text += '.' + decimals.substr(0, decimals.find_last_not_of('0') + 1);
    }
    return text;
}

/// "138억", "1만 2000": Korean counts in ten thousands.
std::string koreanCount(std::int64_t value)
{
    constexpr std::int64_t tenThousand = 10'000;
    constexpr std::int64_t hundredMillion = 100'000'000;
    std::string text;
    const auto add = [&text](std::int64_t count, const char* unit) {
        if (count > 0) {
            text += (text.empty() ? "" : " ") + std::to_string(count) + unit;
        }
    };
    add(value / hundredMillion, "억");
    add(value % hundredMillion / tenThousand, "만");
    add(value % tenThousand, "");
    return text;
}

/// "13.8 Ga", "66 Ma", "12 ka".
std::string geologicCount(std::int64_t years)
{
    if (years < 1'000'000) {
        return exactQuotient(years, 1'000) + " ka";
    }
    return years < 1'000'000'000 ? exactQuotient(years, 1'000'000) + " Ma"
                                 : exactQuotient(years, 1'000'000'000) + " Ga";
}

/// How long before kPresentYear, or with a sign after it; the year itself by its number.
std::string yearsAgoText(std::int64_t year, LabelLanguage language)
{
    const std::int64_t years = std::abs(kPresentYear - year);
    const bool isAgo = year < kPresentYear;
    if (years == 0) {
        return std::to_string(year);
    }
    if (language == LabelLanguage::Korean) {
        return koreanCount(years) + (years % 10'000 == 0 ? " " : "") + (isAgo ? "년 전" : "년 뒤");
    }
    return (isAgo ? "" : "+") + geologicCount(years);
}

std::string clockText(TimePoint t, TickUnit unit)
{
    const std::int64_t second = ((t.seconds() % kSecondsPerDay) + kSecondsPerDay) % kSecondsPerDay;
    std::array<char, 16> buffer{};
    const int hours = static_cast<int>(second / 3'600);
    const int minutes = static_cast<int>(second / 60 % 60);
    if (unit == TickUnit::Second) {
        std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02d", hours, minutes, static_cast<int>(second % 60));
    } else {
        std::snprintf(buffer.data(), buffer.size(), "%02d:%02d", hours, minutes);
    }
    return buffer.data();
}

/// Korean writes the unit behind each number, and 년 once more where a month follows.
std::string koreanYear(std::int64_t year)
{
    return yearText(year, LabelLanguage::Korean) + "년";
}

} // namespace

std::string majorTickLabel(TimePoint t, TickUnit unit, LabelLanguage language)
{
    const CivilDate date = civilDateOf(t);
    const bool isKorean = language == LabelLanguage::Korean;
    const std::string month(kMonths[static_cast<std::size_t>(date.month - 1)]);
    switch (unit) {
    case TickUnit::Year:
        return yearText(date.year, language);
    case TickUnit::YearAgo:
        return yearsAgoText(date.year, language);
    case TickUnit::Month:
        return isKorean ? koreanYear(date.year) + " " + std::to_string(date.month) + "월"
                        : month + " " + yearText(date.year, language);
    default:
        return isKorean
                   ? koreanYear(date.year) + " " + std::to_string(date.month) + "월 " + std::to_string(date.day) + "일"
                   : std::to_string(date.day) + " " + month + " " + yearText(date.year, language);
    }
}

std::string minorTickLabel(TimePoint t, TickUnit unit, LabelLanguage language)
{
    const CivilDate date = civilDateOf(t);
    const bool isKorean = language == LabelLanguage::Korean;
    switch (unit) {
    case TickUnit::Year:
        return yearText(date.year, language);
    case TickUnit::YearAgo:
        return yearsAgoText(date.year, language);
    case TickUnit::Month:
        return isKorean ? std::to_string(date.month) + "월"
                        : std::string(kMonths[static_cast<std::size_t>(date.month - 1)].substr(0, 3));
    case TickUnit::Day:
        return std::to_string(date.day) + (isKorean ? "일" : "");
    default:
        return clockText(t, unit);
    }
}

} // namespace tideline
