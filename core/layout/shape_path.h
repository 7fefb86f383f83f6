// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/geometry.h"
#include "layout/scene.h"
#include "model/term.h"

#include <vector>

namespace tideline {

/// The geometry of marks, said once for all who draw them (the canvas and SVG), so that a mark has the same form
/// everywhere.

/// True for shapes that are a circle of diameter `size` around their centre; all others have an outline of straight
/// edges.
bool isRound(Shape shape);

/// The corners of the shape, clockwise from the top or top left, as a closed polygon inside the square of side `size`
/// around the centre. Empty for round shapes.
std::vector<Point> shapeOutline(Shape shape, Point centre, double size);

/// The three points of the stroke at an open end: above, tip, below. The tip points left or right.
std::vector<Point> chevron(Point tip, double halfHeight, bool pointsLeft);

/// The half of a disc of this diameter that lies right of its centre is hollow, the other one filled: the sign beside a
/// mark that its date is disputed.
struct DisputedSign {
    Point centre;
    double diameter = 6;

    bool operator==(const DisputedSign&) const = default;
};

/// Where the sign of a disputed point is drawn: at the upper right of its mark. Sizes follow the mark's.
DisputedSign disputedSign(const ScenePoint& point);

} // namespace tideline
