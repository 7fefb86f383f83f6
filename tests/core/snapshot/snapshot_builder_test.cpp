// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "snapshot/snapshot_builder.h"

#include <gtest/gtest.h>

#include <array>

namespace tideline {
namespace {

using namespace std::string_view_literals;

const EntityId kArtist(1);
const TermId kConcert(2);
const TermId kPerformer(3);
const SourceId kSource(4);
const TagId kTag(5);
const PlaceId kPlace(6);

CollectionContents someRecords()
{
    CollectionContents contents;
    contents.entities.push_back({.id = kArtist, .key = "artist"});
    contents.terms.push_back({kConcert, "concert", Vocabulary::EventKind, Lane::Events, Shape::Diamond, {}, {}});
    contents.terms.push_back({kPerformer, "performer", Vocabulary::Role, std::nullopt, std::nullopt, {}, {}});
    contents.sources.push_back({.id = kSource, .key = "source"});
    contents.tags.push_back({.id = kTag, .key = "tag"});
    contents.places.push_back({.id = kPlace, .key = "place"});
    return contents;
}

EventRow row(std::int64_t id, std::string_view key)
{
    return {.id = EventId(id), .key = key, .kind = kConcert, .dateText = {}, .bounds = {}, .flags = {}, .place = {}};
}

TEST(SnapshotBuilder, TakesTitlesInTheOrderOfItsLanguages)
{
    SnapshotBuilder builder(someRecords(), {"ko", "en"});
    builder.addEvent(row(10, "e"), std::array{"공연"sv, "Concert"sv}, std::array{""sv, "Gig"sv});
    const Snapshot snapshot = builder.build();

    EXPECT_EQ(snapshot.languages(), (std::vector<std::string>{"en", "ko"}));
    EXPECT_EQ(snapshot.title(EventIndex(0), "en").text, "Concert");
    EXPECT_EQ(snapshot.title(EventIndex(0), "ko").text, "공연");
    EXPECT_EQ(snapshot.shortTitle(EventIndex(0), "en").text, "Gig");
}

TEST(SnapshotBuilder, CopiesTextsBeforeTheCallReturns)
{
    SnapshotBuilder builder(someRecords(), {"en"});
    {
        const std::string key = "a-key-that-does-not-fit-into-the-string-itself";
        const std::string title = "A title that does not fit into the string itself";
        builder.addEvent(row(10, key), std::array{std::string_view(title)}, {});
    }
    const Snapshot snapshot = builder.build();

    EXPECT_EQ(snapshot.eventKey(EventIndex(0)), "a-key-that-does-not-fit-into-the-string-itself");
    EXPECT_EQ(snapshot.title(EventIndex(0), "en").text, "A title that does not fit into the string itself");
}

TEST(SnapshotBuilder, IgnoresWhatPointsToNothing)
{
    SnapshotBuilder builder(someRecords(), {});
    EventRow event = row(10, "e");
    event.place = PlaceId(99);
    builder.addEvent(event, {}, {});
    builder.addParticipation(EventId(10), EntityId(99), kPerformer);
    builder.addParticipation(EventId(10), kArtist, TermId(99));
    builder.addParticipation(EventId(99), kArtist, kPerformer);
    builder.addSource(EventId(10), SourceId(99));
    builder.addSource(EventId(99), kSource);
    builder.addTag(EventId(10), TagId(99));
    const Snapshot snapshot = builder.build();

    EXPECT_FALSE(snapshot.placeOf(EventIndex(0)));
    EXPECT_TRUE(snapshot.participations(EventIndex(0)).empty());
    EXPECT_TRUE(snapshot.sourcesOf(EventIndex(0)).empty());
    EXPECT_TRUE(snapshot.tagsOf(EventIndex(0)).empty());
    EXPECT_TRUE(snapshot.eventsOf(EntityIndex(0)).empty());
}

TEST(SnapshotBuilder, LeavesOutEventsOfAnUnknownKind)
{
    SnapshotBuilder builder(someRecords(), {});
    EventRow event = row(10, "e");
    event.kind = TermId(99);
    builder.addEvent(event, {}, {});

    EXPECT_EQ(builder.build().columns().size(), 0U);
}

TEST(SnapshotBuilder, FindsTheEventsOfPartsInAnyOrder)
{
    SnapshotBuilder builder(someRecords(), {});
    builder.addSource(EventId(12), kSource);
    for (const std::int64_t id : {11, 12, 10}) {
        builder.addEvent(row(id, std::to_string(id)), {}, {});
    }
    for (const std::int64_t id : {12, 10, 10}) {
        builder.addParticipation(EventId(id), kArtist, kPerformer);
        builder.addTag(EventId(id), kTag);
    }
    const Snapshot snapshot = builder.build();

    const auto at = [&snapshot](std::int64_t id) { return snapshot.find(EventId(id)).value(); };
    EXPECT_EQ(snapshot.sourcesOf(at(12)).size(), 1U);
    EXPECT_EQ(snapshot.participations(at(12)).size(), 1U);
    EXPECT_EQ(snapshot.participations(at(11)).size(), 0U);
    EXPECT_EQ(snapshot.participations(at(10)).size(), 2U);
    EXPECT_EQ(snapshot.tagsOf(at(10)).size(), 1U);
    EXPECT_EQ(snapshot.eventsOf(EntityIndex(0)).size(), 2U);
}

TEST(SnapshotBuilder, ClampsWeightsThatDoNotFit)
{
    SnapshotBuilder builder(someRecords(), {});
    EventRow event = row(10, "e");
    event.weight = 1'000'000;
    builder.addEvent(event, {}, {});

    EXPECT_EQ(builder.build().columns().weight[0], 32'767);
}

TEST(SnapshotBuilder, IsEmptyAfterBuilding)
{
    SnapshotBuilder builder(someRecords(), {"en"});
    builder.addEvent(row(10, "e"), {}, {});
    builder.build();

    const Snapshot second = builder.build();

    EXPECT_EQ(second.columns().size(), 0U);
    EXPECT_TRUE(second.entities().empty());
    EXPECT_TRUE(second.languages().empty());
}

} // namespace
} // namespace tideline
