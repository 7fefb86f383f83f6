// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"
#include "views/view_records.h"

#include "snapshot/snapshot_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

CollectionBuilder concerts()
{
    CollectionBuilder builder;
    builder.place("pyongyang", "Pyongyang")
        .artist("red-velvet", "Red Velvet")
        .event("concert-2018", "2018-04-01")
        .at("pyongyang")
        .with("red-velvet", "performer");
    return builder;
}

TEST(ViewRecords, MeanTheSameInACopyWithOtherIds)
{
    CollectionBuilder other;
    other.artist("baby-vox", "Baby V.O.X").place("pyongyang", "Pyongyang").artist("red-velvet", "Red Velvet");
    const Snapshot original = concerts().buildSnapshot();
    const Snapshot copy = other.buildSnapshot();
    const Filter filter{.artists = {original.entities()[0].id}};

    const FoundView found = findRecords(copy, {.filter = withNames(original, filter)});

    EXPECT_THAT(found.unknown, IsEmpty());
    EXPECT_THAT(found.filter.artists, ElementsAre(copy.entities()[1].id));
}

TEST(ViewRecords, AreLeftOutAndToldWhereTheyAreNotThere)
{
    KeptView view;
    view.filter.chosen.artists = {"baby-vox", "red-velvet"};
    view.filter.excluded.people = {"baby-vox"};
    view.lanes.hidden = {RecordName(RecordId(9999))};
    const Snapshot snapshot = concerts().buildSnapshot();

    const FoundView found = findRecords(snapshot, view);

    EXPECT_THAT(found.unknown, ElementsAre("baby-vox", "#9999"));
    EXPECT_THAT(found.filter.artists, ElementsAre(snapshot.entities()[0].id));
    EXPECT_THAT(found.lanes.hidden, IsEmpty());
}

TEST(ViewRecords, OfAnotherSortAreNotThere)
{
    KeptView view;
    view.filter.chosen.artists = {"pyongyang"};

    const FoundView found = findRecords(concerts().buildSnapshot(), view);

    EXPECT_THAT(found.unknown, ElementsAre("pyongyang"));
    EXPECT_TRUE(found.filter.isEmpty());
}

TEST(ViewRecords, WithoutAKeyAreNamedByTheirId)
{
    CollectionContents contents = concerts().build();
    contents.entities[0].key.clear();
    const Snapshot snapshot = buildSnapshot(contents);
    const EntityId id = contents.entities[0].id;

    const NamedFilter named = withNames(snapshot, Filter{.artists = {id}});

    EXPECT_THAT(named.chosen.artists, ElementsAre(RecordName(toRecordId(id))));
    EXPECT_THAT(findRecords(snapshot, {.filter = named}).filter.artists, ElementsAre(id));
}

TEST(ViewRecords, AreToldIfTheyAreOfSomebodyProtected)
{
    CollectionBuilder builder;
    builder.person("real-name", "Real Name").protectedAs("A woman").person("leader", "A Leader");
    const Snapshot snapshot = builder.buildSnapshot();
    KeptView chosen;
    chosen.filter.chosen.people = {"leader", "real-name"};
    KeptView hidden;
    hidden.lanes.hidden = {RecordName("real-name")};
    KeptView open;
    open.filter.chosen.people = {"leader"};

    EXPECT_TRUE(namesProtected(snapshot, chosen));
    EXPECT_TRUE(namesProtected(snapshot, hidden));
    EXPECT_FALSE(namesProtected(snapshot, open));
}

TEST(ViewRecords, NameTheLanesOfRecords)
{
    const Snapshot snapshot = concerts().buildSnapshot();
    const LaneKey artist = snapshot.entities()[0].id;
    const LaneArrangement lanes{.grouping = LaneGrouping::Artist,
                                .order = {artist, LaneRemainder::Unassigned},
                                .folded = {Lane::Works},
                                .hidden = {snapshot.places()[0].id},
                                .wanted = artist};

    const NamedLanes named = withNames(snapshot, lanes);

    EXPECT_THAT(named.order, ElementsAre(LaneName(RecordName("red-velvet")), LaneName(LaneRemainder::Unassigned)));
    EXPECT_EQ(findRecords(snapshot, {.lanes = named}).lanes, lanes);
}

} // namespace
} // namespace tideline
