// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "dates/year_reading.h"

#include "dates/placed_date.h"
#include "words/words.h"

#include "time/calendar.h"
#include "time/year_range.h"

#include <cstdlib>

namespace tideline {

std::string yearText(std::int64_t year)
{
    constexpr std::int64_t kLongest = 9'999;
    const QString digits = QStringLiteral("%1").arg(std::abs(year), 4, 10, QLatin1Char('0'));
    return std::string(std::abs(year) > kLongest ? "Y" : "") + (year < 0 ? "-" : "") + digits.toStdString();
}

QString yearWords(std::int64_t year, const QString& language)
{
    return year > 0 ? QString::number(year) : dateWords(yearText(year), language);
}

Result<EdtfDate> readYearRange(std::string_view text)
{
    if (const std::optional<TimeSpan> years = parseYearRange(text)) {
        const bool isOpenBefore = years->begin == TimePoint::earliest();
        const bool isOpenAfter = years->end == TimePoint::latest();
        const std::string first = isOpenBefore ? ".." : yearText(civilDateOf(years->begin).year);
        const std::string last = isOpenAfter ? ".." : yearText(civilDateOf(TimePoint(years->end.seconds() - 1)).year);
        return EdtfDate::parse(first == last ? first : first + "/" + last);
    }
    return readPlacedDate(text);
}

TimeSpan wholeYearsOf(const EdtfDate& date)
{
    const DateBounds& bounds = date.bounds();
    const auto yearOf = [](TimePoint moment) { return civilDateOf(moment).year; };
    return {.begin = bounds.earliestBegin ? startOfYear(yearOf(*bounds.earliestBegin)) : TimePoint::earliest(),
            .end = bounds.latestEnd ? startOfYear(yearOf(TimePoint(bounds.latestEnd->seconds() - 1)) + 1)
                                    : TimePoint::latest()};
}

} // namespace tideline
