// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/publish/protected_story.h"
#include "support/collection_builder.h"
#include "support/contents_generator.h"
#include "support/property.h"
#include "support/snapshot_lines.h"

#include "publish/publication.h"
#include "snapshot/snapshot_builder.h"

#include <gmock/gmock.h>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::protectedStory;
using testing::ElementsAre;

Snapshot published(const CollectionContents& contents)
{
    return publish(buildSnapshot(contents), Policy::Published).value().snapshot();
}

std::vector<std::string> titlesOf(const Snapshot& snapshot)
{
    std::vector<std::string> titles;
    for (std::size_t row = 0; row < snapshot.columns().size(); ++row) {
        titles.emplace_back(snapshot.title(EventIndex(row), "en").text);
    }
    return titles;
}

TEST(PublishSnapshot, DecidesAsForWholeRecords)
{
    const CollectionContents contents = protectedStory({});

    const Snapshot snapshot = published(contents);

    const Snapshot expected = buildSnapshot(publish(contents, Policy::Published).value().contents());
    EXPECT_EQ(snapshot.entities(), expected.entities());
    EXPECT_EQ(snapshot.relationships(), expected.relationships());
    EXPECT_EQ(snapshot.stories(), expected.stories());
    EXPECT_EQ(snapshot.places(), expected.places());
    EXPECT_EQ(snapshot.sources(), expected.sources());
    EXPECT_EQ(snapshot.terms(), expected.terms());
    EXPECT_EQ(snapshot.columns().id, expected.columns().id);
    EXPECT_EQ(titlesOf(snapshot), titlesOf(expected));
    EXPECT_EQ(snapshot.languages(), expected.languages());
}

TEST(PublishSnapshot, KeepsWhatTheColumnsTellOfAnEvent)
{
    CollectionBuilder builder;
    builder.artist("band", "Band").event("show", "2003~/2005").titled("Show").titled("공연", "ko");
    builder.shortTitled("S").at("seoul").weighing(40).with("band", "performer").sourced("paper").tagged("tag");
    builder.disputed("2004").event("undated").event("gaps", "{1998..2012,2018..}");

    const Snapshot before = builder.buildSnapshot();
    const Snapshot after = published(builder.build());

    EXPECT_EQ(after.columns().earliestBegin, before.columns().earliestBegin);
    EXPECT_EQ(after.columns().latestBegin, before.columns().latestBegin);
    EXPECT_EQ(after.columns().earliestEnd, before.columns().earliestEnd);
    EXPECT_EQ(after.columns().latestEnd, before.columns().latestEnd);
    EXPECT_EQ(after.columns().dateFlags, before.columns().dateFlags);
    EXPECT_EQ(after.columns().weight, before.columns().weight);
    EXPECT_EQ(after.columns().lane, before.columns().lane);
    EXPECT_EQ(after.columns().datedCount, before.columns().datedCount);
    EXPECT_EQ(after.titles(), before.titles());
    EXPECT_EQ(after.shortTitles(), before.shortTitles());
    EXPECT_EQ(after.extent(), before.extent());
}

TEST(PublishSnapshot, TiesPartsToTheRightEvents)
{
    CollectionBuilder builder;
    builder.artist("band", "Band").event("later", "2005").titled("Later").event("earlier", "2003").titled("Earlier");
    builder.at("seoul").with("band", "performer").sourced("paper").tagged("tag").disputed("2004");

    const Snapshot after = published(builder.build());
    const EventIndex earlier(0);

    EXPECT_EQ(after.eventKey(earlier), "earlier");
    EXPECT_EQ(after[after.participations(earlier)[0].entity].key, "band");
    EXPECT_EQ(after[after.sourcesOf(earlier)[0]].key, "paper");
    EXPECT_EQ(after[after.tagsOf(earlier)[0]].key, "tag");
    EXPECT_EQ(after[*after.placeOf(earlier)].key, "seoul");
    EXPECT_TRUE(after.isDisputed(earlier));
    EXPECT_FALSE(after.isDisputed(EventIndex(1)));
    EXPECT_EQ(after.eventsWithClaim(ClaimStatus::Disputed).size(), 1U);
    EXPECT_EQ(after.eventsWithClaim(ClaimStatus::Disputed).front(), earlier);
    ASSERT_EQ(after.otherDates(earlier).size(), 1U);
    EXPECT_EQ(after.otherDates(earlier)[0].text(), "2004");
}

TEST(PublishSnapshot, HasOnlyLanguagesThatAPublishedTitleHas)
{
    CollectionBuilder builder;
    builder.event("shown", "2003").titled("Show").event("draft", "2004").titled("Brouillon", "fr").hidden();

    EXPECT_THAT(published(builder.build()).languages(), ElementsAre("en"));
}

TEST(PublishSnapshot, IsBlockedByAMentionInATitle)
{
    CollectionBuilder builder;
    builder.person("hidden", "맹추옥").withheld().event("show", "2003").titled("맹추옥의 공연", "ko");

    const Result<Publication> result = publish(builder.buildSnapshot(), Policy::Published);

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::BlockedByProtection);
    EXPECT_THAT(result.error().arguments, ElementsAre("show"));
}

