// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/geometry.h"
#include "layout/scene.h"
#include "model/term.h"

#include <optional>
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
/// The same for a bar, clear of the chevron of an open end.
DisputedSign disputedSign(const SceneBar& bar, double scale);

/// A stroke and the gap behind it, in pixels.
struct Dashes {
    double stroke = 1;
    double gap = 2;

    Dashes scaledBy(double scale) const { return {stroke * scale, gap * scale}; }
    bool operator==(const Dashes&) const = default;
};

// The signs of doubt, all told by form: what is possible is dotted, what is uncertain broken, what is approximate
// doubled. At scale 1.
inline constexpr Dashes kPossibleDashes = {1, 2};
inline constexpr Dashes kUncertainDashes = {3, 2};

enum class PointFill { Lane, Tint, Canvas };

/// How a point is drawn: its outline, with the stroke centred on it, what fills it, and a core in the lane's colour.
struct PointForm {
    double outlineSize = 0;
    double strokeWidth = 1;
    std::optional<Dashes> dashes = {};
    PointFill fill = PointFill::Lane;
    double coreSize = 0; ///< 0: it has none.

    bool operator==(const PointForm&) const = default;
};
PointForm formOf(const ScenePoint& point);

/// How the doubt of a bar is drawn.
struct BarForm {
    std::vector<double> baselines = {}; ///< The y of the dotted lines under what is possible.
    Dashes baselineDashes = kPossibleDashes;
    std::vector<double> innerLines = {}; ///< The y of lines along the certain part, inside its edge.
    std::optional<Dashes> edgeDashes = {};

    bool operator==(const BarForm&) const = default;
};
BarForm formOf(const SceneBar& bar, double scale);

} // namespace tideline
