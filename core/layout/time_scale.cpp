// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/time_scale.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

// The range of TimePoint is wider than int64 can subtract and than double can count, so lengths are long double: its 64
// bits of mantissa hold every second exactly.
using Seconds = long double;

constexpr Seconds kShortest = 60;

Seconds count(TimePoint t)
{
    return static_cast<Seconds>(t.seconds());
}

TimePoint saturated(Seconds seconds)
{
    if (seconds <= count(TimePoint::earliest())) {
        return TimePoint::earliest();
    }
    if (seconds >= count(TimePoint::latest())) {
        return TimePoint::latest();
    }
    return TimePoint(std::llroundl(seconds));
}

/// The span of the length that begins there, moved into the range of TimePoint if it would stick out.
TimeSpan spanInRange(Seconds begin, Seconds length)
{
    const Seconds first = count(TimePoint::earliest());
    const Seconds last = count(TimePoint::latest());
    const Seconds inside = std::clamp(begin, first, std::max(first, last - length));
    const TimePoint start = saturated(inside);
    return {start, saturated(count(start) + length)};
}

} // namespace

TimeScale::TimeScale(TimeSpan visible, double widthPx)
    : m_visible(visible)
    , m_width(widthPx)
    , m_pixelsPerSecond(
          static_cast<double>(static_cast<Seconds>(widthPx) / (count(visible.end) - count(visible.begin))))
{}

double TimeScale::xOf(TimePoint t) const
{
    const Seconds length = count(m_visible.end) - count(m_visible.begin);
    return static_cast<double>((count(t) - count(m_visible.begin)) / length * static_cast<Seconds>(m_width));
}

TimePoint TimeScale::timeAt(double x) const
{
    const Seconds length = count(m_visible.end) - count(m_visible.begin);
    return saturated(count(m_visible.begin) + static_cast<Seconds>(x) / static_cast<Seconds>(m_width) * length);
}

TimeScale TimeScale::zoomedAround(double x, double factor) const
{
    const Seconds longest = count(TimePoint::latest()) - count(TimePoint::earliest());
    const Seconds length = count(m_visible.end) - count(m_visible.begin);
    const Seconds wanted = std::clamp(std::roundl(length / static_cast<Seconds>(factor)), kShortest, longest);
    const Seconds share = static_cast<Seconds>(x) / static_cast<Seconds>(m_width);
    return {spanInRange(std::roundl(count(timeAt(x)) - share * wanted), wanted), m_width};
}

TimeScale TimeScale::pannedBy(double deltaX) const
{
    const Seconds length = count(m_visible.end) - count(m_visible.begin);
    const Seconds shift = std::roundl(static_cast<Seconds>(deltaX) / static_cast<Seconds>(m_width) * length);
    return {spanInRange(count(m_visible.begin) - shift, length), m_width};
}

TimeSpan withMargin(TimeSpan span, double share)
{
    const Seconds begin = count(span.begin);
    const Seconds length = span.isEmpty() ? static_cast<Seconds>(kSecondsPerDay) : count(span.end) - count(span.begin);
    const Seconds margin = std::roundl(length * static_cast<Seconds>(share));
    return {saturated(begin - margin), saturated(begin + length + margin)};
}

} // namespace tideline
