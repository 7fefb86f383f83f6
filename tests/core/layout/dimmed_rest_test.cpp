// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/scene_maker.h"

#include "layout/lane_contents.h"
#include "layout/mark_finder.h"
#include "layout/prepared_selection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::pointOf;
using test::SceneMaker;
using test::textOf;
using test::years;

std::size_t countIn(const Scene& scene, bool dimmed)
{
    std::size_t count = 0;
    for (const SceneDensity& strip : scene.density) {
        count += strip.dimmed == dimmed ? strip.count : 0;
    }
    return count;
}

const SceneLane* laneOf(const Scene& scene, Lane lane)
{
    const auto found = std::find_if(scene.lanes.begin(), scene.lanes.end(),
                                    [lane](const SceneLane& candidate) { return candidate.key == LaneKey(lane); });
    return found == scene.lanes.end() ? nullptr : &*found;
}

/// The two concerts of the songs pass, the rest is dimmed.
class DimmedRest : public testing::Test {
protected:
    DimmedRest()
    {
        std::vector<EventIndex> passing = {m_maker.event("concert-2003"), m_maker.event("concert-2018")};
        std::sort(passing.begin(), passing.end());
        m_maker.select(std::move(passing), Rest::Dimmed);
    }

    SceneMaker m_maker{test::songs()};
};

TEST_F(DimmedRest, StandsBehindWhatPassesWithoutWords)
{
    const Scene scene = m_maker.build();

    const std::optional<ScenePoint> passing = pointOf(scene, m_maker.event("concert-2003"));
    const std::optional<ScenePoint> other = pointOf(scene, m_maker.event("concert-1999"));
    ASSERT_TRUE(passing && other);
    EXPECT_FALSE(passing->dimmed);
    EXPECT_TRUE(other->dimmed);
    EXPECT_TRUE(textOf(scene, "Pyongyang concert, 2003").has_value());
    EXPECT_FALSE(textOf(scene, "First idol groups").has_value());
}

TEST_F(DimmedRest, IsNotThereWhereItIsHidden)
{
    m_maker.request().rest = Rest::Hidden;

    const Scene scene = m_maker.build();

    EXPECT_FALSE(pointOf(scene, m_maker.event("concert-1999")).has_value());
}

TEST_F(DimmedRest, IsNotCountedInTheHeadOfItsLane)
{
    const Scene scene = m_maker.build();

    ASSERT_NE(laneOf(scene, Lane::Events), nullptr);
    EXPECT_EQ(laneOf(scene, Lane::Events)->count, 2U);
    ASSERT_NE(laneOf(scene, Lane::Defectors), nullptr) << "a lane with nothing but the rest stays";
    EXPECT_EQ(laneOf(scene, Lane::Defectors)->count, 0U);
}

TEST_F(DimmedRest, HasLifeLinesWithoutNames)
{
    const Scene scene = m_maker.build();

    const MarkSubject han = m_maker.entity("han");
    EXPECT_TRUE(std::any_of(scene.lines.begin(), scene.lines.end(),
                            [&](const SceneLine& line) { return line.subject == han || line.dimmed; }));
    EXPECT_FALSE(textOf(scene, "Han Song-ee").has_value());
    EXPECT_TRUE(textOf(scene, "Red Velvet").has_value()) << "she takes part in what passes";
}

TEST_F(DimmedRest, TakesNoRoomFromWhatPasses)
{
    m_maker.select({m_maker.event("gee")}, Rest::Dimmed);
    m_maker.request().arrangement.folded = {};
    m_maker.request().interactive = false;
    m_maker.request().size = {880, 260};

    const Scene scene = m_maker.build();

    ASSERT_NE(laneOf(scene, Lane::Works), nullptr);
    EXPECT_FALSE(laneOf(scene, Lane::Works)->folded);
    EXPECT_TRUE(textOf(scene, "Gee").has_value());
    ASSERT_NE(laneOf(scene, Lane::Events), nullptr);
    EXPECT_TRUE(laneOf(scene, Lane::Events)->folded) << "nothing in it passes";
    EXPECT_GT(countIn(scene, true), 0U);
}

