// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_arrangement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;

const std::vector<LaneKey> kThree = {Lane::Defectors, Lane::Events, Lane::Artists};

TEST(LaneArrangement, LeavesLanesInTheirOrderUntilOneIsMoved)
{
    EXPECT_EQ(inOrder({}, kThree), kThree);
}

TEST(LaneArrangement, PutsAMovedLaneBeforeAnother)
{
    LaneArrangement arrangement;
    moveLane(arrangement, kThree, Lane::Artists, Lane::Defectors);

    EXPECT_THAT(inOrder(arrangement, kThree), ElementsAre(Lane::Artists, Lane::Defectors, Lane::Events));
}

TEST(LaneArrangement, PutsAMovedLaneBehindAllThatAreThere)
{
    LaneArrangement arrangement;
    moveLane(arrangement, kThree, Lane::Defectors, std::nullopt);

    EXPECT_THAT(inOrder(arrangement, kThree), ElementsAre(Lane::Events, Lane::Artists, Lane::Defectors));
}

TEST(LaneArrangement, KeepsThePlacesOfLanesThatAreNotThereJustNow)
{
    LaneArrangement arrangement;
    moveLane(arrangement, kThree, Lane::Artists, Lane::Defectors);
    moveLane(arrangement, {Lane::Artists, Lane::Events}, Lane::Artists, std::nullopt);

    EXPECT_THAT(inOrder(arrangement, kThree), ElementsAre(Lane::Defectors, Lane::Events, Lane::Artists));
}

TEST(LaneArrangement, MovesNothingBeforeItself)
{
    LaneArrangement arrangement;
    moveLane(arrangement, kThree, Lane::Events, Lane::Events);

    EXPECT_EQ(arrangement, LaneArrangement());
}

TEST(LaneArrangement, SetsLanesThatItDoesNotNameBehindThoseThatItDoes)
{
    LaneArrangement arrangement;
    moveLane(arrangement, {TagId(1), TagId(2)}, TagId(2), LaneKey(TagId(1)));

    EXPECT_THAT(inOrder(arrangement, {TagId(3), TagId(1), TagId(2)}), ElementsAre(TagId(2), TagId(1), TagId(3)));
}

TEST(LaneArrangement, WantsTheLaneThatWasUnfoldedLast)
{
    LaneArrangement arrangement;
    setFolded(arrangement, Lane::Works, false);

    EXPECT_FALSE(arrangement.folded.contains(Lane::Works));
    EXPECT_EQ(arrangement.wanted, LaneKey(Lane::Works));
}

TEST(LaneArrangement, NoLongerWantsALaneThatWasFoldedAgain)
{
    LaneArrangement arrangement;
    setFolded(arrangement, Lane::Works, false);
    setFolded(arrangement, Lane::Works, true);

    EXPECT_EQ(arrangement, LaneArrangement());
}

} // namespace
} // namespace tideline
