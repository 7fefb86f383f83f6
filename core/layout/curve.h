// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/geometry.h"

#include <vector>

namespace tideline {

/// A cubic Bézier curve.
struct Curve {
    Point start;
    Point startControl;
    Point endControl;
    Point end;

    bool operator==(const Curve&) const = default;
};

/// The point at a share of the way, 0 at the start, 1 at the end.
Point pointAt(const Curve& curve, double share);

/// Where it leads there, as a vector of length 1; (1, 0) where it stands still.
Point directionAt(const Curve& curve, double share);

/// How far the point is from the curve, to within half a pixel on a screen.
double distanceTo(const Curve& curve, Point point);

/// Where the arrow of a curve stands: its middle lies at this share of the way.
inline constexpr double kArrowShare = 0.6;

/// The three corners of an arrow of this length on the curve: the tip, then the two behind it.
std::vector<Point> arrowOn(const Curve& curve, double length);

/// A curve between two points of different rows, which leaves and reaches them upright. Where they stand one above the
/// other it bows to the left, where the past is and no label stands.
Curve curveBetweenRows(Point from, Point to, double unit);

/// A curve between two points of one row, which hangs below it.
Curve curveInRow(Point from, Point to, double unit);

} // namespace tideline
