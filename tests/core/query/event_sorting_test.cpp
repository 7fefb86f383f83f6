// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/query_generator.h"
#include "support/collection_builder.h"
#include "support/property.h"

#include "query/event_sorting.h"
#include "query/selection.h"
#include "snapshot/snapshot_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

using test::CollectionBuilder;
using testing::ElementsAre;

/// The keys of all events in the order of the column.
std::vector<std::string> keys(const Snapshot& snapshot, EventColumn column, bool isDescending = false,
                              std::string_view language = "en")
{
    std::vector<std::string> keys;
    for (const EventIndex event :
         sortedEvents(snapshot, select(snapshot, {}).events, {column, isDescending}, language)) {
        keys.emplace_back(snapshot.eventKey(event));
    }
    return keys;
}

TEST(SortedEvents, PutUndatedOnesLastInEitherDirection)
{
    const Snapshot snapshot = CollectionBuilder().event("b", "2003").event("u").event("a", "1999").buildSnapshot();

    EXPECT_THAT(keys(snapshot, EventColumn::Date), ElementsAre("a", "b", "u"));
    EXPECT_THAT(keys(snapshot, EventColumn::Date, true), ElementsAre("b", "a", "u"));
}

TEST(SortedEvents, KeepEqualOnesByDateInEitherDirection)
{
    CollectionBuilder builder;
    builder.event("late", "2018").titled("Same").event("early", "2003").titled("Same").event("first", "2010");
    builder.titled("Another");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(keys(snapshot, EventColumn::Title), ElementsAre("first", "early", "late"));
    EXPECT_THAT(keys(snapshot, EventColumn::Title, true), ElementsAre("early", "late", "first"));
}

TEST(SortedEvents, PutTitlesIntoTheAlphabetOfTheLanguage)
{
    CollectionBuilder builder;
    builder.event("1", "2001").titled("하나").event("2", "2002").titled("Éclair").event("3", "2003").titled("가수");
    builder.event("4", "2004").titled("eclipse").event("5", "2005").titled("Banana");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(keys(snapshot, EventColumn::Title, false, "en"), ElementsAre("5", "2", "4", "3", "1"));
    EXPECT_THAT(keys(snapshot, EventColumn::Title, false, "ko"), ElementsAre("3", "1", "5", "2", "4"));
}

TEST(SortedEvents, TellLongTitlesApartBehindTheirBeginning)
{
    CollectionBuilder builder;
    builder.event("b", "2001").titled("The very same beginning, then two");
    builder.event("a", "2002").titled("The very same beginning, then one");

    EXPECT_THAT(keys(builder.buildSnapshot(), EventColumn::Title), ElementsAre("a", "b"));
}

TEST(SortedEvents, CompareAllNamesOfAList)
{
    CollectionBuilder builder;
    builder.artist("a", "A").artist("b", "B").artist("c", "C").artist("d", "D");
    builder.event("abd", "2001").with("a", "performer").with("b", "performer").with("d", "performer");
    builder.event("abc", "2002").with("a", "performer").with("b", "performer").with("c", "performer");
    builder.event("only-b", "2003").with("b", "performer").event("none", "2000").event("ab", "2004");
    builder.with("a", "performer").with("b", "performer");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(keys(snapshot, EventColumn::Artists), ElementsAre("ab", "abc", "abd", "only-b", "none"));
    EXPECT_THAT(keys(snapshot, EventColumn::Artists, true), ElementsAre("only-b", "abd", "abc", "ab", "none"));
}

TEST(SortedEvents, TellPeopleFromArtists)
{
    CollectionBuilder builder;
    builder.artist("first", "Aaa").person("somebody", "Bbb").person("other", "Abc");
    builder.event("1", "2001").with("first", "performer").with("somebody", "attended");
    builder.event("2", "2002").with("other", "attended");

    EXPECT_THAT(keys(builder.buildSnapshot(), EventColumn::People), ElementsAre("2", "1"));
}

