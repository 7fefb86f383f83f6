// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

#include <cmath>

namespace tideline {

/// The zoom as a whole power of two of pixels per second, the largest that is not above the picture's own. What is
/// decided at the level (rows, folds) holds for a whole octave of zooming, and since the picture is never smaller than
/// the level, what does not overlap there does not overlap in the picture.
class ZoomLevel {
public:
    ZoomLevel(double pixelsPerSecond, TimePoint anchor)
        : m_exponent(std::ilogb(pixelsPerSecond))
        , m_anchor(anchor)
    {}

    /// Pixels of the level from the anchor. Exact for whole seconds near it, so that comparing two of them does not
    /// depend on the anchor.
    double at(std::int64_t seconds) const
    {
        const long double distance = static_cast<long double>(seconds) - static_cast<long double>(m_anchor.seconds());
        return static_cast<double>(std::ldexp(distance, m_exponent));
    }

    int exponent() const { return m_exponent; }
    /// The next one, with twice as many pixels per second.
    ZoomLevel finer() const
    {
        ZoomLevel level = *this;
        ++level.m_exponent;
        return level;
    }
    double pixelsPerSecond() const { return std::ldexp(1.0, m_exponent); }

private:
    int m_exponent;
    TimePoint m_anchor;
};

} // namespace tideline
