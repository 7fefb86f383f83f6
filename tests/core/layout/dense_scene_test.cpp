// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/scene_maker.h"

#include "layout/dense_scan.h"
#include "layout/lane_contents.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::SceneMaker;
using test::years;

std::string dayText(int day)
{
    const CivilDate date = civilDateOf(TimePoint(years(2000, 2001).begin.seconds() + day * kSecondsPerDay));
    const auto padded = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(date.year) + "-" + padded(date.month) + "-" + padded(date.day);
}

/// More events than a lane lays out whole: two a day from 2000 on.
CollectionBuilder crowd()
{
    CollectionBuilder collection;
    for (int event = 0; event < 1'600; ++event) {
        collection.event("event-" + std::to_string(event), dayText(event / 2)).weighing(event % 50);
    }
    return collection;
}

std::size_t countOf(const Scene& scene)
{
    std::size_t count = 0;
    std::set<MarkSubject> pointed;
    for (const ScenePoint& point : scene.points) {
        count += 1 + point.foldedCount;
        pointed.insert(point.subject);
    }
    // The bar of an event that has a point is its whisker.
    for (const SceneBar& bar : scene.bars) {
        count += pointed.contains(bar.subject) ? 0 : 1;
    }
    for (const SceneDensity& strip : scene.density) {
        count += strip.count;
    }
    return count;
}

TEST(DenseScene, CountsEveryEventOnce)
{
    SceneMaker maker(crowd());
    ASSERT_GT(maker.snapshot().columns().datedCount, kMostLaidOutWhole);

    for (const TimeSpan visible : {years(1999, 2004), years(2000, 2001)}) {
        const Scene scene = maker.build(visible, {900, 500});
        const std::size_t inView = 1'600 - scene.earlierCount - scene.laterCount;

        // At the edges a tile tells of a few events just outside.
        EXPECT_GE(countOf(scene), inView);
        EXPECT_LE(countOf(scene), inView + 40);
    }
}

TEST(DenseScene, CountsWhatLastsInTheStripOfALaneThatFoundNoRoom)
{
    CollectionBuilder collection;
    collection.kind("survey", Lane::Context, Shape::TriangleUp);
    for (int event = 0; event < 1'600; ++event) {
        const std::string first = dayText(event / 2);
        collection.event("survey-" + std::to_string(event), first + "/2003", "survey");
    }
    collection.event("show-2001", "2001").event("show-2002", "2002");
    SceneMaker maker(collection);
    maker.request().arrangement.folded = {}; // Nobody folded it.

    const Scene scene = maker.build(years(1999, 2004), {900, 150});

    const auto context = std::find_if(scene.lanes.begin(), scene.lanes.end(),
                                      [](const SceneLane& lane) { return lane.key == LaneKey(Lane::Context); });
    ASSERT_NE(context, scene.lanes.end());
    ASSERT_TRUE(context->folded);
    std::size_t count = 0;
    for (const SceneDensity& strip : scene.density) {
        count += strip.colour == laneColour(Lane::Context) ? strip.count : 0;
    }
    EXPECT_EQ(count, 1'600U);
}

TEST(DenseScene, ShowsStripsAndTheMostImportantMarksFromAfar)
{
    SceneMaker maker(crowd());

    const Scene scene = maker.build(years(1999, 2004), {900, 500});

    EXPECT_FALSE(scene.density.empty());
    EXPECT_FALSE(scene.points.empty());
    EXPECT_LT(scene.points.size(), 60U);
    for (const ScenePoint& point : scene.points) {
        EXPECT_EQ(maker.snapshot().columns().weight[std::get<EventIndex>(point.subject).value()], 49);
    }
}

TEST(DenseScene, ShowsSingleMarksFromNear)
{
    SceneMaker maker(crowd());

    const Scene scene = maker.build({*startOfDay({2001, 3, 1}), *startOfDay({2001, 3, 8})}, {900, 500});

    EXPECT_TRUE(scene.density.empty());
    EXPECT_EQ(countOf(scene), 14U);
}

TEST(DenseScene, KeepsRowsWhilePanning)
{
    SceneMaker maker(crowd());
    const Scene before = maker.build({*startOfDay({2001, 3, 1}), *startOfDay({2001, 4, 1})}, {900, 500});
    const TimeScale scale(before.visible, 900);

    const Scene after = maker.build(scale.pannedBy(-123).visible(), {900, 500});

    std::map<MarkSubject, double> rows;
    for (const ScenePoint& point : before.points) {
        rows[point.subject] = point.centre.y;
    }
    for (const ScenePoint& point : after.points) {
        if (const auto found = rows.find(point.subject); found != rows.end()) {
            EXPECT_EQ(found->second, point.centre.y);
        }
    }
}

TEST(DensityShare, GrowsWithTheCount)
{
    EXPECT_EQ(densityShare(0, 4), 0);
    EXPECT_LT(densityShare(2, 4), densityShare(8, 4));
    EXPECT_LE(densityShare(100'000, 4), 1);
}

} // namespace
} // namespace tideline
