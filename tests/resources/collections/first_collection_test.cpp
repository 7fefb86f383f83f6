// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "resources/collections/first_collection.h"

#include "text/breaks.h"
#include "text/markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tideline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::UnorderedElementsAre;

std::vector<std::string> keysOfUncitedSources(const CollectionContents& contents)
{
    std::set<SourceId> cited;
    for (const Citation& citation : allCitations(contents)) {
        cited.insert(citation.source);
    }
    std::vector<std::string> keys;
    for (const Source& source : contents.sources) {
        if (!cited.contains(source.id)) {
            keys.push_back(source.key);
        }
    }
    return keys;
}

/// Claims of a record as "field=value status", in order.
std::vector<std::string> claimsOf(const Evidence& evidence)
{
    constexpr auto kWords = std::to_array<const char*>({"accepted", "disputed", "rejected"});
    std::vector<std::string> lines;
    for (const Claim& claim : evidence.claims) {
        lines.push_back(claim.field + "=" + claim.value + " " + kWords[static_cast<std::size_t>(claim.status)]);
    }
    return lines;
}

TEST(FirstCollection, SaysEveryTextInEnglishAndKorean)
{
    for (const NamedText& named : allTexts(firstCollection())) {
        EXPECT_TRUE(named.text.in("en")) << named.place;
        const bool isMarked = std::any_of(named.text.forms().begin(), named.text.forms().end(),
                                          [](const auto& form) { return form.language == "ko" && !form.value; });
        EXPECT_TRUE(named.text.in("ko") || (named.mayLackKorean && isMarked)) << named.place;
    }
}

TEST(FirstCollection, GivesEveryEventASource)
{
    for (const Event& event : firstCollection().events) {
        EXPECT_THAT(event.evidence.citations, Not(IsEmpty())) << event.key;
    }
}

TEST(FirstCollection, GivesEveryRelationshipASource)
{
    for (const Relationship& relationship : firstCollection().relationships) {
        EXPECT_THAT(relationship.evidence.citations, Not(IsEmpty())) << relationship.key;
    }
}

TEST(FirstCollection, GivesEveryStepOfAStoryASource)
{
    for (const Story& story : firstCollection().stories) {
        for (const Step& step : story.steps) {
            EXPECT_THAT(step.citations, Not(IsEmpty())) << step.key;
        }
    }
}

TEST(FirstCollection, CitesInTheTextOfEveryStepInBothLanguages)
{
    for (const Story& story : firstCollection().stories) {
        for (const Step& step : story.steps) {
            for (const LocalizedText::Form& form : step.text.forms()) {
                EXPECT_THAT(markdownReferences(form.value.value_or("")).sources, Not(IsEmpty()))
                    << step.key << " " << form.language;
            }
        }
    }
}

TEST(FirstCollection, CitesEverySourceSomewhere)
{
    EXPECT_THAT(keysOfUncitedSources(firstCollection()), IsEmpty());
}

TEST(FirstCollection, HasShortTitlesThatFitTheCanvas)
{
    constexpr std::size_t kMostEnglish = 28;
    constexpr std::size_t kMostKorean = 20; // 16 syllables and the blanks between them.
    for (const Event& event : firstCollection().events) {
        ASSERT_TRUE(event.shortTitle.in("en")) << event.key;
        EXPECT_LE(graphemeEnds(*event.shortTitle.in("en")).size(), kMostEnglish) << event.key;
        EXPECT_LE(graphemeEnds(event.shortTitle.in("ko").value_or("")).size(), kMostKorean) << event.key;
    }
}

TEST(FirstCollection, TellsSixStories)
{
    EXPECT_THAT(firstCollection().stories, SizeIs(6));
}

