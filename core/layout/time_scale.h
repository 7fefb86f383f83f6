// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

namespace tideline {

/// Maps time to horizontal pixels for one visible span. A value: cheap to copy, no state besides its inputs.
/// Invariant: the span is not empty and the width is positive, so both directions are defined and inverse to within a
/// second or a pixel's share of time, whichever is larger.
class TimeScale {
public:
    /// Requires: !visible.isEmpty() and widthPx > 0.
    TimeScale(TimeSpan visible, double widthPx);

    TimeSpan visible() const { return m_visible; }
    double width() const { return m_width; }
    double pixelsPerSecond() const { return m_pixelsPerSecond; }

    double xOf(TimePoint t) const;    ///< Not clamped: times outside the span give pixels outside the width.
    TimePoint timeAt(double x) const; ///< Saturates at the ends of TimePoint's range.

    /// A smaller (factor > 1) or larger part of time with the same moment at `x`. At least a minute and at most the
    /// whole range of TimePoint stays visible.
    TimeScale zoomedAround(double x, double factor) const;
    /// The same length of time, moved so that what was at x is at x + deltaX.
    TimeScale pannedBy(double deltaX) const;

private:
    TimeSpan m_visible;
    double m_width;
    double m_pixelsPerSecond;
};

/// The span with a margin on both sides, as a share of its length (0.04 is four per cent). An empty span becomes a day.
TimeSpan withMargin(TimeSpan span, double share);

} // namespace tideline
