// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "snapshot/snapshot.h"
#include "snapshot/snapshot_builder.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

using test::CollectionBuilder;

std::vector<std::string> keysOf(const Snapshot& snapshot)
{
    std::vector<std::string> keys;
    for (std::size_t row = 0; row < snapshot.columns().size(); ++row) {
        keys.emplace_back(snapshot.eventKey(EventIndex(row)));
    }
    return keys;
}

EventIndex eventNamed(const Snapshot& snapshot, std::string_view key)
{
    return std::get<EventIndex>(snapshot.findKey(key).value());
}

template <typename RecordIndex>
std::vector<RecordIndex> listed(std::span<const RecordIndex> records)
{
    return {records.begin(), records.end()};
}

TimeSpan years(std::int64_t first, std::int64_t last)
{
    return {startOfYear(first), startOfYear(last + 1)};
}

TEST(Snapshot, OrdersEventsByBeginThenEndThenTitleThenKey)
{
    const Snapshot snapshot = CollectionBuilder()
                                  .event("b", "2003")
                                  .titled("Same")
                                  .event("later", "2003-02")
                                  .event("a", "2003")
                                  .titled("Same")
                                  .event("first-title", "2003")
                                  .titled("A title")
                                  .event("shorter", "2003-01-01")
                                  .event("earliest", "1998")
                                  .buildSnapshot();

    EXPECT_EQ(keysOf(snapshot), (std::vector<std::string>{"earliest", "shorter", "first-title", "a", "b", "later"}));
    EXPECT_EQ(snapshot.columns().datedCount, 6U);
}

TEST(Snapshot, PutsUndatedAndOutOfRangeEventsLast)
{
    const Snapshot snapshot = CollectionBuilder()
                                  .event("undated")
                                  .titled("B")
                                  .event("beyond", "Y-300000000000000")
                                  .titled("A")
                                  .event("dated", "2018")
                                  .buildSnapshot();

    EXPECT_EQ(keysOf(snapshot), (std::vector<std::string>{"dated", "beyond", "undated"}));
    EXPECT_EQ(snapshot.columns().datedCount, 1U);
    EXPECT_EQ(snapshot.dateText(EventIndex(1)), "Y-300000000000000");
    EXPECT_EQ(snapshot.columns().dateFlags[1] & kOutOfRange, kOutOfRange);
}

TEST(Snapshot, OrdersUndatedEventsByTitleWhateverIsLeftOfTheirDates)
{
    CollectionContents contents = CollectionBuilder()
                                      .event("half", "2003/Y300000000000000")
                                      .titled("B")
                                      .event("none")
                                      .titled("A")
                                      .event("other-half", "1990/Y300000000000000")
                                      .titled("C")
                                      .build();
    const std::vector<std::string> expected = {"none", "half", "other-half"};

    EXPECT_EQ(keysOf(buildSnapshot(contents)), expected);
    std::ranges::reverse(contents.events);
    EXPECT_EQ(keysOf(buildSnapshot(contents)), expected);
}

TEST(Snapshot, DoesNotDependOnTheOrderOfTheParts)
{
    CollectionContents contents = CollectionBuilder()
                                      .artist("x", "X")
                                      .artist("y", "Y")
                                      .event("a", "2003")
                                      .with("x", "performer")
                                      .sourced("s")
                                      .tagged("t")
                                      .event("b", "2003")
                                      .with("y", "performer")
                                      .sourced("r")
                                      .sourced("s")
                                      .event("c")
                                      .with("x", "performer")
                                      .build();
    const Snapshot snapshot = buildSnapshot(contents);

    std::ranges::reverse(contents.events);
    std::ranges::reverse(contents.events.front().evidence.citations);
    const Snapshot other = buildSnapshot(contents);

    EXPECT_EQ(keysOf(snapshot), keysOf(other));
    EXPECT_EQ(snapshot.columns().id, other.columns().id);
    for (std::size_t row = 0; row < 3; ++row) {
        EXPECT_TRUE(
            std::ranges::equal(snapshot.participations(EventIndex(row)), other.participations(EventIndex(row))));
        EXPECT_TRUE(std::ranges::equal(snapshot.sourcesOf(EventIndex(row)), other.sourcesOf(EventIndex(row))));
    }
}