TEST(FirstCollection, TellsEachStoryInFourToEightDatedSteps)
{
    const CollectionContents& contents = firstCollection();
    for (const Story& story : contents.stories) {
        const bool isUnnamed = story.key == "story-unnamed-woman";
        EXPECT_GE(story.steps.size(), isUnnamed ? 1U : 4U) << story.key;
        EXPECT_LE(story.steps.size(), isUnnamed ? 3U : 8U) << story.key;
        for (const Step& step : story.steps) {
            const auto event = std::find_if(contents.events.begin(), contents.events.end(),
                                            [&](const Event& candidate) { return step.event == candidate.id; });
            EXPECT_TRUE(step.date || (event != contents.events.end() && event->date)) << step.key;
        }
    }
}

TEST(FirstCollection, ProtectsTheWomanWhoWithheldHerName)
{
    const Entity& woman = entityCalled(firstCollection(), "unnamed-woman");

    EXPECT_EQ(woman.protection, Protection::Protected);
    EXPECT_THAT(woman.names, IsEmpty());
    EXPECT_THAT(woman.periods, IsEmpty());
    EXPECT_TRUE(woman.summary.isEmpty());
    EXPECT_TRUE(woman.pseudonym.in("en"));
}

TEST(FirstCollection, TicksJustTwoExceptionsForTheWomanWhoWithheldHerName)
{
    std::vector<std::string> keys;
    for (const Disclosure& disclosure : entityCalled(firstCollection(), "unnamed-woman").disclosures) {
        keys.push_back(disclosure.key);
        EXPECT_THAT(disclosure.citations, Not(IsEmpty())) << disclosure.key;
    }

    EXPECT_THAT(keys, UnorderedElementsAre("gender", "saw-2018-show"));
}

TEST(FirstCollection, GivesTheUnnamedWomanNoEventOfHerOwn)
{
    const CollectionContents& contents = firstCollection();
    const EntityId woman = entityCalled(contents, "unnamed-woman").id;

    std::vector<std::string> events;
    for (const Event& event : contents.events) {
        for (const Participation& participation : event.participations) {
            if (participation.entity == woman) {
                events.push_back(event.key);
            }
        }
    }

    // What the published source itself says: she was quoted, and she saw the recording.
    EXPECT_THAT(events, UnorderedElementsAre("billboard-article", "concert-2018-recordings"));
}

/// Of the three named women only: names, leaving, what they heard and said, work since.
TEST(FirstCollection, TellsOnlyAllowedThingsOfTheNamedWomen)
{
    const std::set<std::string> allowedKinds = {"leaving",     "hearing", "imitating", "working-life",
                                                "publication", "press",   "interview"};
    const std::set<std::string> allowedFields = {"age", "studyPlace", "date", "garment", "names"};
    const CollectionContents& contents = firstCollection();
    for (const char* key : {"ryu-hee-jin", "kang-na-ra", "han-song-ee"}) {
        const Entity& woman = entityCalled(contents, key);
        EXPECT_THAT(woman.periods, IsEmpty()) << key;
        for (const Claim& claim : woman.evidence.claims) {
            EXPECT_TRUE(allowedFields.contains(claim.field)) << key << " " << claim.field;
        }
        for (const Event& event : contents.events) {
            const bool takesPart =
                std::any_of(event.participations.begin(), event.participations.end(),
                            [&](const Participation& participation) { return participation.entity == woman.id; });
            const auto kind = std::find_if(contents.terms.begin(), contents.terms.end(),
                                           [&](const Term& term) { return term.id == event.kind; });
            EXPECT_TRUE(!takesPart || allowedKinds.contains(kind->key)) << key << " " << event.key << " " << kind->key;
            for (const Claim& claim : takesPart ? event.evidence.claims : std::vector<Claim>()) {
                EXPECT_TRUE(allowedFields.contains(claim.field)) << event.key << " " << claim.field;
            }
        }
    }
}

TEST(FirstCollection, NeverUsesTheWordThatDefectorsThemselvesAvoid)
{
    for (const NamedText& named : allTexts(firstCollection())) {
        EXPECT_EQ(named.text.in("ko").value_or("").find("탈북자"), std::string_view::npos) << named.place;
    }
}

