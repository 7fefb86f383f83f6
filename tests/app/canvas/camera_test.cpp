// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/camera.h"

#include "time/calendar.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tideline {
namespace {

TimeSpan years(std::int64_t first, std::int64_t last)
{
    return {startOfYear(first), startOfYear(last)};
}

double lengthOf(TimeSpan span)
{
    return static_cast<double>(span.end.seconds() - span.begin.seconds());
}

TimePoint momentAt(const Camera& camera, double share)
{
    return TimePoint(camera.visible().begin.seconds() + static_cast<std::int64_t>(share * lengthOf(camera.visible())));
}

TEST(Camera, ZoomKeepsTheMomentUnderTheAnchor)
{
    const Camera camera(years(1990, 2030), years(2000, 2020));

    const Camera closer = camera.zoomedAround(0.25, 2);

    EXPECT_NEAR(static_cast<double>(momentAt(closer, 0.25).seconds()),
                static_cast<double>(momentAt(camera, 0.25).seconds()), 2);
    EXPECT_NEAR(lengthOf(closer.visible()), lengthOf(camera.visible()) / 2, 2);
}

TEST(Camera, PanningThereAndBackShowsTheSame)
{
    const Camera camera(years(1990, 2030), years(2000, 2020));

    EXPECT_EQ(camera.pannedBy(0.1).pannedBy(-0.1).visible(), camera.visible());
}

TEST(Camera, NeverLosesTheWholeFromSight)
{
    const Camera camera(years(1990, 2030), years(2000, 2020));

    const Camera farAway = camera.pannedBy(1000);

    EXPECT_TRUE(farAway.visible().overlaps(camera.whole()));
}

TEST(Camera, ShowsAtLeastAMinute)
{
    const Camera camera(years(1990, 2030), years(2000, 2020));

    EXPECT_GE(lengthOf(camera.zoomedAround(0.5, 1e12).visible()), 60);
}

TEST(Camera, ShowsAtMostThreeTimesTheWhole)
{
    const Camera camera(years(1990, 2030), years(2000, 2020));

    EXPECT_LE(lengthOf(camera.zoomedAround(0.5, 1e-6).visible()), 3 * lengthOf(camera.whole()) + 1);
}

TEST(Camera, DoesNotMoveForAMomentThatIsInViewAlready)
{
    const Camera camera(years(1990, 2030), years(2000, 2020));

    EXPECT_EQ(camera.bringing(startOfYear(2010), 0.2), camera);
}

TEST(Camera, BringsAMomentInsideTheMargin)
{
    const Camera camera(years(1990, 2030), years(2000, 2010));

    const Camera moved = camera.bringing(startOfYear(2015), 0.2);

    EXPECT_LT(startOfYear(2015), momentAt(moved, 0.81));
    EXPECT_GT(startOfYear(2015), momentAt(moved, 0.79));
}

TEST(Camera, ZoomsToTheSecondAtTheBeginOfTheUniverse)
{
    const TimePoint moment = *startOfDay({-13'800'000'000, 5, 4});
    Camera camera(years(-13'900'000'000, 2100), {moment, TimePoint(moment.seconds() + 3'600)});
    const TimeSpan hour = camera.visible();

    EXPECT_EQ(hour.begin, moment);
    EXPECT_EQ(hour.end.seconds() - hour.begin.seconds(), 3'600);
    // A tenth of an hour is 360 seconds, not about 384.
    EXPECT_EQ(camera.pannedBy(0.1).visible().begin.seconds(), moment.seconds() + 360);
    EXPECT_EQ(camera.pannedBy(0.1).pannedBy(-0.1).visible(), hour);
    EXPECT_EQ(camera.zoomedAround(0, 60).visible().begin, moment);
}

TEST(Camera, ShowsTheAgeOfTheUniverseWhole)
{
    const TimeSpan whole = years(-13'800'000'000, 2100);
    const Camera camera(whole, years(2000, 2020));

    const Camera farthest = camera.zoomedAround(0.5, 1e-15);

    EXPECT_LE(farthest.visible().begin, whole.begin);
    EXPECT_GE(farthest.visible().end, whole.end);
    EXPECT_NEAR(farthest.zoomShare(), 0, 1e-9);
}

TEST(Camera, StaysInsideAllOfTime)
{
    const TimeSpan whole{TimePoint::earliest(), TimePoint::latest()};
    Camera camera(whole, whole);

    for (const double share : {-3.0, 3.0}) {
        const TimeSpan visible = camera.zoomedAround(0.5, 1e-9).pannedBy(share).visible();

        EXPECT_LT(visible.begin, visible.end);
    }
}

TEST(Camera, CentresOnAMomentWithoutChangingTheZoom)
{
    const Camera camera(years(1990, 2030), years(2000, 2010));

    const Camera centred = camera.centredOn(startOfYear(2020));

    EXPECT_EQ(lengthOf(centred.visible()), lengthOf(camera.visible()));
    EXPECT_EQ(momentAt(centred, 0.5), startOfYear(2020));
}

TEST(Camera, ZoomShareGoesThereAndBack)
{
    const Camera camera(years(1990, 2030), years(2000, 2010));

    EXPECT_NEAR(camera.withZoomShare(0.7).zoomShare(), 0.7, 1e-4);
}

} // namespace
} // namespace tideline
