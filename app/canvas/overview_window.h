// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "canvas/camera.h"

namespace tideline {

/// Where on the overview a hand can take hold.
enum class OverviewGrip { Beside, Window, BeginEdge, EndEdge };

/// The window of what is in view on the strip of all time: where it stands, what is grabbed at a place, and what
/// becomes of the camera when that is dragged. A value.
/// Invariant: the strip has a width.
class OverviewWindow {
public:
    /// `least` is how narrow the window may be drawn, `reach` how far from an edge that edge can be grabbed: pixels.
    OverviewWindow(const Camera& camera, double width, double least, double reach);

    double left() const;  ///< Drawn, which may be wider than what is in view, to be grabbed.
    double right() const; ///< The same.
    double xOf(TimePoint moment) const;

    OverviewGrip gripAt(double x) const;
    /// The camera once what was grabbed has been dragged by `distance` pixels. Beside the window nothing is grabbed.
    Camera dragged(OverviewGrip grip, double distance) const;
    /// The camera with the place in its middle.
    Camera centredAt(double x) const;

private:
    Camera m_camera;
    double m_width;
    double m_least;
    double m_reach;
};

} // namespace tideline
