// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/year_range.h"

#include "time/calendar.h"
#include "time/human_date.h"

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

bool startsYear(TimePoint moment)
{
    return startOfYear(civilDateOf(moment).year) == moment;
}

/// Whole years said in words.
std::optional<TimeSpan> readYears(std::string_view text)
{
    const Result<EdtfDate> date = readDate(text);
    if (!date || date->flags().uncertain || date->flags().approximate || date->flags().hasGaps ||
        !date->flags().hasPlaceInTime()) {
        return std::nullopt;
    }
    const TimeSpan span{.begin = date->bounds().earliestBegin.value_or(TimePoint::earliest()),
                        .end = date->bounds().latestEnd.value_or(TimePoint::latest())};
    const bool isWhole = (!date->bounds().earliestBegin || startsYear(span.begin)) &&
                         (!date->bounds().latestEnd || startsYear(span.end));
    return isWhole ? std::optional(span) : std::nullopt;
}

/// The years joined with two dots.
std::optional<TimeSpan> parseDottedRange(std::string_view text)
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

} // namespace

std::optional<TimeSpan> parseYearRange(std::string_view text)
{
    const std::optional<TimeSpan> dotted = parseDottedRange(text);
    return dotted ? dotted : readYears(text);
}

} // namespace tideline
