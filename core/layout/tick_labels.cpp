// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/ticks.h"
#include "time/calendar.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace tideline {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};

/// The number with at most two decimals and no zeros behind them: 4.54, 4.5, 4.
std::string shortNumber(double value)
{
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.2f", value);
    std::string text = buffer.data();
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

std::string withThousands(std::int64_t value)
{
    std::string text = std::to_string(value);
    for (std::ptrdiff_t place = static_cast<std::ptrdiff_t>(text.size()) - 3; place > 0; place -= 3) {
        text.insert(static_cast<std::size_t>(place), ",");
    }
    return text;
}

/// A count of years as people write it: 2003, 12,000, 4.5 million; 2003, 1.2만, 45억.
std::string yearCount(std::int64_t years, LabelLanguage language)
{
    if (years < 10'000) {
        return std::to_string(years);
    }
    const auto value = static_cast<double>(years);
    if (language == LabelLanguage::Korean) {
        return years < 100'000'000 ? shortNumber(value / 1e4) + "만" : shortNumber(value / 1e8) + "억";
    }
    if (years < 1'000'000) {
        return withThousands(years);
    }
    return years < 1'000'000'000 ? shortNumber(value / 1e6) + " million" : shortNumber(value / 1e9) + " billion";
}

std::string yearText(std::int64_t year, LabelLanguage language)
{
    if (year >= 1) {
        return yearCount(year, language);
    }
    const std::string count = yearCount(1 - year, language);
    return language == LabelLanguage::Korean ? "기원전 " + count : count + " BCE";
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
