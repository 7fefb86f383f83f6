// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/overview_window.h"

#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

constexpr double kWidth = 1000;
constexpr double kLeast = 8;
constexpr double kReach = 6;

/// A century of a thousand pixels.
OverviewWindow windowOf(std::int64_t first, std::int64_t last)
{
    const TimeSpan century = {startOfYear(1900), startOfYear(2000)};
    return {Camera(century, {startOfYear(first), startOfYear(last)}), kWidth, kLeast, kReach};
}

double length(TimeSpan span)
{
    return static_cast<double>(span.end.seconds() - span.begin.seconds());
}

TEST(OverviewWindow, StandsWhereTheViewIs)
{
    EXPECT_NEAR(windowOf(1920, 1940).left(), 200, 0.5);
    EXPECT_NEAR(windowOf(1920, 1940).right(), 400, 0.5);
}

TEST(OverviewWindow, IsNeverThinnerThanCanBeGrabbed)
{
    const Camera hour = Camera({startOfYear(1900), startOfYear(2000)},
                               {startOfYear(1950), TimePoint(startOfYear(1950).seconds() + 3600)});
    const OverviewWindow window(hour, kWidth, kLeast, kReach);

    EXPECT_NEAR(window.right() - window.left(), kLeast, 1e-6);
    EXPECT_EQ(window.gripAt((window.left() + window.right()) / 2), OverviewGrip::Window);
}

TEST(OverviewWindow, IsGrabbedByItsEdgesAndItsMiddle)
{
    const OverviewWindow window = windowOf(1920, 1940);

    EXPECT_EQ(window.gripAt(100), OverviewGrip::Beside);
    EXPECT_EQ(window.gripAt(197), OverviewGrip::BeginEdge);
    EXPECT_EQ(window.gripAt(203), OverviewGrip::BeginEdge);
    EXPECT_EQ(window.gripAt(300), OverviewGrip::Window);
    EXPECT_EQ(window.gripAt(397), OverviewGrip::EndEdge);
    EXPECT_EQ(window.gripAt(500), OverviewGrip::Beside);
}

TEST(OverviewWindow, KeepsItsLengthWhenItIsDragged)
{
    const OverviewWindow window = windowOf(1920, 1940);

    const TimeSpan moved = window.dragged(OverviewGrip::Window, 100).visible();

    EXPECT_NEAR(window.xOf(moved.begin), 300, 0.5);
    EXPECT_NEAR(window.xOf(moved.end), 500, 0.5);
}

TEST(OverviewWindow, MovesOneEdgeAndLeavesTheOther)
{
    const OverviewWindow window = windowOf(1920, 1940);

    const TimeSpan later = window.dragged(OverviewGrip::EndEdge, 100).visible();
    const TimeSpan earlier = window.dragged(OverviewGrip::BeginEdge, -100).visible();

    EXPECT_EQ(later.begin, startOfYear(1920));
    EXPECT_NEAR(window.xOf(later.end), 500, 0.5);
    EXPECT_NEAR(window.xOf(earlier.begin), 100, 0.5);
    EXPECT_EQ(earlier.end, startOfYear(1940));
}

TEST(OverviewWindow, NeverLetsTheEdgesChangePlaces)
{
    const TimeSpan closed = windowOf(1920, 1940).dragged(OverviewGrip::EndEdge, -900).visible();

    EXPECT_LT(closed.begin, closed.end);
    EXPECT_LE(length(closed), 61);
}

TEST(OverviewWindow, ComesToThePlaceThatIsClicked)
{
    const OverviewWindow window = windowOf(1920, 1940);

    const TimeSpan there = window.centredAt(700).visible();

    EXPECT_NEAR((window.xOf(there.begin) + window.xOf(there.end)) / 2, 700, 0.5);
}

} // namespace
} // namespace tideline