TEST(SortedEvents, CountSourcesAndTheirVoices)
{
    CollectionBuilder builder;
    builder.source("report", "Report").source("reprint", "Reprint").reprinting("report");
    builder.source("other", "Other");
    builder.event("two-voices", "2001").sourced("report").sourced("other");
    builder.event("one-voice", "2002").sourced("report").sourced("reprint");
    builder.event("none", "2003").event("one", "2000").sourced("other");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(keys(snapshot, EventColumn::Sources), ElementsAre("none", "one", "two-voices", "one-voice"));
    EXPECT_THAT(keys(snapshot, EventColumn::IndependentSources), ElementsAre("none", "one", "one-voice", "two-voices"));
}

TEST(SortedEvents, PutDisputedOnesFirst)
{
    const Snapshot snapshot =
        CollectionBuilder().event("plain", "2001").event("disputed", "2002").disputed("2003").buildSnapshot();

    EXPECT_THAT(keys(snapshot, EventColumn::Disputed), ElementsAre("disputed", "plain"));
}

TEST(SortedEvents, SortByKindLanePlaceTagAndKey)
{
    CollectionBuilder builder;
    builder.kind("release", Lane::Works, Shape::Square).kind("concert", Lane::Events, Shape::Diamond);
    builder.event("x", "2001", "release").at("seoul").tagged("north");
    builder.event("a", "2002", "concert").at("busan").tagged("south");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_THAT(keys(snapshot, EventColumn::Kind), ElementsAre("a", "x"));
    EXPECT_THAT(keys(snapshot, EventColumn::Lane), ElementsAre("a", "x"));
    EXPECT_THAT(keys(snapshot, EventColumn::Place), ElementsAre("a", "x"));
    EXPECT_THAT(keys(snapshot, EventColumn::Tags), ElementsAre("x", "a"));
    EXPECT_THAT(keys(snapshot, EventColumn::Key), ElementsAre("a", "x"));
}

TEST(SortedEvents, GiveNothingOnceCancelled)
{
    const Snapshot snapshot = CollectionBuilder().event("a", "2001").event("b", "2002").buildSnapshot();
    const std::atomic<bool> isCancelled = true;

    EXPECT_TRUE(
        sortedEvents(snapshot, select(snapshot, {}).events, {EventColumn::Title, false}, "en", &isCancelled).empty());
}

TEST(SortedEvents, AreThoseThatWereGivenWhateverTheColumn)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents contents = test::anyContents();
        const Snapshot snapshot = buildSnapshot(contents);
        const std::vector<EventIndex> events = select(snapshot, test::anyFilter(contents)).events;
        const EventSorting sorting{static_cast<EventColumn>(*rc::gen::inRange(0, kEventColumnCount)),
                                   *rc::gen::arbitrary<bool>()};

        std::vector<EventIndex> sorted = sortedEvents(snapshot, events, sorting, "ko");

        std::ranges::sort(sorted);
        RC_ASSERT(sorted == events);
    }));
}

TEST(SortedEvents, MeetInTheMiddleOfManyEvents)
{
    CollectionBuilder builder;
    builder.event("1", "2001").titled("b").event("2", "2002").titled("a");
    const Snapshot snapshot = builder.buildSnapshot();
    std::vector<EventIndex> many(100'001, EventIndex(0));
    std::fill(many.begin() + 50'000, many.end(), EventIndex(1));

    const std::vector<EventIndex> sorted = sortedEvents(snapshot, many, {EventColumn::Title, false}, "en");

    ASSERT_EQ(sorted.size(), many.size());
    EXPECT_EQ(std::ranges::count(sorted.begin(), sorted.begin() + 50'001, EventIndex(1)), 50'001);
    EXPECT_EQ(sorted.back(), EventIndex(0));
}

} // namespace
} // namespace tideline
