// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "snapshot/event_details_builder.h"
#include "snapshot/snapshot_builder.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

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

EventRow row(std::int64_t id, std::string_view title = {})
{
    return {.id = EventId(id), .kind = kConcert, .title = title, .dateText = {}, .bounds = {}, .place = {}};
}

std::string noKey(EventId)
{
    return {};
}

/// An outline of events without a date.
Snapshot outlineOf(std::initializer_list<std::int64_t> ids)
{
    SnapshotBuilder builder(someRecords());
    for (const std::int64_t id : ids) {
        builder.addEvent(row(id));
    }
    return builder.build(noKey);
}

TEST(SnapshotBuilder, MakesAnOutlineOfTheTitlesThatItKnows)
{
    SnapshotBuilder builder(someRecords());
    builder.addEvent(row(10, "Concert"));
    const Snapshot outline = builder.build(noKey);

    EXPECT_FALSE(outline.isComplete());
    EXPECT_EQ(outline.title(EventIndex(0), "ko"), (TextChoice{"Concert", "und"}));
    EXPECT_EQ(outline.shortTitle(EventIndex(0), "ko").text, "Concert");
}

TEST(SnapshotBuilder, CopiesTextsBeforeTheCallReturns)
{
    SnapshotBuilder builder(someRecords());
    {
        const std::string title = "A title that does not fit into the string itself";
        builder.addEvent(row(10, title));
    }

    EXPECT_EQ(builder.build(noKey).title(EventIndex(0), "en").text, "A title that does not fit into the string itself");
}

TEST(SnapshotBuilder, LeavesOutAPlaceThatIsNotThere)
{
    SnapshotBuilder builder(someRecords());
    EventRow event = row(10);
    event.place = PlaceId(99);
    builder.addEvent(event);

    EXPECT_FALSE(builder.build(noKey).placeOf(EventIndex(0)));
}

TEST(SnapshotBuilder, LeavesOutEventsOfAnUnknownKind)
{
    SnapshotBuilder builder(someRecords());
    EventRow event = row(10);
    event.kind = TermId(99);
    builder.addEvent(event);

    EXPECT_EQ(builder.build(noKey).columns().size(), 0U);
}

TEST(SnapshotBuilder, AsksForKeysOnlyWhereDatesAndTitlesAreTheSame)
{
    SnapshotBuilder builder(someRecords());
    builder.addEvent(row(10, "Twin"));
    builder.addEvent(row(11, "Twin"));
    builder.addEvent(row(12, "Other"));
    std::vector<EventId> asked;
    const Snapshot outline = builder.build([&asked](EventId id) {
        asked.push_back(id);
        return id == EventId(10) ? std::string("second") : std::string("first");
    });

    EXPECT_EQ(asked.size(), 2U);
    EXPECT_EQ(outline.columns().id, Column(std::vector{EventId(12), EventId(11), EventId(10)}));
}

