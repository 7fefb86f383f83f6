// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/publish/protected_story.h"
#include "support/property.h"

#include "formats/tideline_json_writer.h"
#include "publish/publication.h"
#include "snapshot/snapshot_builder.h"

#include <gmock/gmock.h>

namespace tideline {
namespace {

using test::protectedStory;
using test::Secrets;
using test::shuffled;
using testing::HasSubstr;
using testing::Not;

/// Syllables that occur nowhere else, so that one of them in an output is a leak.
std::string secretWord()
{
    const std::vector<std::string> syllables = {"힟", "힠", "힡", "힢", "힣", "픽뷁", "쀍", "쐛"};
    std::string word;
    for (int i = *rc::gen::inRange(2, 5); i > 0; --i) {
        word += *rc::gen::elementOf(syllables);
    }
    return word;
}

rc::Gen<Secrets> secretsGenerator()
{
    return rc::gen::exec([] {
        Secrets secrets;
        secrets.protectedName = secretWord();
        secrets.protectedAlias = secretWord();
        secrets.protectedSummary = secretWord();
        secrets.leavingDate =
            *rc::gen::elementOf(std::vector<std::string>{"1999", "2013-05-02", "2016-21", "2018-04-01"});
        secrets.weight = *rc::gen::inRange(0, 101);
        secrets.heard = *rc::gen::elementOf(std::vector<std::string>{"band-a", "band-b"});
        secrets.withheldNames.clear();
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            secrets.withheldNames.push_back(secretWord());
        }
        secrets.withheldPlace = secretWord();
        return secrets;
    });
}

/// A collection with these secrets, entered in some order.
CollectionContents entered(const Secrets& secrets)
{
    return shuffled(protectedStory(secrets), *rc::gen::arbitrary<unsigned>());
}

std::string publishedJson(const CollectionContents& contents)
{
    return writeTidelineJson(publish(contents, Policy::Published).value());
}

/// All that a snapshot tells, as text.
std::string told(const Snapshot& snapshot)
{
    CollectionContents contents;
    contents.header = snapshot.header();
    contents.terms = snapshot.terms();
    contents.tags = snapshot.tags();
    contents.places = snapshot.places();
    contents.sources = snapshot.sources();
    contents.entities = snapshot.entities();
    contents.relationships = snapshot.relationships();
    contents.stories = snapshot.stories();
    std::string text = writeTidelineJson(publish(contents, Policy::Working).value());
    const auto append = [&text](auto value) { text += std::to_string(value) + ' '; };
    for (std::size_t row = 0; row < snapshot.columns().size(); ++row) {
        const EventIndex event(row);
        append(snapshot.columns().id[row].value());
        append(snapshot.columns().earliestBegin[row]);
        append(snapshot.columns().latestEnd[row]);
        append(snapshot.columns().kind[row]);
        append(snapshot.columns().place[row]);
        append(snapshot.columns().weight[row]);
        text += std::string(snapshot.eventKey(event)) + ' ' + std::string(snapshot.dateText(event));
        for (const TextColumn& titles : snapshot.titles()) {
            text += ' ' + std::string(titles[row]);
        }
        for (const EventParticipation& participation : snapshot.participations(event)) {
            append(participation.entity.value());
            append(participation.role.value());
        }
        for (const SourceIndex source : snapshot.sourcesOf(event)) {
            append(source.value());
        }
        text += '\n';
    }
    const std::optional<TimeSpan> extent = snapshot.extent();
    append(extent ? extent->begin.seconds() : 0);
    append(extent ? extent->end.seconds() : 0);
    return text;
}

std::string publishedSnapshot(const CollectionContents& contents)
{
    return told(publish(buildSnapshot(contents), Policy::Published).value().snapshot());
}

TEST(NonInterference, PublishedJsonDoesNotDependOnSecrets)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents one = entered(*secretsGenerator());
        const CollectionContents other = entered(*secretsGenerator());

        return publishedJson(one) == publishedJson(other);
    }));
}

TEST(NonInterference, PublishedSnapshotDoesNotDependOnSecrets)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents one = entered(*secretsGenerator());
        const CollectionContents other = entered(*secretsGenerator());

        return publishedSnapshot(one) == publishedSnapshot(other);
    }));
}

TEST(NonInterference, NoSyllableOfASecretIsPublished)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const CollectionContents contents = entered(*secretsGenerator());
        const std::string output = publishedJson(contents) + publishedSnapshot(contents);

        const std::vector<std::string> canaries = {"힟", "힠", "힡", "힢", "힣", "뷁", "쀍", "쐛"};
        return std::none_of(canaries.begin(), canaries.end(),
                            [&output](const std::string& canary) { return output.find(canary) != std::string::npos; });
    }));
}

TEST(NonInterference, KeysOfHiddenPeopleAndTheirRecordsAreNotPublished)
{
    const CollectionContents contents = protectedStory({});
    const std::string output = publishedJson(contents) + publishedSnapshot(contents);

    for (const char* key : {"\"witness\"", "record:witness", "leaving-witness", "witness-heard", "secret-tag",
                            "secret-paper", "hidden", "Musan", "role-0", "tag-0", "source-0", "informant"}) {
        EXPECT_THAT(output, Not(HasSubstr(key)));
    }
}

TEST(NonInterference, TheTestWouldSeeADifference)
{
    Secrets secrets;
    const CollectionContents one = protectedStory(secrets);
    CollectionContents other = one;
    other.events[0].weight += 1;

    EXPECT_NE(publishedJson(one), publishedJson(other));
    EXPECT_NE(publishedSnapshot(one), publishedSnapshot(other));
}

} // namespace
} // namespace tideline