TEST(Snapshot, HoldsTheBoundsOfDates)
{
    const Snapshot snapshot = CollectionBuilder().event("year", "2003").event("since", "2014/..").buildSnapshot();

    const EventColumns& columns = snapshot.columns();
    EXPECT_EQ(columns.earliestBegin[0], startOfYear(2003).seconds());
    EXPECT_EQ(columns.latestEnd[0], startOfYear(2004).seconds());
    EXPECT_EQ(columns.earliestBegin[1], startOfYear(2014).seconds());
    EXPECT_EQ(columns.latestEnd[1], TimePoint::latest().seconds());
    EXPECT_EQ(columns.dateFlags[1], kOpenEnd | kIsInterval);
}

TEST(Snapshot, HoldsKindLaneWeightAndPlace)
{
    CollectionBuilder builder;
    builder.kind("survey", Lane::Context, Shape::Square).place("seoul", "Seoul");
    builder.event("e", "2003", "survey").at("seoul").weighing(70).event("nowhere", "2004");
    const Snapshot snapshot = builder.buildSnapshot();

    const EventIndex event(0);
    EXPECT_EQ(snapshot.kindOf(event).key, "survey");
    EXPECT_EQ(snapshot.laneOf(event), Lane::Context);
    EXPECT_EQ(snapshot.columns().weight[0], 70);
    EXPECT_EQ(snapshot[snapshot.placeOf(event).value()].key, "seoul");
    EXPECT_FALSE(snapshot.placeOf(EventIndex(1)));
}

TEST(Snapshot, GivesTitlesInTheLanguageElseEnglishElseAny)
{
    const Snapshot snapshot = CollectionBuilder()
                                  .event("e", "2003")
                                  .titled("Concert")
                                  .titled("공연", "ko")
                                  .event("f", "2004")
                                  .titled("", "en")
                                  .titled("콘서트", "ko")
                                  .buildSnapshot();

    EXPECT_EQ(snapshot.title(EventIndex(0), "ko"), (TextChoice{"공연", "ko"}));
    EXPECT_EQ(snapshot.title(EventIndex(0), "fr"), (TextChoice{"Concert", "en"}));
    EXPECT_EQ(snapshot.title(EventIndex(1), "en"), (TextChoice{"콘서트", "ko"}));
}

TEST(Snapshot, PrefersTheLanguageToTheShortTitle)
{
    const Snapshot snapshot = CollectionBuilder()
                                  .event("e")
                                  .titled("A long title")
                                  .titled("긴 제목", "ko")
                                  .shortTitled("Short")
                                  .buildSnapshot();

    EXPECT_EQ(snapshot.shortTitle(EventIndex(0), "en"), (TextChoice{"Short", "en"}));
    EXPECT_EQ(snapshot.shortTitle(EventIndex(0), "ko"), (TextChoice{"긴 제목", "ko"}));
}

TEST(Snapshot, KeepsParticipationsInTheirOrder)
{
    const Snapshot snapshot = CollectionBuilder()
                                  .artist("x", "X")
                                  .artist("y", "Y")
                                  .event("e")
                                  .with("y", "performer")
                                  .with("x", "host")
                                  .with("y", "host")
                                  .buildSnapshot();

    std::vector<std::string> drawn;
    for (const EventParticipation& participation : snapshot.participations(EventIndex(0))) {
        drawn.push_back(snapshot[participation.entity].key + ":" + snapshot[participation.role].key);
    }
    EXPECT_EQ(drawn, (std::vector<std::string>{"y:performer", "x:host", "y:host"}));
}

TEST(Snapshot, ListsTheEventsOfAnEntityOnceEach)
{
    const Snapshot snapshot = CollectionBuilder()
                                  .artist("x", "X")
                                  .event("b", "2004")
                                  .with("x", "performer")
                                  .with("x", "host")
                                  .event("a", "2003")
                                  .with("x", "performer")
                                  .event("c", "2005")
                                  .buildSnapshot();

    EXPECT_EQ(listed(snapshot.eventsOf(EntityIndex(0))), (std::vector{EventIndex(0), EventIndex(1)}));
}

TEST(Snapshot, CollectsSourcesOfCitationsAndClaimsOnceEach)
{
    CollectionBuilder builder;
    builder.source("s", "S").source("t", "T");
    const Snapshot snapshot = builder.event("e", "2003")
                                  .sourced("t")
                                  .sourced("t")
                                  .disputed("2004", "s")
                                  .event("bare", "2004")
                                  .buildSnapshot();

    EXPECT_EQ(listed(snapshot.sourcesOf(EventIndex(0))), (std::vector{SourceIndex(0), SourceIndex(1)}));
    EXPECT_TRUE(snapshot.sourcesOf(EventIndex(1)).empty());
}

