// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_axis.h"

#include "time/calendar.h"

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

std::int64_t floorToMultiple(std::int64_t value, std::int64_t step)
{
    const std::int64_t remainder = ((value % step) + step) % step;
    return value - remainder;
}

/// The next longer of 1, 2, 5, 10, 20, 50 …
std::int64_t nextStep(std::int64_t step)
{
    std::int64_t magnitude = 1;
    while (magnitude * 10 <= step) {
        magnitude *= 10;
    }
    const std::int64_t leading = step / magnitude;
    return leading == 2 ? magnitude * 5 : step * 2;
}

} // namespace

TimeSpan YearRange::span() const
{
    return {startOfYear(first), startOfYear(last + 1)};
}

YearAxis YearAxis::covering(const TimeSpan& span, std::size_t mostBars)
{
    const std::int64_t first = civilDateOf(span.begin).year;
    const std::int64_t last = civilDateOf(TimePoint(std::max(span.begin.seconds(), span.end.seconds() - 1))).year;
    YearAxis axis;
    axis.m_yearsPerBar = 1;
    for (;; axis.m_yearsPerBar = nextStep(axis.m_yearsPerBar)) {
        axis.m_firstYear = floorToMultiple(first, axis.m_yearsPerBar);
        axis.m_barCount = static_cast<std::size_t>((last - axis.m_firstYear) / axis.m_yearsPerBar + 1);
        if (axis.m_barCount <= std::max<std::size_t>(mostBars, 1)) {
            return axis;
        }
    }
}

std::int64_t YearAxis::lastYear() const
{
    return m_firstYear + static_cast<std::int64_t>(m_barCount) * m_yearsPerBar - 1;
}

TimeSpan YearAxis::span() const
{
    return YearRange{m_firstYear, lastYear()}.span();
}

std::int64_t YearAxis::yearAt(double share) const
{
    const double years = static_cast<double>(m_barCount) * static_cast<double>(m_yearsPerBar);
    return m_firstYear + std::llround(std::clamp(share, 0.0, 1.0) * years);
}

double YearAxis::shareOf(std::int64_t year) const
{
    const double years = static_cast<double>(m_barCount) * static_cast<double>(m_yearsPerBar);
    return static_cast<double>(year - m_firstYear) / years;
}

YearRange YearAxis::yearsOfBar(std::size_t bar) const
{
    const std::int64_t first = m_firstYear + static_cast<std::int64_t>(bar) * m_yearsPerBar;
    return {first, first + m_yearsPerBar - 1};
}

std::optional<std::size_t> YearAxis::barAt(double share) const
{
    if (share < 0 || share >= 1) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(share * static_cast<double>(m_barCount));
}

YearRange YearAxis::cut(YearRange range) const
{
    return {std::clamp(range.first, m_firstYear, lastYear()), std::clamp(range.last, m_firstYear, lastYear())};
}

std::optional<YearRange> YearAxis::restriction(YearRange range) const
{
    if (range.first <= m_firstYear && range.last >= lastYear()) {
        return std::nullopt;
    }
    return range;
}

} // namespace tideline