TEST_F(DimmedRest, IsHitAndSaysSo)
{
    const Scene scene = m_maker.build();
    const std::optional<ScenePoint> other = pointOf(scene, m_maker.event("concert-1999"));
    ASSERT_TRUE(other.has_value());

    const std::optional<SceneHit> hit = hitTest(scene, other->centre);

    ASSERT_TRUE(hit.has_value());
    EXPECT_EQ(hit->subject, MarkSubject(m_maker.event("concert-1999")));
    EXPECT_TRUE(hit->dimmed);
}

TEST_F(DimmedRest, FoldsUncountedIntoWhatPasses)
{
    m_maker.select({m_maker.event("opening-2003")}, Rest::Dimmed); // The less important one of that day.

    const Scene scene = m_maker.build();

    const std::optional<ScenePoint> leader = pointOf(scene, m_maker.event("opening-2003"));
    ASSERT_TRUE(leader.has_value());
    EXPECT_EQ(leader->foldedCount, 0U);
    EXPECT_THAT(leader->foldedRest, testing::Contains(m_maker.event("concert-2003")));
    EXPECT_EQ(boxOf(scene, m_maker.event("concert-2003")), boxOf(scene, m_maker.event("opening-2003")));
}

TEST_F(DimmedRest, HasNoThreads)
{
    const Scene scene = m_maker.build();

    const MarkFinder marks(scene);

    EXPECT_TRUE(marks.find(m_maker.event("concert-2003")).has_value());
    EXPECT_FALSE(marks.find(m_maker.event("concert-1999")).has_value());
}

TEST_F(DimmedRest, IsAllThereIsWhereNothingPasses)
{
    m_maker.select({}, Rest::Dimmed);

    const Scene scene = m_maker.build();

    EXPECT_FALSE(scene.points.empty());
    EXPECT_TRUE(
        std::all_of(scene.points.begin(), scene.points.end(), [](const ScenePoint& point) { return point.dimmed; }));
}

TEST_F(DimmedRest, LeavesTheSceneOfEverythingAsItIs)
{
    const Scene all = SceneMaker(test::songs()).build();
    m_maker.select(allEvents(m_maker.snapshot()), Rest::Dimmed);
    std::vector<bool> everybody(m_maker.snapshot().entities().size(), true);
    m_maker.request().entities = &everybody;

    EXPECT_EQ(m_maker.build(), all);
}

TEST_F(DimmedRest, IsCountedForItselfInAStrip)
{
    m_maker.request().arrangement.folded = {Lane::Events};

    const Scene scene = m_maker.build();

    EXPECT_EQ(countIn(scene, false), 2U);
    EXPECT_EQ(countIn(scene, true), 3U);
}

TEST_F(DimmedRest, StandsInTheLanesOfEverything)
{
    const PreparedSelection all(m_maker.snapshot(), allEvents(m_maker.snapshot()), {.grouping = LaneGrouping::Artist});
    const PreparedSelection passing =
        preparedWithRest(m_maker.snapshot(), {m_maker.event("concert-2003")}, {.grouping = LaneGrouping::Artist},
                         kMostNamedLanes, Rest::Dimmed);

    ASSERT_EQ(passing.lanes().size(), all.lanes().size());
    ASSERT_NE(passing.everything(), nullptr);
    std::size_t count = 0;
    for (std::size_t lane = 0; lane < all.lanes().size(); ++lane) {
        EXPECT_EQ(passing.lanes()[lane].key, all.lanes()[lane].key);
        count += passing.lanes()[lane].count;
    }
    EXPECT_EQ(count, 2U) << "two artists took part";
}

TEST_F(DimmedRest, NeedsAFilterThatLeavesSomethingOut)
{
    const PreparedSelection prepared =
        preparedWithRest(m_maker.snapshot(), allEvents(m_maker.snapshot()), {}, kMostNamedLanes, Rest::Dimmed);

    EXPECT_EQ(prepared.everything(), nullptr);
}

/// Events of one day each, so many that they are counted, a few of which pass.
class DimmedCrowd : public testing::Test {
protected:
    static constexpr int kEvents = 1'600;

