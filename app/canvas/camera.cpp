// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/camera.h"

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr double kShortestSeconds = 60;
constexpr double kWidestShareOfWhole = 3;

double seconds(TimePoint t)
{
    return static_cast<double>(t.seconds());
}

double length(TimeSpan span)
{
    return seconds(span.end) - seconds(span.begin);
}

/// Doubles reach further than TimePoint: what lies outside saturates.
TimePoint pointAt(double value)
{
    constexpr double kLimit = 9.2e18;
    return TimePoint(static_cast<std::int64_t>(std::clamp(value, -kLimit, kLimit)));
}

TimeSpan spanOf(double begin, double wanted)
{
    return {pointAt(begin), pointAt(begin + wanted)};
}

} // namespace

Camera::Camera(TimeSpan whole, TimeSpan visible) : m_whole(whole), m_visible(whole)
{
    *this = showing(visible);
}

Camera Camera::showing(TimeSpan visible) const
{
    const double widest = length(m_whole) * kWidestShareOfWhole;
    const double wanted = std::clamp(length(visible), kShortestSeconds, std::max(widest, kShortestSeconds));
    const double middle = (seconds(visible.begin) + seconds(visible.end)) / 2;
    // A quarter of the view is the least of the whole that stays on screen.
    const double least = std::min(wanted, length(m_whole)) / 4;
    const double begin = std::clamp(middle - wanted / 2, seconds(m_whole.begin) - wanted + least,
                                    std::max(seconds(m_whole.end) - least, seconds(m_whole.begin) - wanted + least));
    Camera camera = *this;
    camera.m_visible = spanOf(begin, wanted);
    return camera;
}

Camera Camera::pannedBy(double share) const
{
    const double shift = share * length(m_visible);
    return showing(spanOf(seconds(m_visible.begin) + shift, length(m_visible)));
}

Camera Camera::zoomedAround(double anchor, double factor) const
{
    const double widest = std::max(length(m_whole) * kWidestShareOfWhole, kShortestSeconds);
    const double wanted = std::clamp(length(m_visible) / factor, kShortestSeconds, widest);
    const double fixed = seconds(m_visible.begin) + anchor * length(m_visible);
    return showing(spanOf(fixed - anchor * wanted, wanted));
}

Camera Camera::bringing(TimePoint moment, double margin) const
{
    const double inset = margin * length(m_visible);
    const double early = seconds(m_visible.begin) + inset - seconds(moment);
    const double late = seconds(moment) - (seconds(m_visible.end) - inset);
    if (early > 0) {
        return pannedBy(-early / length(m_visible));
    }
    if (late > 0) {
        return pannedBy(late / length(m_visible));
    }
    return *this;
}

double Camera::zoomShare() const
{
    const double widest = std::max(length(m_whole) * kWidestShareOfWhole, kShortestSeconds * 2);
    return std::clamp(std::log(widest / length(m_visible)) / std::log(widest / kShortestSeconds), 0.0, 1.0);
}

Camera Camera::withZoomShare(double share) const
{
    const double widest = std::max(length(m_whole) * kWidestShareOfWhole, kShortestSeconds * 2);
    const double wanted = widest * std::pow(kShortestSeconds / widest, std::clamp(share, 0.0, 1.0));
    return zoomedAround(0.5, length(m_visible) / wanted);
}

} // namespace tideline
