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

TEST(ShapePath, SignOfDisputeStandsClearOfAChevron)
{
    SceneBar bar;
    bar.box = {100, 50, 200, 12};
    const DisputedSign closed = disputedSign(bar, 1);
    bar.openEnd = true;

    EXPECT_EQ(closed.centre, (Point{296, 50}));
    EXPECT_LT(disputedSign(bar, 1).centre.x, chevron({300, 56}, 7, false).front().x - closed.diameter / 2);
}

TEST(ShapePath, EveryPairOfDoubtsHasAFormOfItsOwnWithoutColour)
{
    const auto looksOf = [](bool approximate, bool uncertain) {
        ScenePoint point;
        point.approximate = approximate;
        point.uncertain = uncertain;
        const PointForm form = formOf(point);
        return std::pair(form.dashes.has_value(), form.coreSize > 0);
    };

    // The fill is colour; a core and a broken outline are form.
    EXPECT_EQ(looksOf(true, false), std::pair(false, true));
    EXPECT_EQ(looksOf(false, true), std::pair(true, false));
    EXPECT_EQ(looksOf(true, true), std::pair(true, true));
    EXPECT_EQ(formOf(ScenePoint()).fill, PointFill::Lane);
}

TEST(ShapePath, BarsTellTheirDoubtByDoubledAndBrokenLines)
{
    SceneBar bar;
    bar.box = {0, 0, 100, 12};
    SceneBar about = bar;
    about.approximate = true;
    SceneBar perhaps = bar;
    perhaps.uncertain = true;

    EXPECT_EQ(formOf(bar, 1), (BarForm{.baselines = {11.5}}));
    EXPECT_EQ(formOf(about, 1).baselines.size(), 2U);
    EXPECT_EQ(formOf(about, 1).innerLines.size(), 2U);
    EXPECT_EQ(formOf(perhaps, 1).edgeDashes, kUncertainDashes);
    EXPECT_NE(formOf(perhaps, 1).baselineDashes, formOf(bar, 1).baselineDashes);
}

TEST(ShapePath, AWhiskerHasItsBaselineInTheMiddle)
{
    SceneBar whisker;
    whisker.box = {0, 10, 100, 4};

    EXPECT_EQ(formOf(whisker, 1).baselines, std::vector{12.0});
}

TEST(ShapePath, GhostsAreThinAndHollow)
{
    ScenePoint ghost;
    ghost.size = 12;
    ghost.ghost = true;
    ScenePoint choice;
    choice.filled = false;

    EXPECT_EQ(formOf(ghost).fill, PointFill::Canvas);
    EXPECT_LT(formOf(ghost).strokeWidth, formOf(choice).strokeWidth);
}

} // namespace
} // namespace tideline
