// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/shape_path.h"

#include <algorithm>

namespace tideline {

namespace {

/// Side of the square as a share of the size: with it a square covers about as much as the disc, and looks no larger.
constexpr double kSquareSide = 0.88;
/// Half the height of an equilateral triangle of base 1.
constexpr double kTriangleHalfHeight = 0.433;
/// Half the width of a regular hexagon of height 1 that stands on a corner.
constexpr double kHexagonHalfWidth = 0.433;
/// Depth of a chevron as a share of half its height.
constexpr double kChevronDepth = 0.8;
/// Size of the standard mark, for which the sign of dispute and strokes are given in pixels.
constexpr double kStandardMark = 12;
constexpr double kHollowStroke = 2;
constexpr double kDoubtfulStroke = 1.5;
/// A core is so much of its mark: the ring of ground round it is then as wide as two strokes.
constexpr double kCoreShare = 0.42;
/// Between the two lines of what is doubled.
constexpr double kDoubledGap = 3;
/// A lower bar is a whisker: it has one baseline, in its middle.
constexpr double kLowestBar = 8;

/// The corners in units of the size, around the origin.
std::vector<Point> unitOutline(Shape shape)
{
    constexpr double square = kSquareSide / 2;
    constexpr double triangle = kTriangleHalfHeight;
    constexpr double hexagon = kHexagonHalfWidth;
    switch (shape) {
    case Shape::Diamond:
        return {{0, -0.5}, {0.5, 0}, {0, 0.5}, {-0.5, 0}};
    case Shape::Square:
        return {{-square, -square}, {square, -square}, {square, square}, {-square, square}};
    case Shape::TriangleUp:
        return {{0, -triangle}, {0.5, triangle}, {-0.5, triangle}};
    case Shape::TriangleDown:
        return {{-0.5, -triangle}, {0.5, -triangle}, {0, triangle}};
    case Shape::Hexagon:
        return {{0, -0.5}, {hexagon, -0.25}, {hexagon, 0.25}, {0, 0.5}, {-hexagon, 0.25}, {-hexagon, -0.25}};
    case Shape::Disc:
    case Shape::Ring:
        break;
    }
    return {};
}

} // namespace

bool isRound(Shape shape)
{
    return shape == Shape::Disc || shape == Shape::Ring;
}

std::vector<Point> shapeOutline(Shape shape, Point centre, double size)
{
    std::vector<Point> outline = unitOutline(shape);
    for (Point& corner : outline) {
        corner = {centre.x + corner.x * size, centre.y + corner.y * size};
    }
    return outline;
}

std::vector<Point> chevron(Point tip, double halfHeight, bool pointsLeft)
{
    const double x = tip.x + (pointsLeft ? 1 : -1) * halfHeight * kChevronDepth;
    return {{x, tip.y - halfHeight}, tip, {x, tip.y + halfHeight}};
}

DisputedSign disputedSign(const ScenePoint& point)
{
    const double scale = point.size / kStandardMark;
    const double offset = point.size / 2;
    return {.centre = {point.centre.x + offset, point.centre.y - offset}, .diameter = 6 * scale};
}

DisputedSign disputedSign(const SceneBar& bar, double scale)
{
    const double inset = (bar.openEnd ? 14 : 4) * scale;
    return {.centre = {std::max(bar.box.x, bar.box.right() - inset), bar.box.y}, .diameter = 6 * scale};
}

PointForm formOf(const ScenePoint& point)
{
    const double scale = point.size / kStandardMark;
    const bool isHollow = !point.filled || point.shape == Shape::Ring;
    const bool isDoubtful = point.approximate || point.uncertain;
    PointForm form{.outlineSize = point.size, .strokeWidth = scale};
    if (point.ghost) {
        form.outlineSize = point.size - scale;
        form.fill = PointFill::Canvas;
    } else if (isHollow || isDoubtful) {
        form.strokeWidth = (isDoubtful ? kDoubtfulStroke : kHollowStroke) * scale;
        form.outlineSize = point.size - form.strokeWidth;
        form.fill = isHollow ? PointFill::Canvas : PointFill::Tint;
    }
    if (point.uncertain) {
        form.dashes = kUncertainDashes.scaledBy(scale);
    }
    form.coreSize = point.approximate ? kCoreShare * point.size : 0;
    return form;
}

BarForm formOf(const SceneBar& bar, double scale)
{
    BarForm form;
    const bool isLow = bar.box.height < kLowestBar * scale;
    const double gap = kDoubledGap * scale;
    const double bottom = bar.box.bottom() - 0.5 * scale;
    form.baselines = {isLow ? bar.box.centre().y : bottom};
    if (bar.approximate && !isLow) {
        form.baselines.push_back(bottom - gap);
        form.innerLines = {bar.box.y + 0.5 * scale + gap, bottom - gap};
    }
    form.baselineDashes = (bar.uncertain ? kUncertainDashes : kPossibleDashes).scaledBy(scale);
    if (bar.uncertain) {
        form.edgeDashes = kUncertainDashes.scaledBy(scale);
    }
    return form;
}

} // namespace tideline