TEST(Snapshot, KnowsWhichDatesAreDisputed)
{
    const Snapshot snapshot = CollectionBuilder()
                                  .event("disputed", "2003")
                                  .disputed("2004")
                                  .event("plain", "2004")
                                  .event("settled", "2005")
                                  .claimed({.field = "date", .value = "2006", .status = ClaimStatus::Rejected})
                                  .event("place", "2006")
                                  .claimed({.field = "place", .value = "seoul", .status = ClaimStatus::Disputed})
                                  .buildSnapshot();

    EXPECT_TRUE(snapshot.isDisputed(EventIndex(0)));
    EXPECT_FALSE(snapshot.isDisputed(EventIndex(1)));
    EXPECT_FALSE(snapshot.isDisputed(EventIndex(2)));
    EXPECT_FALSE(snapshot.isDisputed(EventIndex(3)));
}

TEST(Snapshot, ListsTheEventsWithAClaimOnWhateverField)
{
    const Claim claim{.field = "place", .value = "seoul", .status = ClaimStatus::Disputed};
    const Snapshot snapshot = CollectionBuilder()
                                  .event("later", "2006")
                                  .claimed(claim)
                                  .claimed(claim)
                                  .event("plain", "2004")
                                  .event("earlier", "2003")
                                  .disputed("2004")
                                  .buildSnapshot();

    EXPECT_EQ(listed(snapshot.eventsWithClaim(ClaimStatus::Disputed)), (std::vector{EventIndex(0), EventIndex(2)}));
    EXPECT_TRUE(snapshot.eventsWithClaim(ClaimStatus::Rejected).empty());
}

TEST(Snapshot, SurelyLiesInWhatThePartsOfASetDo)
{
    const Snapshot snapshot =
        CollectionBuilder().event("gap", "{1998..2012,2018..}").event("about", "2003~").buildSnapshot();
    const auto year = [](int first) { return TimeSpan{startOfYear(first), startOfYear(first + 1)}; };

    EXPECT_TRUE(snapshot.surelyOverlaps(EventIndex(0), year(2010)));
    EXPECT_FALSE(snapshot.surelyOverlaps(EventIndex(0), year(2015)));
    EXPECT_TRUE(snapshot.surelyOverlaps(EventIndex(0), year(2020)));
    EXPECT_FALSE(snapshot.surelyOverlaps(EventIndex(1), year(2003)));
}

std::vector<std::string> otherDates(const Snapshot& snapshot, EventIndex event)
{
    std::vector<std::string> texts;
    for (const EdtfDate& date : snapshot.otherDates(event)) {
        texts.push_back(date.text());
    }
    return texts;
}

TEST(Snapshot, KeepsTheDatesOfDisputedClaimsInOrder)
{
    CollectionBuilder builder;
    builder.event("disputed", "2003").disputed("2014").disputed("2009-05~").disputed("2014").disputed("2003");
    builder.claimed({.field = "date", .value = "2006", .status = ClaimStatus::Rejected});
    builder.claimed({.field = "date", .value = "June 31st", .status = ClaimStatus::Disputed});
    builder.claimed({.field = "place", .value = "2007", .status = ClaimStatus::Disputed});
    builder.event("plain", "2004");

    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_EQ(otherDates(snapshot, EventIndex(0)), (std::vector<std::string>{"2009-05~", "2014"}));
    EXPECT_TRUE(snapshot.otherDates(EventIndex(1)).empty());
    EXPECT_EQ(snapshot.extent()->end, startOfYear(2015));
}

TEST(Snapshot, HasTheParsedDateOfSetsWithGapsOnly)
{
    const Snapshot snapshot =
        CollectionBuilder().event("gaps", "{1998..2012,2018..}").event("whole", "2010/2018").buildSnapshot();

    ASSERT_NE(snapshot.gappedDate(eventNamed(snapshot, "gaps")), nullptr);
    EXPECT_EQ(snapshot.gappedDate(eventNamed(snapshot, "gaps"))->text(), "{1998..2012,2018..}");
    EXPECT_EQ(snapshot.gappedDate(eventNamed(snapshot, "whole")), nullptr);
}

