// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/curve.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tideline {
namespace {

constexpr Curve kStraight = {{0, 0}, {10, 0}, {20, 0}, {30, 0}};

TEST(Curve, BeginsAndEndsAtItsEnds)
{
    const Curve curve = {{3, 4}, {50, 60}, {70, 80}, {9, 10}};

    EXPECT_EQ(pointAt(curve, 0), (Point{3, 4}));
    EXPECT_EQ(pointAt(curve, 1), (Point{9, 10}));
}

TEST(Curve, LeadsAlongItself)
{
    EXPECT_EQ(directionAt(kStraight, 0.5), (Point{1, 0}));
}

TEST(Curve, ThatStandsStillHasADirectionAllTheSame)
{
    const Curve nowhere = {{5, 5}, {5, 5}, {5, 5}, {5, 5}};

    EXPECT_EQ(directionAt(nowhere, 0.5), (Point{1, 0}));
}

TEST(Curve, IsAsFarAsItsNearestPoint)
{
    EXPECT_DOUBLE_EQ(distanceTo(kStraight, {15, 7}), 7);
    EXPECT_DOUBLE_EQ(distanceTo(kStraight, {34, 3}), 5);
}

TEST(Curve, CarriesItsArrowAtSixTenthsOfTheWayWithTheTipAhead)
{
    const std::vector<Point> arrow = arrowOn(kStraight, 6);

    ASSERT_EQ(arrow.size(), 3U);
    EXPECT_DOUBLE_EQ(arrow[0].x, 21);
    EXPECT_DOUBLE_EQ(arrow[1].x, 15);
    EXPECT_DOUBLE_EQ(arrow[1].y, -arrow[2].y);
}

TEST(CurveBetweenRows, BowsToThePastWhereItsEndsStandAboveEachOther)
{
    const Curve curve = curveBetweenRows({100, 300}, {100, 40}, 1);

    EXPECT_LT(pointAt(curve, 0.5).x, 90);
}

TEST(CurveBetweenRows, DoesNotBowWhereItIsWiderThanHigh)
{
    const Curve curve = curveBetweenRows({0, 100}, {200, 40}, 1);

    EXPECT_DOUBLE_EQ(pointAt(curve, 0.5).x, 100);
}

TEST(CurveInRow, HangsBelowTheRow)
{
    const Curve curve = curveInRow({100, 50}, {300, 50}, 1);

    EXPECT_GT(pointAt(curve, 0.5).y, 60);
}

} // namespace
} // namespace tideline
