// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/shape_path.h"

#include <gmock/gmock.h>

#include <cmath>

namespace tideline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Shape kStraightShapes[] = {Shape::Diamond, Shape::Square, Shape::TriangleUp, Shape::TriangleDown,
                                     Shape::Hexagon};

bool isConvexAndClockwise(const std::vector<Point>& outline)
{
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point& a = outline[i];
        const Point& b = outline[(i + 1) % outline.size()];
        const Point& c = outline[(i + 2) % outline.size()];
        if ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) <= 0) {
            return false;
        }
    }
    return true;
}

TEST(ShapePath, DiamondTouchesAllSidesOfItsSquare)
{
    EXPECT_THAT(shapeOutline(Shape::Diamond, {100, 50}, 12),
                ElementsAre(Point{100, 44}, Point{106, 50}, Point{100, 56}, Point{94, 50}));
}

TEST(ShapePath, RoundShapesHaveNoOutline)
{
    for (const Shape shape : {Shape::Disc, Shape::Ring}) {
        EXPECT_TRUE(isRound(shape));
        EXPECT_THAT(shapeOutline(shape, {0, 0}, 12), IsEmpty());
    }
}

TEST(ShapePath, EveryOutlineIsConvexClockwiseAndInsideItsSquare)
{
    for (const Shape shape : kStraightShapes) {
        const std::vector<Point> outline = shapeOutline(shape, {100, 50}, 12);

        EXPECT_FALSE(isRound(shape));
        EXPECT_TRUE(isConvexAndClockwise(outline));
        for (const Point& corner : outline) {
            EXPECT_LE(std::abs(corner.x - 100), 6);
            EXPECT_LE(std::abs(corner.y - 50), 6);
        }
    }
}

TEST(ShapePath, TrianglesPointOppositeWays)
{
    const std::vector<Point> up = shapeOutline(Shape::TriangleUp, {0, 0}, 1);
    const std::vector<Point> down = shapeOutline(Shape::TriangleDown, {0, 0}, 1);

    EXPECT_EQ(up[0].y, -down[2].y);
    EXPECT_LT(up[0].y, 0);
}

TEST(ShapePath, ChevronsPointWhereTheyAreToldTo)
{
    EXPECT_THAT(chevron({100, 50}, 5, true), ElementsAre(Point{104, 45}, Point{100, 50}, Point{104, 55}));
    EXPECT_THAT(chevron({100, 50}, 5, false), ElementsAre(Point{96, 45}, Point{100, 50}, Point{96, 55}));
}

TEST(ShapePath, SignOfDisputeGrowsWithTheMark)
{
    ScenePoint point;
    point.centre = {100, 50};
    point.size = 24;

    EXPECT_EQ(disputedSign(point), (DisputedSign{.centre = {112, 38}, .diameter = 12}));
}

} // namespace
} // namespace tideline