TEST(Snapshot, AsksDatesWithGapsThemselves)
{
    const Snapshot snapshot =
        CollectionBuilder().event("gaps", "{1998..2012,2018..}").event("whole", "2010/2018").buildSnapshot();
    const EventIndex gaps = eventNamed(snapshot, "gaps");
    const EventIndex whole = eventNamed(snapshot, "whole");

    EXPECT_TRUE(snapshot.mayOverlap(gaps, years(2012, 2012)));
    EXPECT_FALSE(snapshot.mayOverlap(gaps, years(2015, 2015)));
    EXPECT_TRUE(snapshot.mayOverlap(gaps, years(2030, 2030)));
    EXPECT_TRUE(snapshot.mayOverlap(whole, years(2015, 2015)));
    EXPECT_FALSE(snapshot.mayOverlap(whole, years(2019, 2019)));
}

TEST(Snapshot, UndatedEventsOverlapNothing)
{
    const Snapshot snapshot = CollectionBuilder().event("undated").buildSnapshot();

    EXPECT_FALSE(snapshot.mayOverlap(EventIndex(0), {TimePoint::earliest(), TimePoint::latest()}));
}

TEST(Snapshot, NothingOverlapsAnEmptySpan)
{
    const Snapshot snapshot = CollectionBuilder().event("e", "2003").buildSnapshot();

    EXPECT_FALSE(snapshot.mayOverlap(EventIndex(0), {startOfYear(2003), startOfYear(2003)}));
}

TEST(Snapshot, ListsRelationshipsFromToAndRestingOn)
{
    CollectionBuilder builder;
    builder.artist("artist", "Artist").defector("listener", "Listener").place("hall", "Hall");
    builder.event("concert-2003", "2003").event("leaving-1", "2005", "leaving");
    builder.relationship("r1", "listener", "heard", "artist").restingOn("leaving-1");
    builder.relationship("r2", "concert-2003", "held-in", "hall");
    const Snapshot snapshot = builder.buildSnapshot();

    const auto related = [&snapshot](std::string_view key) {
        return listed(snapshot.relationshipsOf(snapshot.findKey(key).value()));
    };
    EXPECT_EQ(related("artist"), std::vector{RelationshipIndex(0)});
    EXPECT_EQ(related("listener"), std::vector{RelationshipIndex(0)});
    EXPECT_EQ(related("leaving-1"), std::vector{RelationshipIndex(0)});
    EXPECT_EQ(related("concert-2003"), std::vector{RelationshipIndex(1)});
    EXPECT_EQ(related("hall"), std::vector{RelationshipIndex(1)});
    EXPECT_TRUE(related("heard").empty());
}

TEST(Snapshot, ListsARelationshipWithItselfOnce)
{
    const Snapshot snapshot =
        CollectionBuilder().artist("x", "X").relationship("r", "x", "covered", "x").buildSnapshot();

    EXPECT_EQ(listed(snapshot.relationshipsOf(EntityIndex(0))), std::vector{RelationshipIndex(0)});
}

TEST(Snapshot, ListsStoriesAboutEntitiesAndWithEventsOnce)
{
    CollectionBuilder builder;
    builder.defector("x", "X").event("e", "2003").event("f", "2004");
    builder.story("s", "S").about("x").about("x").step("One", "e").step("Two").step("Three", "e");
    builder.story("t", "T").about("x").step("One", "e");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_EQ(listed(snapshot.storiesAbout(EntityIndex(0))), (std::vector{StoryIndex(0), StoryIndex(1)}));
    EXPECT_EQ(listed(snapshot.storiesWith(eventNamed(snapshot, "e"))), (std::vector{StoryIndex(0), StoryIndex(1)}));
    EXPECT_TRUE(snapshot.storiesWith(eventNamed(snapshot, "f")).empty());
}

TEST(Snapshot, ExtendsOverLimitedBoundsOfEventsAndPeriods)
{
    const Snapshot snapshot = CollectionBuilder()
                                  .artist("x", "X")
                                  .active("1990/1995")
                                  .event("since", "2003/..")
                                  .event("undated")
                                  .buildSnapshot();

    EXPECT_EQ(snapshot.extent(), years(1990, 2003));
}

TEST(Snapshot, HasNoExtentWithoutDates)
{
    EXPECT_EQ(CollectionBuilder().event("undated").buildSnapshot().extent(), std::nullopt);
    EXPECT_EQ(CollectionBuilder().buildSnapshot().extent(), std::nullopt);
}

} // namespace
} // namespace tideline
