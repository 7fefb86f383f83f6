// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/year_range.h"

#include "time/calendar.h"

#include <charconv>

namespace tideline {

namespace {

std::optional<std::int64_t> parseYear(std::string_view text)
{
    constexpr std::size_t kMostCharacters = 12;
    std::int64_t year = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (problem != std::errc() || end != text.data() + text.size() || text.size() > kMostCharacters) {
        return std::nullopt;
    }
    return year;
}

} // namespace

std::optional<TimeSpan> parseYearRange(std::string_view text)
{
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        const auto year = parseYear(text);
        return year ? std::optional(TimeSpan{startOfYear(*year), startOfYear(*year + 1)}) : std::nullopt;
    }
    const std::string_view first = text.substr(0, dots);
    const std::string_view last = text.substr(dots + 2);
    if (first.empty() && last.empty()) {
        return std::nullopt;
    }
    const auto begin = first.empty() ? std::nullopt : parseYear(first);
    const auto end = last.empty() ? std::nullopt : parseYear(last);
    if ((!first.empty() && !begin) || (!last.empty() && !end)) {
        return std::nullopt;
    }
    const TimeSpan span = {begin ? startOfYear(*begin) : TimePoint::earliest(),
                           end ? startOfYear(*end + 1) : TimePoint::latest()};
    return span.isEmpty() ? std::nullopt : std::optional(span);
}

} // namespace tideline
