// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

namespace tideline {

/// Which stretch of time the canvas shows, and how far it may go: from a minute to three times all there is, and never
/// so far aside that nothing is left to see. A value; moving is another class's business (CameraAnimation).
/// Invariant: the visible span is not empty and overlaps the whole.
class Camera {
public:
    Camera() = default;
    /// Requires: neither span is empty.
    Camera(TimeSpan whole, TimeSpan visible);

    TimeSpan whole() const { return m_whole; }
    TimeSpan visible() const { return m_visible; }

    Camera showing(TimeSpan visible) const;
    /// Moves by a share of what is visible; positive goes later.
    Camera pannedBy(double share) const;
    /// The same length of time around the moment.
    Camera centredOn(TimePoint moment) const;
    /// Factor above 1 shows less. The moment at `anchor` (0 left edge, 1 right edge) stays where it is.
    Camera zoomedAround(double anchor, double factor) const;
    /// Moves just so far that the moment has the margin (a share of the view) on both sides.
    Camera bringing(TimePoint moment, double margin) const;

    /// How far in, from 0 (the farthest out) to 1 (a minute), for a slider.
    double zoomShare() const;
    Camera withZoomShare(double share) const;

    bool operator==(const Camera&) const = default;

private:
    TimeSpan m_whole = {TimePoint(0), TimePoint(kSecondsPerDay)};
    TimeSpan m_visible = m_whole;
};

} // namespace tideline
