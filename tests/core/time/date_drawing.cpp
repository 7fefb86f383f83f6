// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/time/date_drawing.h"

#include "time/calendar.h"

#include <cstdio>
#include <cstdlib>

namespace tideline::test {

namespace {

std::string momentDrawing(const std::optional<TimePoint>& moment)
{
    if (!moment) {
        return "-";
    }
    const CivilDate day = civilDateOf(*moment);
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%s%04lld-%02d-%02d", day.year < 0 ? "-" : "",
                  static_cast<long long>(std::abs(day.year)), day.month, day.day);
    std::string text = buffer;
    if (const std::int64_t second = moment->seconds() - startOfDay(day)->seconds(); second != 0) {
        std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", static_cast<int>(second / 3'600),
                      static_cast<int>(second / 60 % 60), static_cast<int>(second % 60));
        text += buffer;
    }
    return text;
}

} // namespace

TimePoint at(std::int64_t year, int month, int day)
{
    return startOfDay({.year = year, .month = month, .day = day}).value();
}

std::string boundsDrawing(const DateBounds& bounds)
{
    return momentDrawing(bounds.earliestBegin) + " " + momentDrawing(bounds.latestBegin) + " | " +
           momentDrawing(bounds.earliestEnd) + " " + momentDrawing(bounds.latestEnd);
}

std::string flagsDrawing(const DateFlags& flags)
{
    std::string text;
    const auto add = [&](bool isSet, const char* name) {
        if (isSet) {
            text += text.empty() ? name : std::string(" ") + name;
        }
    };
    add(flags.uncertain, "uncertain");
    add(flags.approximate, "approximate");
    add(flags.openStart, "openStart");
    add(flags.openEnd, "openEnd");
    add(flags.unknownStart, "unknownStart");
    add(flags.unknownEnd, "unknownEnd");
    add(flags.isInterval, "isInterval");
    add(flags.hasGaps, "hasGaps");
    add(flags.outOfRange, "outOfRange");
    return text;
}

} // namespace tideline::test
