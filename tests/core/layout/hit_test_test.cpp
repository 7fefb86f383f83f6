// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/scene_maker.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

using test::pointOf;
using test::SceneMaker;
using test::songs;
using test::textOf;

TEST(HitTest, FindsEachPointAtItsCentre)
{
    const Scene scene = SceneMaker(songs()).build();

    ASSERT_FALSE(scene.points.empty());
    for (const ScenePoint& point : scene.points) {
        const std::optional<SceneHit> hit = hitTest(scene, point.centre);

        ASSERT_TRUE(hit);
        EXPECT_EQ(hit->subject, point.subject);
        EXPECT_EQ(hit->foldedCount, point.foldedCount);
        EXPECT_EQ(hit->box,
                  (Box{point.centre.x - point.size / 2, point.centre.y - point.size / 2, point.size, point.size}));
    }
}

TEST(HitTest, ReachesTwelvePixelsAroundAPoint)
{
    SceneMaker maker(songs());
    const Scene scene = maker.build();
    const Point centre = pointOf(scene, maker.event("concert-2003"))->centre;

    EXPECT_EQ(hitTest(scene, {centre.x - 11, centre.y - 11})->subject, MarkSubject(maker.event("concert-2003")));
    EXPECT_FALSE(hitTest(scene, {centre.x - 14, centre.y - 14}));
}

TEST(HitTest, FindsALabelAndTellsItsFold)
{
    SceneMaker maker(songs());
    const Scene scene = maker.build();
    const SceneText label = *textOf(scene, "Pyongyang concert, 2003");

    const std::optional<SceneHit> hit = hitTest(scene, {label.box.centre().x, label.box.centre().y});

    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->subject, MarkSubject(maker.event("concert-2003")));
    EXPECT_EQ(hit->foldedCount, 1U);
}

TEST(HitTest, FindsTheActiveYearsOfAnArtist)
{
    SceneMaker maker(songs());
    const Scene scene = maker.build();
    const Box bar = *boxOf(scene, maker.entity("baby-vox"));

    EXPECT_EQ(hitTest(scene, {bar.right() - 20, bar.centre().y})->subject, MarkSubject(maker.entity("baby-vox")));
}

TEST(HitTest, FindsTheHeadOfALane)
{
    const Scene scene = SceneMaker(songs()).build();

    for (const SceneLane& lane : scene.lanes) {
        const std::optional<SceneHit> hit = hitTest(scene, lane.head.centre());

        ASSERT_TRUE(hit);
        EXPECT_EQ(hit->laneHead, lane.key);
        EXPECT_FALSE(hit->subject);
    }
}

TEST(HitTest, FindsAnUndatedEventInItsTray)
{
    SceneMaker maker(songs());
    const Scene scene = maker.build();
    const Box label = textOf(scene, "Media on the black market")->box;

    EXPECT_EQ(hitTest(scene, label.centre())->subject, MarkSubject(maker.event("black-market")));
}

TEST(HitTest, FindsTheControlsThatLeadToWhatIsOnlyCounted)
{
    SceneMaker maker(songs());
    const Scene scene = maker.build(test::years(2010, 2016), {880, 700});

    const std::optional<SceneHit> earlier = hitTest(scene, textOf(scene, "‹ 4 earlier")->box.centre());
    const std::optional<SceneHit> later = hitTest(scene, textOf(scene, "3 later ›")->box.centre());
    const std::optional<SceneHit> undated = hitTest(scene, textOf(scene, "Undated")->box.centre());

    ASSERT_TRUE(earlier && later && undated);
    EXPECT_EQ(earlier->control, SceneControl::GoEarlier);
    EXPECT_EQ(later->control, SceneControl::GoLater);
    EXPECT_EQ(undated->control, SceneControl::ListUndated);
    EXPECT_FALSE(earlier->subject);
}

TEST(HitTest, FindsTheCountOfAFoldWithAllThatIsInIt)
{
    SceneMaker maker(songs());
    const Scene scene = maker.build();
    const auto count = std::find_if(scene.texts.begin(), scene.texts.end(), [&](const SceneText& text) {
        return text.control && text.subject == MarkSubject(maker.event("concert-2018"));
    });
    ASSERT_NE(count, scene.texts.end());

    const std::optional<SceneHit> hit = hitTest(scene, count->box.centre());

    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->control, SceneControl::ListFolded);
    EXPECT_EQ(hit->folded, std::vector{maker.event("joint-2018")});
}

TEST(HitTest, FindsADensityStripWhereNothingElseIs)
{
    Scene scene;
    scene.density = {{.box = {100, 50, 4, 6}, .share = 0.5, .count = 12}};
    scene.lanes = {{.key = Lane::Works, .title = "Works", .box = {}, .head = {}}};

    const std::optional<SceneHit> hit = hitTest(scene, {102, 53});

    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->crowdCount, 12U);
    EXPECT_EQ(hit->lane, LaneKey(Lane::Works));
    EXPECT_EQ(hit->laneTitle, "Works");
    EXPECT_EQ(hit->box, scene.density.front().box);
    EXPECT_FALSE(hitTest(scene, {102, 60}));
}

TEST(HitTest, SaysWhetherTheLaneOfAHeadIsFolded)
{
    Scene scene;
    scene.lanes = {{.key = Lane::Events, .title = "Events", .box = {}, .head = {0, 40, 80, 24}},
                   {.key = Lane::Works, .title = "Works", .box = {}, .head = {0, 80, 80, 24}, .folded = true}};

    EXPECT_FALSE(hitTest(scene, {10, 50})->laneFolded);
    EXPECT_TRUE(hitTest(scene, {10, 90})->laneFolded);
}

TEST(HitTest, FindsNothingOnEmptyGround)
{
    const Scene scene = SceneMaker(songs()).build();

    EXPECT_FALSE(hitTest(scene, {-50, -50}));
    EXPECT_FALSE(hitTest(scene, {300, 5}));
}

TEST(BoxOf, FindsAFoldedEventAtItsFold)
{
    SceneMaker maker(songs());
    const Scene scene = maker.build();

    EXPECT_EQ(boxOf(scene, maker.event("joint-2018")), boxOf(scene, maker.event("concert-2018")));
}

TEST(BoxOf, IsNothingForWhatIsNotThere)
{
    SceneMaker maker(songs());
    const Scene scene = maker.build();

    EXPECT_EQ(boxOf(scene, maker.entity("shinhwa")), std::nullopt);
}

} // namespace
} // namespace tideline