TEST(PublishSnapshot, OrdersEventsThatLookTheSameByTheRestOfTheirContent)
{
    CollectionBuilder builder;
    builder.place("a", "A")
        .place("b", "B")
        .event("x", "2003")
        .titled("Show")
        .at("a")
        .event("y", "2003")
        .titled("Show")
        .at("b");
    CollectionContents contents = builder.build();
    for (Event& event : contents.events) {
        event.key.clear();
    }
    CollectionContents swapped = contents;
    std::swap(swapped.events[0].place, swapped.events[1].place);

    EXPECT_EQ(published(contents).columns().place, published(swapped).columns().place);
}

/// Two events with neither key nor anything else that tells them apart at first sight, entered in either order.
std::pair<CollectionContents, CollectionContents> alike(const std::string& firstLanguage,
                                                        const std::string& secondLanguage)
{
    CollectionBuilder builder;
    builder.place("a", "A").place("b", "B");
    builder.event("x", "2003").titled("Show", firstLanguage).at("a");
    builder.event("y", "2003").titled("Show", secondLanguage).at("b");
    CollectionContents contents = builder.build();
    for (Event& event : contents.events) {
        event.key.clear();
    }
    CollectionContents swapped = contents;
    std::swap(swapped.events[0], swapped.events[1]);
    std::swap(swapped.events[0].id, swapped.events[1].id);
    return {contents, swapped};
}

TEST(PublishSnapshot, OrdersEventsThatLookTheSameInWhateverLanguageTheirTitlesAre)
{
    for (const auto& [first, second] : {std::pair("en", "en"), std::pair("ko", "ko"), std::pair("en", "ko")}) {
        const auto [contents, swapped] = alike(first, second);

        EXPECT_EQ(published(contents).columns().place, published(swapped).columns().place) << first << ' ' << second;
        EXPECT_EQ(published(contents).titles(), published(swapped).titles()) << first << ' ' << second;
    }
}

TEST(PublishSnapshot, WorkingPolicyKeepsEverything)
{
    const Snapshot before = buildSnapshot(protectedStory({}));

    const Publication copy = publish(before, Policy::Working).value();

    EXPECT_EQ(copy.snapshot().columns().id, before.columns().id);
    EXPECT_EQ(copy.snapshot().entities(), before.entities());
    EXPECT_EQ(copy.unnamedCount(), 0U);
}

TEST(PublishSnapshot, CountsWhoAppearsWithoutAName)
{
    EXPECT_EQ(publish(buildSnapshot(protectedStory({})), Policy::Published).value().unnamedCount(), 1U);
}

TEST(PublishSnapshot, SharesTheColumnsThatItTellsAsTheyAre)
{
    CollectionBuilder builder;
    builder.artist("band", "Band").event("show", "2003").with("band", "performer").event("later", "2004");
    const Snapshot before = builder.buildSnapshot();

    const Snapshot after = publish(before, Policy::Published).value().snapshot();

    EXPECT_TRUE(after.columns().earliestBegin.isSharedWith(before.columns().earliestBegin));
    EXPECT_TRUE(after.titles()[0].isSharedWith(before.titles()[0]));
    EXPECT_FALSE(after.columns().id.isSharedWith(before.columns().id));
}

TEST(PublishSnapshot, SharesNothingThatAnAbsentEventIsIn)
{
    CollectionBuilder builder;
    builder.event("show", "2003").event("secret", "2004").hidden();
    const Snapshot before = builder.buildSnapshot();

    const Snapshot after = publish(before, Policy::Published).value().snapshot();

    EXPECT_EQ(after.columns().size(), 1U);
    EXPECT_EQ(after.columns().earliestBegin.size(), 1U);
    EXPECT_EQ(after.titles()[0].size(), 1U);
    EXPECT_FALSE(after.titles()[0].isSharedWith(before.titles()[0]));
    EXPECT_FALSE(after.dateTexts().isSharedWith(before.dateTexts()));
}

TEST(PublishSnapshot, RefusesAnOutline)
{
    const Snapshot outline = SnapshotBuilder(CollectionContents()).build([](EventId) { return std::string(); });

    for (const Policy policy : {Policy::Published, Policy::Working}) {
        const auto publication = publish(outline, policy);

        ASSERT_FALSE(publication.has_value());
        EXPECT_EQ(publication.error().code, ErrorCode::NothingToDraw);
    }
}

TEST(PublishSnapshot, TellsOfEventsWhatTheWholeRecordsTell)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents contents = *test::contentsGenerator();

        const auto publication = publish(buildSnapshot(contents), Policy::Published);
        const auto records = publish(contents, Policy::Published); // Long texts are only in here, and may block.

        if (records) {
            RC_ASSERT(publication.has_value());
            const Snapshot expected = buildSnapshot(records->contents());
            RC_ASSERT(test::eventLines(publication->snapshot()) == test::eventLines(expected));
            RC_ASSERT(publication->snapshot().columns().id == expected.columns().id);
            RC_ASSERT(publication->snapshot().extent() == expected.extent());
        }
        return true;
    }));
}

} // namespace
} // namespace tideline
