// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/event_walk.h"
#include "support/collection_builder.h"

#include "query/selection.h"
#include "snapshot/snapshot_builder.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

class EventWalk : public testing::Test {
protected:
    Snapshot m_snapshot = buildSnapshot(test::CollectionBuilder()
                                            .kind("leaving", Lane::Defectors, Shape::Disc)
                                            .kind("law", Lane::Context, Shape::TriangleDown)
                                            .event("early", "2003")
                                            .event("middle", "2010")
                                            .event("leaves", "2011", "leaving")
                                            .event("late", "2018")
                                            .event("ban", "2020", "law")
                                            .build());
    std::vector<EventIndex> m_all = select(m_snapshot, {}).events;

    PreparedSelection m_prepared{m_snapshot, m_all};
    LaneColumn m_lanes = allOf(m_prepared);

    static LaneColumn allOf(const PreparedSelection& prepared)
    {
        LaneColumn lanes;
        for (const PreparedLane& lane : prepared.lanes()) {
            lanes.push_back(&lane);
        }
        return lanes;
    }
    LaneKey laneOf(std::string_view key) const { return tideline::laneOf(m_lanes, called(key), {}).value(); }
    std::string besides(std::string_view key, int direction) const
    {
        const auto next = nextInLanes(m_snapshot, m_lanes, laneOf(key), called(key), direction);
        return keyOf(next ? std::optional(next->event) : std::nullopt);
    }
    std::string keyOf(std::optional<EventIndex> event) const
    {
        return event ? std::string(m_snapshot.eventKey(*event)) : "nothing";
    }
    EventIndex called(std::string_view key) const { return std::get<EventIndex>(*m_snapshot.findKey(key)); }
};

TEST_F(EventWalk, GoesToTheNeighbourInTime)
{
    EXPECT_EQ(keyOf(nextInTime(m_all, called("middle"), 1)), "leaves");
    EXPECT_EQ(keyOf(nextInTime(m_all, called("middle"), -1)), "early");
}

TEST_F(EventWalk, GoesToTheNeighbourInItsLane)
{
    EXPECT_EQ(keyOf(nextInLane(m_lanes, laneOf("middle"), called("middle"), 1)), "late");
    EXPECT_EQ(keyOf(nextInLane(m_lanes, laneOf("late"), called("late"), -1)), "middle");
}

TEST_F(EventWalk, StopsAtTheEndOfALane)
{
    EXPECT_EQ(keyOf(nextInLane(m_lanes, laneOf("late"), called("late"), 1)), "nothing");
    EXPECT_EQ(keyOf(nextInLane(m_lanes, laneOf("leaves"), called("leaves"), -1)), "nothing");
}

TEST_F(EventWalk, StopsAtBothEnds)
{
    EXPECT_EQ(keyOf(nextInTime(m_all, called("ban"), 1)), "nothing");
    EXPECT_EQ(keyOf(nextInTime(m_all, called("early"), -1)), "nothing");
}

TEST_F(EventWalk, GoesOnFromAnEventThatTheFilterHasTakenAway)
{
    const std::vector<EventIndex> some = {called("early"), called("late")};

    EXPECT_EQ(keyOf(nextInTime(some, called("middle"), 1)), "late");
}

TEST_F(EventWalk, StartsWithTheFirstEventInView)
{
    EXPECT_EQ(keyOf(firstFrom(m_snapshot, m_all, startOfYear(2009))), "middle");
}

TEST_F(EventWalk, FindsTheNearestInTheNextLaneThatHasAny)
{
    EXPECT_EQ(besides("middle", -1), "leaves");
    EXPECT_EQ(besides("middle", 1), "ban");
}

TEST_F(EventWalk, FindsNothingBeyondTheLastLane)
{
    EXPECT_EQ(besides("ban", 1), "nothing");
}

} // namespace
} // namespace tideline
