// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/concert_collection.h"

#include "query/selection.h"
#include "snapshot/leaving.h"
#include "snapshot/snapshot_builder.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::concertCollection;

using Keys = std::vector<std::string>;

class SelectTest : public testing::Test {
protected:
    /// The keys of the events that pass.
    Keys passing(const Filter& filter) const
    {
        Keys keys;
        for (const EventIndex event : select(m_snapshot, filter).events) {
            keys.emplace_back(m_snapshot.eventKey(event));
        }
        return keys;
    }

    Keys shown(const Filter& filter) const
    {
        const Selection selection = select(m_snapshot, filter);
        Keys keys;
        for (std::size_t i = 0; i < selection.entities.size(); ++i) {
            if (selection.entities[i]) {
                keys.push_back(m_snapshot[EntityIndex(i)].key);
            }
        }
        return keys;
    }

    template <typename RecordIdType>
    RecordIdType id(const std::string& key) const
    {
        return m_builder.id<RecordIdType>(key);
    }

    const CollectionBuilder m_builder = concertCollection();
    const Snapshot m_snapshot = m_builder.buildSnapshot();
};

TEST_F(SelectTest, EmptyFilterPassesAllAndShowsAll)
{
    const Selection selection = select(m_snapshot, {});

    EXPECT_EQ(selection.events.size(), 7U);
    EXPECT_EQ(selection.datedCount, 6U);
    EXPECT_EQ(selection.entities, std::vector<bool>(5, true));
}

TEST_F(SelectTest, ArtistFindsItsEventsThoseNamedAndTheLeavingOfListeners)
{
    const Filter filter{.artists = {id<EntityId>("baby-vox")}};

    EXPECT_EQ(passing(filter), (Keys{"concert-2003", "ryu-leaves", "talk"}));
}

TEST_F(SelectTest, ArtistShowsTheLinesOfTheDefectorsItFinds)
{
    const Filter filter{.artists = {id<EntityId>("baby-vox")}};

    EXPECT_EQ(shown(filter), (Keys{"baby-vox", "ryu", "reporter"}));
}

TEST_F(SelectTest, PersonFindsTheirEventsAndThoseNamed)
{
    EXPECT_EQ(passing({.people = {id<EntityId>("ryu")}}), (Keys{"birth", "ryu-leaves", "talk"}));
    EXPECT_EQ(passing({.people = {id<EntityId>("kim")}}), (Keys{"kim-leaves", "concert-2018"}));
}

TEST_F(SelectTest, AnyOfAListAndAllOfTheLists)
{
    const std::vector<EntityId> artists = {id<EntityId>("baby-vox"), id<EntityId>("red-velvet")};

    EXPECT_EQ(passing({.artists = artists}), (Keys{"concert-2003", "ryu-leaves", "talk", "concert-2018"}));
    EXPECT_EQ(passing({.artists = artists, .kinds = {id<TermId>("concert")}}), (Keys{"concert-2003", "concert-2018"}));
}

TEST_F(SelectTest, NamedEntitiesAreShownEvenIfNothingPasses)
{
    const Filter filter{.artists = {id<EntityId>("red-velvet")}, .kinds = {id<TermId>("leaving")}};

    EXPECT_EQ(passing(filter), Keys());
    EXPECT_EQ(shown(filter), (Keys{"red-velvet"}));
}

TEST_F(SelectTest, PlacesHoldWhatIsInsideThem)
{
    EXPECT_EQ(passing({.places = {id<PlaceId>("korea")}}), (Keys{"concert-2003", "concert-2018"}));
    EXPECT_EQ(passing({.places = {id<PlaceId>("hall")}}), (Keys{"concert-2003"}));
}

TEST_F(SelectTest, YearsPassWhatCouldLieInThem)
{
    const TimeSpan year2003{startOfYear(2003), startOfYear(2004)};

    EXPECT_EQ(passing({.years = year2003}), (Keys{"concert-2003"}));
}

TEST_F(SelectTest, EmptyYearsPassNothing)
{
    EXPECT_EQ(passing({.years = TimeSpan{startOfYear(2003), startOfYear(2003)}}), Keys());
}

TEST_F(SelectTest, TagsAndSourcesPassWhatHasThem)
{
    EXPECT_EQ(passing({.tags = {id<TagId>("north")}}), (Keys{"concert-2003"}));
    EXPECT_EQ(passing({.sources = {id<SourceId>("bbc")}}), (Keys{"ryu-leaves", "kim-leaves"}));
    EXPECT_EQ(passing({.unsourced = true}), (Keys{"birth", "talk", "survey"}));
}

TEST_F(SelectTest, TextIsLookedForInTitlesOfEveryLanguage)
{
    EXPECT_EQ(passing({.text = "UNIFICATION"}), (Keys{"concert-2003"}));
    EXPECT_EQ(passing({.text = "통일"}), (Keys{"concert-2003"}));
    EXPECT_EQ(passing({.text = "k-pop"}), (Keys{"talk"}));
}

TEST_F(SelectTest, TextIsLookedForInNamesOfParticipantsAndPlaces)
{
    EXPECT_EQ(passing({.text = "벨벳"}), (Keys{"concert-2018"}));
    EXPECT_EQ(passing({.text = "scoop"}), (Keys{"talk"}));
    EXPECT_EQ(passing({.text = "ha-na"}), (Keys{"kim-leaves"}));
    EXPECT_EQ(passing({.text = "haneul"}), (Keys{"kim-leaves"}));
    EXPECT_EQ(passing({.text = "서울"}), (Keys{"talk"}));
}

TEST_F(SelectTest, WhatIsNotThereFindsNothing)
{
    EXPECT_EQ(passing({.artists = {EntityId(9999)}}), Keys());
    EXPECT_EQ(passing({.kinds = {TermId(9999)}}), Keys());
    EXPECT_EQ(passing({.artists = {EntityId(9999), id<EntityId>("red-velvet")}}), (Keys{"concert-2018"}));
}

TEST_F(SelectTest, LeavingIsADiscInTheLaneOfDefectors)
{
    const auto at = [this](std::string_view key) { return std::get<EventIndex>(m_snapshot.findKey(key).value()); };

    EXPECT_TRUE(isLeaving(m_snapshot, at("ryu-leaves")));
    EXPECT_FALSE(isLeaving(m_snapshot, at("concert-2003")));
}

TEST(Select, EndsOnPlacesInACircle)
{
    CollectionContents contents =
        CollectionBuilder().place("a", "A").place("b", "B", "a").place("c", "C", "b").event("e").at("c").build();
    contents.places[0].parent = contents.places[1].id;
    const Snapshot snapshot = buildSnapshot(contents);

    const Selection selection = select(snapshot, {.places = {contents.places[1].id}});

    EXPECT_EQ(selection.events, std::vector{EventIndex(0)});
}

} // namespace
} // namespace tideline