    DimmedCrowd()
        : m_maker(crowd())
    {}

    static CollectionBuilder crowd()
    {
        CollectionBuilder collection;
        for (int event = 0; event < kEvents; ++event) {
            const int month = event / 28 % 12 + 1;
            const std::string day = std::to_string(event % 28 + 1);
            collection.event("event-" + std::to_string(event), std::to_string(2000 + event / 336) + "-" +
                                                                   (month < 10 ? "0" : "") + std::to_string(month) +
                                                                   "-" + (day.size() < 2 ? "0" : "") + day);
            collection.weighing(event % 50);
        }
        return collection;
    }

    /// Every n-th event.
    std::vector<EventIndex> everyNth(std::size_t n) const
    {
        std::vector<EventIndex> events;
        for (std::size_t event = 0; event < kEvents; event += n) {
            events.emplace_back(event);
        }
        return events;
    }

    SceneMaker m_maker;
};

TEST_F(DimmedCrowd, IsCountedBehindTheMarksOfWhatPasses)
{
    ASSERT_GT(m_maker.snapshot().columns().datedCount, kMostLaidOutWhole);
    m_maker.select(everyNth(100), Rest::Dimmed);

    const Scene scene = m_maker.build(years(1999, 2006), {900, 500});

    std::size_t passing = 0;
    std::size_t rest = 0;
    for (const ScenePoint& point : scene.points) {
        passing += point.dimmed ? 0 : 1 + point.foldedCount;
        rest += point.foldedRest.size() + (point.dimmed ? 1 + point.foldedCount : 0);
    }
    EXPECT_EQ(passing, 16U);
    EXPECT_EQ(countIn(scene, false), 0U) << "they are few enough to have marks";
    EXPECT_EQ(rest + countIn(scene, true), 1'600U - 16U);
}

TEST_F(DimmedCrowd, HasAStripUnderThatOfWhatPasses)
{
    m_maker.select(everyNth(2), Rest::Dimmed);

    const Scene scene = m_maker.build(years(1999, 2006), {900, 500});

    ASSERT_GT(countIn(scene, false), 0U);
    ASSERT_GT(countIn(scene, true), 0U);
    const auto strip = std::find_if(scene.density.begin(), scene.density.end(),
                                    [](const SceneDensity& density) { return !density.dimmed; });
    const Point centre = strip->box.centre();
    for (const double y : {centre.y, strip->box.y - 1}) { // On it, and above it on what lies behind.
        const std::optional<SceneHit> hit = hitTest(scene, {centre.x, y});
        ASSERT_TRUE(hit.has_value());
        EXPECT_EQ(hit->crowdCount, strip->count);
        EXPECT_GT(hit->crowdRest, 0U);
    }
}

TEST_F(DimmedCrowd, DoesNotDependOnWhatWasKeptFromAnotherFilter)
{
    m_maker.request().visible = years(1999, 2006);
    const auto everything = preparedEverything(m_maker.snapshot(), {}, kMostNamedLanes);
    m_maker.select(everyNth(2), Rest::Dimmed);
    PreparedSelection before(everything, *m_maker.request().events);
    m_maker.request().prepared = &before;
    m_maker.build();

    m_maker.select(everyNth(3), Rest::Dimmed);
    PreparedSelection kept(everything, *m_maker.request().events);
    m_maker.request().prepared = &kept;
    const Scene withKept = m_maker.build();
    m_maker.request().prepared = nullptr;

    EXPECT_EQ(withKept, m_maker.build());
}

TEST_F(DimmedCrowd, KeepsItsRowsWhilePanning)
{
    m_maker.select(everyNth(7), Rest::Dimmed);
    const Scene before = m_maker.build(years(2001, 2003), {900, 500});
    const TimeScale scale(before.visible, 900);

    const Scene after = m_maker.build(scale.pannedBy(-123).visible(), {900, 500});

    for (const ScenePoint& point : before.points) {
        if (const auto found = pointOf(after, std::get<EventIndex>(point.subject))) {
            EXPECT_EQ(found->centre.y, point.centre.y);
        }
    }
}

} // namespace
} // namespace tideline
