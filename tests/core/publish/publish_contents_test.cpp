// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/publish/protected_story.h"
#include "support/collection_builder.h"
#include "support/contents_generator.h"
#include "support/property.h"

#include "formats/tideline_json_reader.h"
#include "formats/tideline_json_writer.h"
#include "publish/publication.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace tideline {
namespace {

using test::CollectionBuilder;
using test::protectedStory;
using test::Secrets;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

CollectionContents published(const CollectionContents& contents)
{
    return publish(contents, Policy::Published).value().contents();
}

template <typename Record>
std::vector<std::string> keysOf(const std::vector<Record>& records)
{
    std::vector<std::string> keys;
    for (const Record& record : records) {
        keys.push_back(record.key);
    }
    return keys;
}

template <typename Record>
const Record& withKey(const std::vector<Record>& records, const std::string& key)
{
    return *std::find_if(records.begin(), records.end(), [&key](const Record& record) { return record.key == key; });
}

/// A band, a protected and a withheld person, in this order.
CollectionBuilder threePeople()
{
    CollectionBuilder builder;
    builder.artist("band", "Band")
        .defector("witness", "Kwon")
        .protectedAs("A woman")
        .person("hidden", "Maeng")
        .withheld();
    return builder;
}

TEST(PublishContents, WorkingPolicyChangesNothing)
{
    const CollectionContents contents = protectedStory({});

    const PublishedContents copy = publish(contents, Policy::Working).value();

    EXPECT_EQ(copy.contents(), contents);
    EXPECT_EQ(copy.unnamedCount(), 0U);
}

TEST(PublishContents, TellsOfAProtectedPersonThePseudonymAndWhatWasTickedOnly)
{
    const CollectionContents contents = published(protectedStory({}));

    const Entity& woman = withKey(contents.entities, "person-1");
    EXPECT_EQ(woman.pseudonym, (LocalizedText{{"en", "A woman"}}));
    EXPECT_EQ(woman.protection, Protection::Protected);
    EXPECT_EQ(woman.disclosures.at(0).key, "gender");
    EXPECT_THAT(woman.names, IsEmpty());
    EXPECT_EQ(woman.lane, std::nullopt);
    EXPECT_TRUE(woman.summary.isEmpty());
    EXPECT_EQ(woman.weight, 0);
    EXPECT_THAT(woman.periods, IsEmpty());
    EXPECT_THAT(woman.tags, IsEmpty());
    EXPECT_EQ(woman.evidence, Evidence());
}

TEST(PublishContents, TellsAllOfAPublicEntity)
{
    const CollectionContents contents = published(protectedStory({}));

    const Entity& band = withKey(contents.entities, "band-a");
    EXPECT_EQ(band.names.at(0).value, "Band A");
    EXPECT_EQ(band.lane, Lane::Artists);
    EXPECT_EQ(band.periods.size(), 1U);
}

TEST(PublishContents, CountsWhoAppearsWithoutAName)
{
    EXPECT_EQ(publish(protectedStory({}), Policy::Published).value().unnamedCount(), 1U);
}

TEST(PublishContents, LeavesOutAProtectedPersonWhoAppearsNowhere)
{
    const PublishedContents copy = publish(threePeople().build(), Policy::Published).value();

    EXPECT_THAT(keysOf(copy.contents().entities), ElementsAre("band"));
    EXPECT_EQ(copy.unnamedCount(), 0U);
}

TEST(PublishContents, KeepsTheParticipationOfAProtectedPerson)
{
    const CollectionContents contents = published(protectedStory({}));

    const Event& show = withKey(contents.events, "show");
    EXPECT_EQ(show.participations.size(), 2U);
    EXPECT_EQ(show.participations[1].entity, withKey(contents.entities, "person-1").id);
}

TEST(PublishContents, LeavesOutTheLeavingOfAProtectedPerson)
{
    EXPECT_THAT(keysOf(published(protectedStory({})).events), UnorderedElementsAre("show", "reunion"));
}

TEST(PublishContents, TakesWithheldPeopleOutOfEventsOfOthers)
{
    const CollectionContents contents = published(protectedStory({}));

    EXPECT_EQ(withKey(contents.events, "reunion").participations.size(), 1U);
}

TEST(PublishContents, LeavesOutEventsOfWithheldPeopleOnly)
{
    CollectionBuilder builder = threePeople();
    builder.event("secret", "2001").with("hidden", "guest").event("empty", "2002");

    EXPECT_THAT(keysOf(published(builder.build()).events), ElementsAre("empty"));
}

TEST(PublishContents, LeavesOutWhatIsNotVisible)
{
    CollectionBuilder builder = threePeople();
    builder.event("draft", "2001").hidden().event("shown", "2002");
    builder.relationship("tie", "band", "heard", "shown").hidden().story("draft-story", "Draft").hidden();

    const CollectionContents contents = published(builder.build());

    EXPECT_THAT(keysOf(contents.events), ElementsAre("shown"));
    EXPECT_THAT(contents.relationships, IsEmpty());
    EXPECT_THAT(contents.stories, IsEmpty());
}

TEST(PublishContents, LeavesOutTiesWithSomebodyWhoIsNotPublishedOpenly)
{
    EXPECT_THAT(keysOf(published(protectedStory({})).relationships), ElementsAre("covered"));
}

TEST(PublishContents, LeavesOutTiesThatRestOnAnAbsentEvent)
{
    CollectionBuilder builder = threePeople();
    builder.event("draft", "2001").hidden().artist("other", "Other").relationship("tie", "band", "covers", "other");
    builder.restingOn("draft");

    EXPECT_THAT(published(builder.build()).relationships, IsEmpty());
}

TEST(PublishContents, LeavesOutStepsAboutAbsentEventsAndStoriesWithoutAStep)
{
    CollectionBuilder builder = threePeople();
    builder.event("draft", "2001").hidden().event("shown", "2002");
    builder.story("both", "Both").step("One.", "shown").step("Two.", "draft");
    builder.story("none", "None").step("Only.", "draft");

    const CollectionContents contents = published(builder.build());

    EXPECT_THAT(keysOf(contents.stories), ElementsAre("both"));
    EXPECT_THAT(keysOf(contents.stories[0].steps), ElementsAre("both-1"));
}

TEST(PublishContents, KeepsOnlyRecordsThatSomethingPublishedUses)
{
    const CollectionContents contents = published(protectedStory({}));

    EXPECT_THAT(keysOf(contents.places), UnorderedElementsAre("korea", "pyongyang"));
    EXPECT_THAT(keysOf(contents.sources), ElementsAre("billboard"));
    EXPECT_THAT(keysOf(contents.tags), ElementsAre("k-pop"));
    EXPECT_THAT(keysOf(contents.terms), UnorderedElementsAre("concert", "performer", "watched", "covers"));
}

TEST(PublishContents, StartsNowhereWhenTheStartIsAbsent)
{
    CollectionBuilder builder = threePeople();
    CollectionHeader header;
    header.title = {{"en", "Songs"}};
    header.start = "draft";
    header.startLabel = {{"en", "Start here"}};
    builder.header(header).event("draft", "2001").hidden();

    const CollectionContents contents = published(builder.build());

    EXPECT_EQ(contents.header.start, "");
    EXPECT_TRUE(contents.header.startLabel.isEmpty());
}

TEST(PublishContents, GivesNoNeutralKeyThatAnotherRecordHas)
{
    CollectionBuilder builder = threePeople();
    builder.event("person-1", "2001").with("witness", "watched");

    EXPECT_THAT(keysOf(published(builder.build()).entities), UnorderedElementsAre("band", "person-2"));
}

TEST(PublishContents, IsBlockedByAMentionOfAName)
{
    CollectionBuilder builder = threePeople();
    builder.event("show", "2001").titled("With MAE-NG in the hall");

    const Result<PublishedContents> result = publish(builder.build(), Policy::Published);

    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::BlockedByProtection);
    EXPECT_THAT(result.error().arguments, ElementsAre("show"));
}

