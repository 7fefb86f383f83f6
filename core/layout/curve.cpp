// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/curve.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr int kSegments = 32; ///< Of a curve that is measured as straight pieces.
constexpr double kArrowHalfWidth = 0.45;
constexpr double kLeastBow = 10;
constexpr double kMostBow = 56;
constexpr double kBowShare = 0.22; ///< Of the height.
constexpr double kLeastHang = 16;
constexpr double kMostHang = 40;
constexpr double kHangShare = 0.14; ///< Of the width.

Point mixed(Point from, Point to, double share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

double distanceToSegment(Point from, Point to, Point point)
{
    const Point along = {to.x - from.x, to.y - from.y};
    const double length = along.x * along.x + along.y * along.y;
    const double share = length == 0 ? 0 : ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / length;
    const Point nearest = mixed(from, to, std::clamp(share, 0.0, 1.0));
    return std::hypot(point.x - nearest.x, point.y - nearest.y);
}

} // namespace

Point pointAt(const Curve& curve, double share)
{
    const Point first = mixed(curve.start, curve.startControl, share);
    const Point second = mixed(curve.startControl, curve.endControl, share);
    const Point third = mixed(curve.endControl, curve.end, share);
    return mixed(mixed(first, second, share), mixed(second, third, share), share);
}

Point directionAt(const Curve& curve, double share)
{
    const Point first =
        mixed(mixed(curve.start, curve.startControl, share), mixed(curve.startControl, curve.endControl, share), share);
    const Point second =
        mixed(mixed(curve.startControl, curve.endControl, share), mixed(curve.endControl, curve.end, share), share);
    const double length = std::hypot(second.x - first.x, second.y - first.y);
    return length == 0 ? Point{1, 0} : Point{(second.x - first.x) / length, (second.y - first.y) / length};
}

double distanceTo(const Curve& curve, Point point)
{
    double nearest = std::hypot(point.x - curve.start.x, point.y - curve.start.y);
    Point before = curve.start;
    for (int segment = 1; segment <= kSegments; ++segment) {
        const Point after = pointAt(curve, static_cast<double>(segment) / kSegments);
        nearest = std::min(nearest, distanceToSegment(before, after, point));
        before = after;
    }
    return nearest;
}

std::vector<Point> arrowOn(const Curve& curve, double length)
{
    const Point middle = pointAt(curve, kArrowShare);
    const Point along = directionAt(curve, kArrowShare);
    const double half = kArrowHalfWidth * length;
    const Point tip = {middle.x + along.x * length / 2, middle.y + along.y * length / 2};
    const Point back = {middle.x - along.x * length / 2, middle.y - along.y * length / 2};
    return {
        tip, {back.x - along.y * half, back.y + along.x * half}, {back.x + along.y * half, back.y - along.x * half}};
}

Curve curveBetweenRows(Point from, Point to, double unit)
{
    const double width = std::abs(to.x - from.x);
    const double height = std::abs(to.y - from.y);
    const double upright = height == 0 ? 0 : std::max(0.0, 1 - width / height);
    const double bow = upright * std::clamp(kBowShare * height, kLeastBow * unit, kMostBow * unit);
    const double middle = (from.y + to.y) / 2;
    return {.start = from, .startControl = {from.x - bow, middle}, .endControl = {to.x - bow, middle}, .end = to};
}

Curve curveInRow(Point from, Point to, double unit)
{
    const double hang = std::clamp(kHangShare * std::abs(to.x - from.x), kLeastHang * unit, kMostHang * unit);
    const double y = std::max(from.y, to.y) + hang;
    return {.start = from,
            .startControl = {from.x + (to.x - from.x) / 5, y},
            .endControl = {to.x - (to.x - from.x) / 5, y},
            .end = to};
}

} // namespace tideline
