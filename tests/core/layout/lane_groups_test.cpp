// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "layout/prepared_selection.h"
#include "time/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

using Counted = std::vector<std::pair<LaneKey, std::size_t>>;

/// Three concerts of two artists, told of in two cities, and one event without any of that.
class LaneGroupsTest : public testing::Test {
protected:
    LaneGroupsTest()
    {
        m_collection.place("korea", "Korea")
            .place("seoul", "Seoul", "korea")
            .place("pyongyang", "Pyongyang", "korea")
            .place("hall", "Hall", "pyongyang")
            .artist("westlife", "Westlife")
            .artist("red-velvet", "Red Velvet")
            .person("han", "Han");
        m_collection.event("first", "2003").at("hall").with("red-velvet", "performer").tagged("live");
        m_collection.sourced("post");
        m_collection.event("both", "2005").at("pyongyang").with("red-velvet", "performer").with("westlife", "guest");
        m_collection.event("third", "2018").at("seoul").with("red-velvet", "performer").with("han", "listener");
        m_collection.event("law", "2020");
        m_collection.event("undated").with("westlife", "performer");
    }

    PreparedSelection prepared(const LaneArrangement& arrangement, std::size_t mostNamed = kMostNamedLanes)
    {
        m_snapshot = m_collection.buildSnapshot();
        std::vector<EventIndex> events;
        for (std::size_t row = 0; row < m_snapshot->columns().size(); ++row) {
            events.emplace_back(row);
        }
        return {*m_snapshot, events, arrangement, mostNamed};
    }

    static Counted lanesOf(const PreparedSelection& prepared)
    {
        Counted lanes;
        for (const PreparedLane& lane : prepared.lanes()) {
            lanes.emplace_back(lane.key, lane.count);
        }
        return lanes;
    }

    Counted lanes(LaneGrouping grouping) { return lanesOf(prepared({.grouping = grouping})); }

    EntityId entity(const std::string& key) const { return m_collection.id<EntityId>(key); }
    PlaceId place(const std::string& key) const { return m_collection.id<PlaceId>(key); }

    test::CollectionBuilder m_collection;
    std::optional<Snapshot> m_snapshot;
};

TEST_F(LaneGroupsTest, AreTheLanesOfTheKindsAtFirst)
{
    EXPECT_THAT(lanes(LaneGrouping::Kind),
                ElementsAre(Pair(Lane::Defectors, 0), Pair(Lane::Events, 5), Pair(Lane::Artists, 0),
                            Pair(Lane::Works, 0), Pair(Lane::Context, 0)));
}

TEST_F(LaneGroupsTest, CountAnEventWithEachOfItsArtists)
{
    EXPECT_THAT(lanes(LaneGrouping::Artist), ElementsAre(Pair(entity("red-velvet"), 3), Pair(entity("westlife"), 2),
                                                         Pair(LaneRemainder::Unassigned, 1)));
}

TEST_F(LaneGroupsTest, TakePeopleForThemselves)
{
    EXPECT_THAT(lanes(LaneGrouping::Person), ElementsAre(Pair(entity("han"), 1), Pair(LaneRemainder::Unassigned, 4)));
}

TEST_F(LaneGroupsTest, TakePlacesAsHighInTheirTreeAsTheyDiffer)
{
    EXPECT_THAT(lanes(LaneGrouping::Place),
                ElementsAre(Pair(place("pyongyang"), 2), Pair(place("seoul"), 1), Pair(LaneRemainder::Unassigned, 2)));
}

TEST_F(LaneGroupsTest, DivideByTag)
{
    EXPECT_THAT(lanes(LaneGrouping::Tag),
                ElementsAre(Pair(m_collection.id<TagId>("live"), 1), Pair(LaneRemainder::Unassigned, 4)));
}

TEST_F(LaneGroupsTest, DivideBySource)
{
    EXPECT_THAT(lanes(LaneGrouping::Source),
                ElementsAre(Pair(m_collection.id<SourceId>("post"), 1), Pair(LaneRemainder::Unassigned, 4)));
}

TEST_F(LaneGroupsTest, AreOneWhereNothingIsGrouped)
{
    EXPECT_THAT(lanes(LaneGrouping::None), ElementsAre(Pair(LaneRemainder::Everything, 5)));
}

TEST_F(LaneGroupsTest, GatherWhatHasNoLaneOfItsOwn)
{
    for (const char* artist : {"a", "b", "c"}) {
        m_collection.artist(artist, artist).event(std::string("of-") + artist, "2010").with(artist, "performer");
    }

    const PreparedSelection few = prepared({.grouping = LaneGrouping::Artist}, 2);

    EXPECT_THAT(lanesOf(few), ElementsAre(Pair(entity("red-velvet"), 3), Pair(entity("westlife"), 2),
                                          Pair(LaneRemainder::Others, 3), Pair(LaneRemainder::Unassigned, 1)));
    EXPECT_EQ(few.otherCount(), 3U);
}

TEST_F(LaneGroupsTest, NameTheLastOneRatherThanALaneOfOneOther)
{
    EXPECT_EQ(prepared({.grouping = LaneGrouping::Artist}, 1).otherCount(), 0U);
}

TEST_F(LaneGroupsTest, LeaveOutWhatIsHiddenAndSaySo)
{
    m_snapshot = m_collection.buildSnapshot();
    const LaneKey hidden = entity("red-velvet");

    const PreparedSelection shown = prepared({.grouping = LaneGrouping::Artist, .hidden = {hidden}});

    EXPECT_THAT(lanesOf(shown), ElementsAre(Pair(entity("westlife"), 2), Pair(LaneRemainder::Unassigned, 1)));
    EXPECT_THAT(shown.hidden(), ElementsAre(HiddenLane{hidden, 3}));
}

TEST_F(LaneGroupsTest, HideALaneOfKinds)
{
    const PreparedSelection shown = prepared({.hidden = {Lane::Events, Lane::Works}});

    EXPECT_THAT(lanesOf(shown), ElementsAre(Pair(Lane::Defectors, 0), Pair(Lane::Artists, 0), Pair(Lane::Context, 0)));
    EXPECT_THAT(shown.hidden(), ElementsAre(HiddenLane{Lane::Events, 5}));
}

TEST_F(LaneGroupsTest, CountAnEventOfTwoLanesOnceOutsideTheView)
{
    const PreparedSelection byArtist = prepared({.grouping = LaneGrouping::Artist});

    const OutsideCounts outside = byArtist.outside({startOfYear(2010), startOfYear(2011)});

    EXPECT_EQ(outside.earlier, 2U);
    EXPECT_EQ(outside.later, 2U);
}

TEST_F(LaneGroupsTest, CountNothingOutsideTheViewThatIsHidden)
{
    const PreparedSelection shown = prepared({.hidden = {Lane::Events}});

    EXPECT_EQ(shown.outside({startOfYear(2010), startOfYear(2011)}).earlier, 0U);
}

TEST_F(LaneGroupsTest, AreNoneForAnEmptySelection)
{
    m_snapshot = m_collection.buildSnapshot();

    EXPECT_THAT(PreparedSelection(*m_snapshot, {}, {.grouping = LaneGrouping::Artist}).lanes(), IsEmpty());
}

} // namespace
} // namespace tideline
