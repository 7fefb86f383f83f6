// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"

#include "layout/lane_layout.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

std::vector<LaneNeed> firstCollection()
{
    return {{.lane = Lane::Defectors, .entityRows = 3, .extraTracks = 1},
            {.lane = Lane::Events, .fieldRows = 3},
            {.lane = Lane::Artists, .entityRows = 8},
            {.lane = Lane::Works, .folded = true},
            {.lane = Lane::Context, .folded = true}};
}

double bottomOf(const LaneStack& stack)
{
    return stack.places.back().y + stack.places.back().height;
}

TEST(StackLanes, FillsTheHeight)
{
    EXPECT_NEAR(bottomOf(stackLanes(firstCollection(), {.top = 40, .height = 900, .unit = 1})), 940, 1e-6);
    EXPECT_NEAR(bottomOf(stackLanes(firstCollection(), {.top = 40, .height = 620, .unit = 1})), 660, 1e-6);
}

TEST(StackLanes, KeepsAllRowsWhereCompactOnesFit)
{
    const LaneStack stack = stackLanes(firstCollection(), {.top = 40, .height = 460, .unit = 1});

    EXPECT_EQ(stack.places[0].need.entityRows, 3U);
    EXPECT_EQ(stack.places[2].need.entityRows, 8U);
    EXPECT_LT(stack.places[2].entityRowHeight, 28);
}

TEST(StackLanes, FoldsContextAndWorksBeforeItTakesTheLastRows)
{
    std::vector<LaneNeed> needs = firstCollection();
    needs[3] = {.lane = Lane::Works, .fieldRows = 6};
    needs[4] = {.lane = Lane::Context, .fieldRows = 6};

    const LaneStack stack = stackLanes(needs, {.top = 40, .height = 360, .unit = 1});

    EXPECT_TRUE(stack.places[3].need.folded);
    EXPECT_TRUE(stack.places[4].need.folded);
    EXPECT_EQ(stack.places[0].need.entityRows, 3U);
    EXPECT_GE(stack.places[2].need.entityRows, 4U);
}

TEST(StackLanes, KeepsAPinnedLaneInItsPlaceWhenOneAboveItFolds)
{
    std::vector<LaneNeed> needs = firstCollection();
    const double top = stackLanes(needs, {.top = 40, .height = 900, .unit = 1}).places[2].y;
    needs[1] = {.lane = Lane::Events, .folded = true};

    const LaneStack stack =
        stackLanes(needs, {.top = 40, .height = 900, .unit = 1, .pin = LanePin{Lane::Artists, top}});

    EXPECT_NEAR(stack.places[2].y, top, 1e-6);
    EXPECT_NEAR(bottomOf(stack), 940, 1e-6);
}

TEST(StackLanes, KeepsAPinnedLaneInsideTheRoom)
{
    const LaneStack stack =
        stackLanes(firstCollection(), {.top = 40, .height = 620, .unit = 1, .pin = LanePin{Lane::Artists, 5'000}});

    EXPECT_LE(bottomOf(stack), 660 + 1e-6);
    EXPECT_GT(stack.places[2].y, stack.places[1].y);
}

TEST(StackLanes, FoldsGroupsFromTheLowestUpwards)
{
    std::vector<LaneNeed> needs;
    for (std::int64_t number = 1; number <= 8; ++number) {
        needs.push_back({.lane = TagId(number), .fieldRows = 2});
    }
    needs.back().isWanted = true;

    const LaneStack stack = stackLanes(needs, {.top = 40, .height = 300, .unit = 1});

    EXPECT_FALSE(stack.places[0].need.folded);
    EXPECT_TRUE(stack.places[6].need.folded);
    EXPECT_FALSE(stack.places[7].need.folded);
    EXPECT_LE(bottomOf(stack), 340 + 1e-6);
}

TEST(StackLanes, KeepsTheEventsLongest)
{
    const LaneStack stack = stackLanes(firstCollection(), {.top = 40, .height = 60, .unit = 1});

    ASSERT_FALSE(stack.places.empty());
    const auto isOpenEvents = [](const LanePlace& place) {
        return place.need.lane == LaneKey(Lane::Events) && !place.need.folded;
    };
    EXPECT_TRUE(std::any_of(stack.places.begin(), stack.places.end(), isOpenEvents));
}

TEST(StackLanes, KeepsAllPeopleAndTwoRowsOfEventsInALowWindowWithAShelf)
{
    std::vector<LaneNeed> needs = firstCollection();
    needs[0].extraTracks = 2;
    needs[0].sharedTracks = 1;

    const LaneStack stack = stackLanes(needs, {.top = 40, .height = 217, .unit = 1, .hasShelf = true});

    ASSERT_EQ(stack.places.size(), 5U);
    EXPECT_EQ(stack.places[0].need.entityRows, 3U);
    EXPECT_TRUE(stack.places[0].need.sharesTracks);
    EXPECT_EQ(stack.places[1].need.fieldRows, 2U);
}

TEST(StackLanes, KeepsPeopleRatherThanTheStripsOfFoldedLanes)
{
    const LaneStack stack = stackLanes(firstCollection(), {.top = 40, .height = 134, .unit = 1, .hasShelf = true});

    EXPECT_EQ(stack.places[0].need.entityRows, 2U);
    EXPECT_GE(stack.places[1].need.fieldRows, 1U);
}

TEST(StackLanes, DropsNoLaneWhoseHeadHasAShelf)
{
    EXPECT_EQ(stackLanes(firstCollection(), {.top = 40, .height = 30, .unit = 1, .hasShelf = true}).places.size(), 5U);
}

TEST(StackLanes, FoldsOthersBeforeTheLaneThatIsWanted)
{
    std::vector<LaneNeed> needs = firstCollection();
    needs[2].isWanted = true;

    const LaneStack stack = stackLanes(needs, {.top = 40, .height = 217, .unit = 1, .hasShelf = true});

    EXPECT_FALSE(stack.places[2].need.folded);
    EXPECT_GE(stack.places[2].need.entityRows, 4U);
    EXPECT_TRUE(stack.places[0].need.folded);
    EXPECT_FALSE(stack.places[1].need.folded);
}

TEST(StackLanes, NeverReachesBeyondTheHeight)
{
    EXPECT_TRUE(test::holdsAlways([] {
        std::vector<LaneNeed> needs;
        for (const Lane lane : {Lane::Defectors, Lane::Events, Lane::Artists, Lane::Works, Lane::Context}) {
            needs.push_back({.lane = lane,
                             .folded = *rc::gen::arbitrary<bool>(),
                             .entityRows = lane == Lane::Events ? 0 : *rc::gen::inRange<std::size_t>(0, 30),
                             .fieldRows = *rc::gen::inRange<std::size_t>(0, 12)});
        }
        const auto height = static_cast<double>(*rc::gen::inRange(10, 1200));
        const LaneStack stack = stackLanes(needs, {.top = 40,
                                                   .height = height,
                                                   .unit = *rc::gen::element(0.8, 1.0, 2.0),
                                                   .hasShelf = *rc::gen::arbitrary<bool>()});
        return stack.places.empty() || bottomOf(stack) <= 40 + height + 1e-6;
    }));
}

} // namespace
} // namespace tideline