TEST(FirstCollection, KeepsTheMisprintedAgeAsRejectedWithItsReason)
{
    const Event& leaving = eventCalled(firstCollection(), "ryu-leaves");

    EXPECT_THAT(claimsOf(leaving.evidence), UnorderedElementsAre("age=23 accepted", "age=2013 rejected"));
    for (const Claim& claim : leaving.evidence.claims) {
        EXPECT_TRUE(claim.status != ClaimStatus::Rejected || claim.reason.in("en"));
    }
}

TEST(FirstCollection, ShowsBothSidesOnWhereKangStudied)
{
    const Evidence& evidence = entityCalled(firstCollection(), "kang-na-ra").evidence;

    EXPECT_THAT(claimsOf(evidence),
                UnorderedElementsAre("studyPlace=chongjin accepted", "studyPlace=pyongyang disputed"));
    for (const Claim& claim : evidence.claims) {
        EXPECT_THAT(claim.citations, Not(IsEmpty())) << claim.value;
    }
}

TEST(FirstCollection, ShowsBothSidesOnTheYearInWhichHanLeft)
{
    const Evidence& evidence = eventCalled(firstCollection(), "han-leaves").evidence;

    EXPECT_THAT(claimsOf(evidence), UnorderedElementsAre("date=2013 accepted", "date=2014 disputed"));
    for (const Claim& claim : evidence.claims) {
        EXPECT_THAT(claim.citations, Not(IsEmpty())) << claim.value;
    }
}

TEST(FirstCollection, KeepsTheSlipsAndSoftSpotsOfTheArticleAsClaims)
{
    const CollectionContents& contents = firstCollection();
    const auto idOf = [&](const char* key) {
        return std::find_if(contents.sources.begin(), contents.sources.end(),
                            [&](const Source& source) { return source.key == key; })
            ->id;
    };
    const SourceId article = idOf("billboard");

    std::vector<std::string> slips;
    const auto collect = [&](const auto& records) {
        for (const auto& record : records) {
            for (const Claim& claim : record.evidence.claims) {
                const bool isOfArticle =
                    std::any_of(claim.citations.begin(), claim.citations.end(),
                                [&](const Citation& citation) { return citation.source == article; });
                if (isOfArticle && claim.status != ClaimStatus::Accepted) {
                    slips.push_back(record.key + " " + claim.field + "=" + claim.value);
                }
            }
        }
    };
    collect(contents.events);
    collect(contents.entities);
    collect(contents.relationships);
    collect(contents.sources);

    EXPECT_THAT(slips,
                UnorderedElementsAre(
                    "ryu-leaves age=2013", "concert-2018-spring-is-coming date=2018", "survey-2019 share=90%",
                    "survey-2019 date=2019-06", "survey-2019 punishment=many knew people",
                    "survey-2019 risk=more dangerous", "kang-na-ra studyPlace=pyongyang",
                    "han-copies-style garment=colorful pants, tied to Gee", "billboard headline=American pop",
                    "concert-2018-recalls-2003 comparison=similar to that of 2003", "kim-jong-il names=Kim Jong-il"));
}

TEST(FirstCollection, HasWestlifeAwayFrom2012To2018)
{
    std::vector<std::string> periods;
    for (const Period& period : entityCalled(firstCollection(), "westlife").periods) {
        periods.push_back(period.date.text());
    }

    EXPECT_THAT(periods, ElementsAre("1998-07/2012", "2018/.."));
}

TEST(FirstCollection, PutsWorksThatOnlyAPerformanceDatesIntoItsProgramme)
{
    const CollectionContents& contents = firstCollection();
    const EntityId song = entityCalled(contents, "by-chance").id;

    std::vector<std::string> events;
    for (const Event& event : contents.events) {
        for (const Participation& participation : event.participations) {
            if (participation.entity == song) {
                events.push_back(event.key);
            }
        }
    }

    EXPECT_THAT(events, ElementsAre("concert-2003"));
}

TEST(FirstCollection, OpensFrom1997To2022)
{
    ASSERT_TRUE(firstCollection().header.opening);
    EXPECT_EQ(firstCollection().header.opening->text(), "1997/2022");
}

} // namespace
} // namespace tideline