TEST(PublishContents, IsBlockedByTheRealNameOfAProtectedPersonInAnyText)
{
    const auto blocks = [](auto tell) {
        CollectionBuilder builder = threePeople();
        tell(builder);
        const auto result = publish(builder.build(), Policy::Published);
        return !result && result.error().code == ErrorCode::BlockedByProtection;
    };

    EXPECT_TRUE(blocks([](auto& b) { b.event("e", "2001").summarised("About &#75;won."); }));
    EXPECT_TRUE(blocks([](auto& b) { b.event("kwon-leaves", "2001"); }));
    EXPECT_TRUE(blocks([](auto& b) { b.event("e", "2001").sourced("paper", "Kwon, p. 3"); }));
    EXPECT_TRUE(blocks([](auto& b) { b.event("e", "2001").disputed("2002", "kwon-paper"); }));
    EXPECT_TRUE(blocks([](auto& b) { b.event("e", "2001").at("house-of-kwon"); }));
    EXPECT_TRUE(blocks([](auto& b) { b.story("s", "Story").step("She is Kwon."); }));
    EXPECT_TRUE(blocks([](auto& b) { b.artist("friend", "Friend").alsoKnownAs("Friend of Kwon"); }));
    EXPECT_TRUE(blocks([](auto& b) { b.event("e", "2001").with("band", "friend-of-kwon"); }));
    EXPECT_FALSE(blocks([](auto& b) { b.event("e", "2001").summarised("About nobody."); }));
}