TEST(SnapshotBuilder, ClampsWeightsThatDoNotFit)
{
    SnapshotBuilder builder(someRecords());
    EventRow event = row(10);
    event.weight = 1'000'000;
    builder.addEvent(event);

    EXPECT_EQ(builder.build(noKey).columns().weight[0], 32'767);
}

TEST(SnapshotBuilder, IsEmptyAfterBuilding)
{
    SnapshotBuilder builder(someRecords());
    builder.addEvent(row(10));
    builder.build(noKey);

    const Snapshot second = builder.build(noKey);

    EXPECT_EQ(second.columns().size(), 0U);
    EXPECT_TRUE(second.entities().empty());
}

TEST(EventDetailsBuilder, KeepsTitlesByLanguageInSortedOrder)
{
    EventDetailsBuilder builder(outlineOf({10}));
    builder.addTitle(EventId(10), "ko", "공연");
    builder.addTitle(EventId(10), "en", "Concert");
    builder.addShortTitle(EventId(10), "en", "Gig");
    const Snapshot snapshot = builder.build();

    EXPECT_TRUE(snapshot.isComplete());
    EXPECT_EQ(snapshot.languages(), (std::vector<std::string>{"en", "ko"}));
    EXPECT_EQ(snapshot.title(EventIndex(0), "en").text, "Concert");
    EXPECT_EQ(snapshot.title(EventIndex(0), "ko").text, "공연");
    EXPECT_EQ(snapshot.shortTitle(EventIndex(0), "en").text, "Gig");
}

TEST(EventDetailsBuilder, SharesTheTitlesThatTheOutlineHas)
{
    SnapshotBuilder outlineBuilder(someRecords());
    outlineBuilder.addEvent(row(10, "B"));
    outlineBuilder.addEvent(row(11, "A"));
    const Snapshot outline = outlineBuilder.build(noKey);
    EventDetailsBuilder builder(outline);
    builder.addTitle(EventId(10), "en", "B");
    builder.addTitle(EventId(11), "en", "A");

    EXPECT_TRUE(builder.build().titles()[0].isSharedWith(outline.titles()[0]));
}

TEST(EventDetailsBuilder, HasNoTitleOfTheOutlineInALanguageThatItWasNotGivenIn)
{
    SnapshotBuilder outlineBuilder(someRecords());
    outlineBuilder.addEvent(row(10, "공연"));
    outlineBuilder.addEvent(row(11, "Show"));
    EventDetailsBuilder builder(outlineBuilder.build(noKey));
    builder.addTitle(EventId(11), "en", "Show");
    builder.addTitle(EventId(10), "ko", "공연");
    const Snapshot snapshot = builder.build();

    const EventIndex korean = snapshot.find(EventId(10)).value();
    EXPECT_EQ(snapshot.titles()[0][korean.value()], "");
    EXPECT_EQ(snapshot.title(korean, "en"), (TextChoice{"공연", "ko"}));
}

TEST(EventDetailsBuilder, IgnoresWhatPointsToNothing)
{
    EventDetailsBuilder builder(outlineOf({10}));
    builder.addParticipation(EventId(10), EntityId(99), kPerformer);
    builder.addParticipation(EventId(10), kArtist, TermId(99));
    builder.addParticipation(EventId(99), kArtist, kPerformer);
    builder.addCitation(EventId(10), {.source = SourceId(99)});
    builder.addCitation(EventId(99), {.source = kSource});
    builder.addTag(EventId(10), TagId(99));
    builder.addTitle(EventId(99), "en", "Nothing");
    const Snapshot snapshot = builder.build();

    EXPECT_TRUE(snapshot.participations(EventIndex(0)).empty());
    EXPECT_TRUE(snapshot.sourcesOf(EventIndex(0)).empty());
    EXPECT_TRUE(snapshot.tagsOf(EventIndex(0)).empty());
    EXPECT_TRUE(snapshot.eventsOf(EntityIndex(0)).empty());
    EXPECT_TRUE(snapshot.languages().empty());
}

TEST(EventDetailsBuilder, FindsTheEventsOfPartsInAnyOrder)
{
    EventDetailsBuilder builder(outlineOf({11, 12, 10}));
    builder.addCitation(EventId(12), {.source = kSource});
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

TEST(EventDetailsBuilder, PublishesOnlyWhatItWasToldToBeVisible)
{
    const Snapshot outline = outlineOf({10, 11, 12});
    EventDetailsBuilder builder(outline);
    builder.addRecord(EventId(10), "seen", true);
    builder.addRecord(EventId(11), "hidden", false);
    const Snapshot snapshot = builder.build();

    const auto isVisible = [](const Snapshot& of, std::int64_t id) {
        return of.isVisible(of.find(EventId(id)).value());
    };
    EXPECT_FALSE(isVisible(outline, 10));
    EXPECT_TRUE(isVisible(snapshot, 10));
    EXPECT_FALSE(isVisible(snapshot, 11));
    EXPECT_FALSE(isVisible(snapshot, 12));
    EXPECT_EQ(snapshot.findKey("hidden"), RecordReference(snapshot.find(EventId(11)).value()));
}

TEST(EventDetailsBuilder, LeavesTheColumnsOfTheOutlineWhereTheyAre)
{
    const Snapshot outline = outlineOf({10, 11, 12});
    const Snapshot snapshot = EventDetailsBuilder(outline).build();

    EXPECT_TRUE(snapshot.columns().id.isSharedWith(outline.columns().id));
    EXPECT_EQ(&snapshot.entities(), &outline.entities());
}

} // namespace
} // namespace tideline
