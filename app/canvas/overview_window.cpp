// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/overview_window.h"

#include "layout/time_scale.h"

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

/// An edge goes no farther than this from the other one, so that they never change places.
constexpr std::int64_t kLeastSeconds = 60;

} // namespace

OverviewWindow::OverviewWindow(const Camera& camera, double width, double least, double reach)
    : m_camera(camera)
    , m_width(std::max(1.0, width))
    , m_least(least)
    , m_reach(reach)
{}

double OverviewWindow::xOf(TimePoint moment) const
{
    return TimeScale(m_camera.whole(), m_width).xOf(moment);
}

double OverviewWindow::left() const
{
    const double begin = xOf(m_camera.visible().begin);
    return begin - std::max(0.0, m_least - (xOf(m_camera.visible().end) - begin)) / 2;
}

double OverviewWindow::right() const
{
    const double end = xOf(m_camera.visible().end);
    return end + std::max(0.0, m_least - (end - xOf(m_camera.visible().begin))) / 2;
}

OverviewGrip OverviewWindow::gripAt(double x) const
{
    if (x < left() - m_reach || x > right() + m_reach) {
        return OverviewGrip::Beside;
    }
    // A narrow window keeps its middle third to be moved by.
    const double inside = std::min(m_reach, (right() - left()) / 3);
    if (x < left() + inside) {
        return OverviewGrip::BeginEdge;
    }
    return x > right() - inside ? OverviewGrip::EndEdge : OverviewGrip::Window;
}

Camera OverviewWindow::dragged(OverviewGrip grip, double distance) const
{
    const TimeScale scale(m_camera.whole(), m_width);
    const auto moved = [&](TimePoint moment) { return scale.timeAt(scale.xOf(moment) + distance); };
    TimeSpan visible = m_camera.visible();
    switch (grip) {
    case OverviewGrip::Beside:
        return m_camera;
    case OverviewGrip::Window:
        return m_camera.pannedBy(distance / std::max(1e-9, scale.xOf(visible.end) - scale.xOf(visible.begin)));
    case OverviewGrip::BeginEdge:
        visible.begin = std::min(moved(visible.begin), TimePoint(visible.end.seconds() - kLeastSeconds));
        break;
    case OverviewGrip::EndEdge:
        visible.end = std::max(moved(visible.end), TimePoint(visible.begin.seconds() + kLeastSeconds));
        break;
    }
    return m_camera.showing(visible);
}

Camera OverviewWindow::centredAt(double x) const
{
    return m_camera.centredOn(TimeScale(m_camera.whole(), m_width).timeAt(x));
}

} // namespace tideline
