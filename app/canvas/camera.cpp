// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/camera.h"

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

// Doubles count whole seconds only near the present: at the age of the universe the next one is a minute away, and an
// hour would jump about in the window. The mantissa of a long double holds every second of TimePoint.
using Seconds = long double;

constexpr Seconds kShortestSeconds = 60;
constexpr Seconds kWidestShareOfWhole = 3;

Seconds seconds(TimePoint t)
{
    return static_cast<Seconds>(t.seconds());
}

Seconds length(TimeSpan span)
{
    return seconds(span.end) - seconds(span.begin);
}

/// What lies outside the range of TimePoint saturates.
TimePoint pointAt(Seconds value)
{
    return TimePoint(std::llround(std::clamp(value, seconds(TimePoint::earliest()), seconds(TimePoint::latest()))));
}

TimeSpan spanOf(Seconds begin, Seconds wanted)
{
    return {pointAt(begin), pointAt(begin + wanted)};
}

/// The longest that can be seen of the whole.
Seconds widest(TimeSpan whole)
{
    const Seconds all = seconds(TimePoint::latest()) - seconds(TimePoint::earliest());
    return std::clamp(length(whole) * kWidestShareOfWhole, kShortestSeconds, all);
}

} // namespace

Camera::Camera(TimeSpan whole, TimeSpan visible)
    : m_whole(whole)
    , m_visible(whole)
{
    *this = showing(visible);
}

Camera Camera::showing(TimeSpan visible) const
{
    const Seconds wanted = std::clamp(length(visible), kShortestSeconds, widest(m_whole));
    const Seconds middle = (seconds(visible.begin) + seconds(visible.end)) / 2;
    // A quarter of the view is the least of the whole that stays on screen.
    const Seconds least = std::min(wanted, length(m_whole)) / 4;
    const Seconds earliest = seconds(m_whole.begin) - wanted + least;
    const Seconds latest = std::max(seconds(m_whole.end) - least, earliest);
    // Whole seconds, or a view that is moved there and back would creep.
    const Seconds begin = std::round(std::clamp(middle - wanted / 2, earliest, latest));
    Camera camera = *this;
    camera.m_visible = spanOf(begin, std::round(wanted));
    return camera;
}

Camera Camera::pannedBy(double share) const
{
    const Seconds shift = std::round(static_cast<Seconds>(share) * length(m_visible));
    return showing(spanOf(seconds(m_visible.begin) + shift, length(m_visible)));
}

Camera Camera::centredOn(TimePoint moment) const
{
    return showing(spanOf(seconds(moment) - length(m_visible) / 2, length(m_visible)));
}

Camera Camera::zoomedAround(double anchor, double factor) const
{
    const Seconds wanted =
        std::clamp(length(m_visible) / static_cast<Seconds>(factor), kShortestSeconds, widest(m_whole));
    const Seconds fixed = seconds(m_visible.begin) + static_cast<Seconds>(anchor) * length(m_visible);
    return showing(spanOf(fixed - static_cast<Seconds>(anchor) * wanted, wanted));
}

Camera Camera::bringing(TimePoint moment, double margin) const
{
    const Seconds inset = static_cast<Seconds>(margin) * length(m_visible);
    const Seconds early = seconds(m_visible.begin) + inset - seconds(moment);
    const Seconds late = seconds(moment) - (seconds(m_visible.end) - inset);
    if (early > 0) {
        return showing(spanOf(seconds(m_visible.begin) - early, length(m_visible)));
    }
    if (late > 0) {
        return showing(spanOf(seconds(m_visible.begin) + late, length(m_visible)));
    }
    return *this;
}

double Camera::zoomShare() const
{
    const Seconds range = std::max(widest(m_whole), kShortestSeconds * 2);
    return static_cast<double>(
        std::clamp(std::log(range / length(m_visible)) / std::log(range / kShortestSeconds), Seconds(0), Seconds(1)));
}

Camera Camera::withZoomShare(double share) const
{
    const Seconds range = std::max(widest(m_whole), kShortestSeconds * 2);
    const Seconds wanted =
        range * std::pow(kShortestSeconds / range, static_cast<Seconds>(std::clamp(share, 0.0, 1.0)));
    return zoomedAround(0.5, static_cast<double>(length(m_visible) / wanted));
}

} // namespace tideline