TEST(PublishContents, IsNotBlockedByTextsThatStayUnpublished)
{
    CollectionBuilder builder = threePeople();
    builder.event("draft", "2001").titled("Maeng and Kwon").hidden();

    EXPECT_TRUE(publish(builder.build(), Policy::Published).has_value());
}

TEST(PublishContents, IsBlockedByAStoryAboutAWithheldPerson)
{
    CollectionBuilder builder = threePeople();
    builder.story("story", "Story").about("hidden").step("Text.");

    const Result<PublishedContents> result = publish(builder.build(), Policy::Published);

    ASSERT_FALSE(result.has_value());
    EXPECT_THAT(result.error().arguments, ElementsAre("story"));
}

TEST(PublishContents, NumbersRecordsFromOneWithoutAGap)
{
    const CollectionContents contents = published(protectedStory({}));

    std::vector<std::int64_t> ids;
    const auto add = [&ids](const auto& records) {
        for (const auto& record : records) {
            ids.push_back(record.id.value());
        }
    };
    add(contents.terms);
    add(contents.tags);
    add(contents.places);
    add(contents.sources);
    add(contents.entities);
    add(contents.events);
    add(contents.relationships);
    for (const Story& story : contents.stories) {
        ids.push_back(story.id.value());
        add(story.steps);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        EXPECT_EQ(ids[i], static_cast<std::int64_t>(i) + 1);
    }
}

TEST(PublishContents, PublishesAPublicationAgainAsItIs)
{
    const CollectionContents once = published(protectedStory({}));

    EXPECT_EQ(published(once), once);
}

TEST(PublishContents, PublishesTheBundledCollectionWithOneUnnamedPerson)
{
    std::ifstream file(TIDELINE_COLLECTIONS "/songs-that-crossed-a-border.json");
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};

    const Result<PublishedContents> bundled = publish(readTidelineJson(text).value().contents, Policy::Published);

    ASSERT_TRUE(bundled.has_value()) << testing::PrintToString(bundled.error().arguments);
    EXPECT_EQ(bundled->unnamedCount(), 1U);
}

TEST(PublishContents, EveryPublicationCanBeWrittenAndReadAgainWithItsIds)
{
    EXPECT_TRUE(test::holdsAlways([] {
        CollectionContents contents = *test::contentsGenerator();
        for (Entity& entity : contents.entities) {
            if (entity.protection != Protection::Public) {
                entity.names.clear(); // The generator's names are words that occur everywhere.
            }
        }
        const Result<PublishedContents> published = publish(contents, Policy::Published);

        return !published || readTidelineJson(writeTidelineJson(*published)).value().contents == published->contents();
    }));
}

} // namespace
} // namespace tideline
