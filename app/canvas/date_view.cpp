// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/date_view.h"

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

// As in Camera: doubles are too coarse for the seconds of deep time.
using Seconds = long double;

constexpr Seconds kTightest = 1.25L; ///< Lengths of the date: some air on both sides.
constexpr Seconds kWidest = 200;     ///< A day is then a few pixels wide.

Seconds seconds(TimePoint t)
{
    return static_cast<Seconds>(t.seconds());
}

TimePoint pointAt(Seconds value)
{
    return TimePoint(std::llround(std::clamp(value, seconds(TimePoint::earliest()), seconds(TimePoint::latest()))));
}

} // namespace

std::optional<TimeSpan> reachOf(const DateBounds& bounds)
{
    std::optional<TimePoint> begin = bounds.earliestBegin;
    std::optional<TimePoint> end = bounds.latestEnd;
    if (!begin) {
        begin = bounds.earliestEnd ? bounds.earliestEnd : end;
    }
    if (!end) {
        end = bounds.latestBegin ? bounds.latestBegin : begin;
    }
    return begin && end ? std::optional(TimeSpan{*begin, *end}) : std::nullopt;
}

std::optional<TimeSpan> viewOf(const DateBounds& bounds, TimeSpan visible)
{
    const std::optional<TimeSpan> reach = reachOf(bounds);
    if (!reach) {
        return std::nullopt;
    }
    const Seconds length = seconds(reach->end) - seconds(reach->begin);
    const Seconds inView = seconds(visible.end) - seconds(visible.begin);
    // A bare limit, as of "2010 or earlier", has no length that would ask for another view.
    const Seconds shown = length > 0 ? std::clamp(inView, kTightest * length, kWidest * length) : inView;
    const Seconds middle = (seconds(reach->begin) + seconds(reach->end)) / 2;
    return TimeSpan{pointAt(middle - shown / 2), pointAt(middle + shown / 2)};
}

} // namespace tideline
