// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/formats/sample_document.h"

#include "formats/tideline_json_reader.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace tideline {
namespace {

using nlohmann::json;
using test::errorAfter;
using test::sampleDocument;
using testing::ElementsAre;

/// Code and path of an error, for comparing both at once.
std::pair<ErrorCode, std::string> where(const Error& error)
{
    return {error.code, error.path};
}

std::pair<ErrorCode, std::string> structure(std::string path)
{
    return {ErrorCode::JsonStructure, std::move(path)};
}

CollectionContents sampleContents()
{
    return readTidelineJson(sampleDocument().dump()).value().contents;
}

TEST(TidelineJsonReader, NumbersAllRecordsInTheOrderOfTheFormat)
{
    const CollectionContents contents = sampleContents();

    EXPECT_EQ(contents.terms[0].id, TermId(1));
    EXPECT_EQ(contents.terms[2].id, TermId(3));
    EXPECT_EQ(contents.tags[0].id, TagId(4));
    EXPECT_EQ(contents.places[0].id, PlaceId(5));
    EXPECT_EQ(contents.sources[0].id, SourceId(7));
    EXPECT_EQ(contents.entities[0].id, EntityId(8));
    EXPECT_EQ(contents.events[0].id, EventId(10));
    EXPECT_EQ(contents.relationships[0].id, RelationshipId(11));
    EXPECT_EQ(contents.stories[0].id, StoryId(12));
    EXPECT_EQ(contents.stories[0].steps[0].id, StepId(13));
}

TEST(TidelineJsonReader, ResolvesReferencesToEarlierAndLaterRecords)
{
    const CollectionContents contents = sampleContents();

    EXPECT_EQ(contents.places[0].parent, contents.places[1].id);
    EXPECT_EQ(contents.events[0].participations,
              (std::vector<Participation>{{contents.entities[1].id, contents.terms[1].id}}));
    EXPECT_EQ(contents.relationships[0].from, toRecordId(contents.entities[0].id));
    EXPECT_EQ(contents.stories[0].about, std::vector<EntityId>{contents.entities[0].id});
}

TEST(TidelineJsonReader, ReadsTheFieldsOfAnEvent)
{
    const Event event = sampleContents().events[0];

    EXPECT_EQ(event.key, "concert");
    EXPECT_EQ(event.title, (LocalizedText{{"en", "Concert"}}));
    EXPECT_EQ(event.date->text(), "2003-10-06");
    EXPECT_EQ(event.weight, 90);
    EXPECT_TRUE(event.visible);
    EXPECT_EQ(event.evidence.claims[0].status, ClaimStatus::Accepted);
    EXPECT_EQ(event.evidence.citations[0].field, "date");
    EXPECT_EQ(event.evidence.citations[0].locator, "p. 3");
    EXPECT_EQ(event.evidence.citations[0].confidence, Confidence::High);
}

TEST(TidelineJsonReader, KeepsALanguageThatHasNoFormApartFromOneThatIsNotThere)
{
    EXPECT_EQ(sampleContents().header.title, (LocalizedText{{"en", "Songs"}, {"ko", std::nullopt}}));
}

TEST(TidelineJsonReader, ReadsTheBundledCollection)
{
    std::ifstream file(TIDELINE_COLLECTIONS "/songs-that-crossed-a-border.json");
    std::stringstream text;
    text << file.rdbuf();

    const Result<TidelineJson> read = readTidelineJson(text.str());

    ASSERT_TRUE(read.has_value()) << read.error().path << ' ' << testing::PrintToString(read.error().arguments);
    EXPECT_FALSE(read->contents.events.empty());
    EXPECT_TRUE(read->unreadableDates.empty());
}

TEST(TidelineJsonReader, SaysWhatAnotherFormatCallsItself)
{
    const Error error = errorAfter([](json& file) { file["format"] = "timeline"; });

    EXPECT_EQ(error.code, ErrorCode::UnsupportedFormat);
    EXPECT_THAT(error.arguments, ElementsAre("timeline"));
}

TEST(TidelineJsonReader, RefusesAnotherVersionBeforeItLooksAtAnythingElse)
{
    const Error error = errorAfter([](json& file) {
        file["version"] = 2;
        file["novelty"] = true;
    });

    EXPECT_EQ(error.code, ErrorCode::UnsupportedFormat);
    EXPECT_THAT(error.arguments, ElementsAre("tideline 2"));
}

TEST(TidelineJsonReader, RefusesADocumentThatIsNoObject)
{
    EXPECT_EQ(where(readTidelineJson("[]").error()), structure(""));
}

TEST(TidelineJsonReader, NamesAnUnknownField)
{
    const Error error = errorAfter([](json& file) { file["events"][0]["colour"] = "red"; });

    EXPECT_EQ(where(error), structure("/events/0/colour"));
    EXPECT_THAT(error.arguments, ElementsAre("no field of this name"));
}

TEST(TidelineJsonReader, NamesAMissingField)
{
    const Error error = errorAfter([](json& file) { file["events"][0].erase("title"); });

    EXPECT_EQ(where(error), structure("/events/0"));
    EXPECT_THAT(error.arguments, ElementsAre("a field \"title\""));
}

TEST(TidelineJsonReader, NamesAValueOfTheWrongSort)
{
    const Error error = errorAfter([](json& file) { file["sources"][0]["title"] = 7; });

    EXPECT_EQ(where(error), structure("/sources/0/title"));
    EXPECT_THAT(error.arguments, ElementsAre("a text"));
}

TEST(TidelineJsonReader, ListsTheWordsThatAFieldMayHave)
{
    const Error error = errorAfter([](json& file) { file["kinds"][0]["lane"] = "roads"; });

    EXPECT_EQ(where(error), structure("/kinds/0/lane"));
    EXPECT_THAT(error.arguments, ElementsAre("one of defectors, events, artists, works, context"));
}

TEST(TidelineJsonReader, RefusesWhatIsNoKey)
{
    for (const std::string& key : std::vector<std::string>{"", "Concert", "-a", "a b", "ä", std::string(81, 'a')}) {
        EXPECT_EQ(where(errorAfter([&](json& file) { file["tags"][0]["key"] = key; })), structure("/tags/0/key"));
    }
}

TEST(TidelineJsonReader, RefusesAWeightThatIsNoWholeNumberFromZeroToAHundred)
{
    for (const json& weight : {json(-1), json(101), json(5.0), json("5"), json(18446744073709551615U)}) {
        EXPECT_EQ(where(errorAfter([&](json& file) { file["events"][0]["weight"] = weight; })),
                  structure("/events/0/weight"));
    }
}

TEST(TidelineJsonReader, RefusesATextWithoutALanguage)
{
    EXPECT_EQ(where(errorAfter([](json& file) { file["tags"][0]["name"] = json::object(); })),
              structure("/tags/0/name"));
    EXPECT_EQ(where(errorAfter([](json& file) {
                  file["tags"][0]["name"] = {{"e n", "K-pop"}};
              })),
              structure("/tags/0/name/e n"));
}

TEST(TidelineJsonReader, AllowsNoUnknownFormInATextThatIsNoName)
{
    EXPECT_EQ(where(errorAfter([](json& file) { file["stories"][0]["card"]["ko"] = nullptr; })),
              structure("/stories/0/card/ko"));
}

TEST(TidelineJsonReader, RefusesAnEmptyTextAndOneWithANullCharacter)
{
    EXPECT_EQ(where(errorAfter([](json& file) { file["events"][0]["title"]["en"] = ""; })),
              structure("/events/0/title/en"));
    EXPECT_EQ(where(errorAfter([](json& file) { file["events"][0]["title"]["en"] = std::string("a\0b", 3); })),
              structure("/events/0/title/en"));
}

TEST(TidelineJsonReader, WantsAnIntervalAsOpeningView)
{
    EXPECT_EQ(where(errorAfter([](json& file) { file["collection"]["opening"] = "2003"; })),
              structure("/collection/opening"));
}

TEST(TidelineJsonReader, NamesAKeyThatNoRecordHas)
{
    const Error error = errorAfter([](json& file) { file["events"][0]["place"] = "seoul"; });

    EXPECT_EQ(where(error), std::pair(ErrorCode::UnknownKey, std::string("/events/0/place")));
    EXPECT_THAT(error.arguments, ElementsAre("seoul"));
}

TEST(TidelineJsonReader, SaysWhatSortOfRecordAKeyMustName)
{
    const Error error = errorAfter([](json& file) { file["relationships"][0]["to"] = "billboard"; });

    EXPECT_EQ(where(error), structure("/relationships/0/to"));
    EXPECT_THAT(error.arguments, ElementsAre("the key of an entity, an event or a place"));
}

TEST(TidelineJsonReader, NamesAKeyThatTwoRecordsHave)
{
    const Error error = errorAfter([](json& file) { file["stories"][0]["steps"][0]["key"] = "band"; });

    EXPECT_EQ(where(error), std::pair(ErrorCode::DuplicateKey, std::string("/stories/0/steps/0/key")));
    EXPECT_THAT(error.arguments, ElementsAre("band"));
}

TEST(TidelineJsonReader, FollowsTheLinksOfMarkdown)
{
    const Error record = errorAfter([](json& file) { file["events"][0]["summary"]["en"] = "[She](record:nobody)"; });
    const Error source =
        errorAfter([](json& file) { file["stories"][0]["steps"][0]["text"]["en"] = "[](cite:paper)"; });
    const Error sort = errorAfter([](json& file) { file["stories"][0]["steps"][0]["text"]["en"] = "[](cite:han)"; });

    EXPECT_EQ(where(record), std::pair(ErrorCode::UnknownKey, std::string("/events/0/summary/en")));
    EXPECT_EQ(where(source), std::pair(ErrorCode::UnknownKey, std::string("/stories/0/steps/0/text/en")));
    EXPECT_EQ(where(sort), structure("/stories/0/steps/0/text/en"));
}

TEST(TidelineJsonReader, FindsPlacesThatLieInsideEachOther)
{
    EXPECT_EQ(where(errorAfter([](json& file) { file["places"][1]["parent"] = "pyongyang"; })),
              structure("/places/0/parent"));
    EXPECT_EQ(where(errorAfter([](json& file) { file["places"][1]["parent"] = "korea"; })),
              structure("/places/1/parent"));
}

TEST(TidelineJsonReader, AllowsOnePrimaryNameInALanguage)
{
    EXPECT_EQ(where(errorAfter([](json& file) {
                  file["entities"][0]["names"].push_back({{"value", "Hann"}, {"language", "en"}, {"kind", "primary"}});
              })),
              structure("/entities/0/names/1"));
}

TEST(TidelineJsonReader, AllowsNoAliasWithoutAValue)
{
    EXPECT_EQ(where(errorAfter([](json& file) {
                  file["entities"][0]["names"][0] = {{"value", nullptr}, {"language", "ko"}, {"kind", "alias"}};
              })),
              structure("/entities/0/names/0/value"));
}

TEST(TidelineJsonReader, RefusesEntriesThatAreListedTwice)
{
    EXPECT_EQ(where(errorAfter([](json& file) {
                  file["entities"][1]["tags"] = {"k-pop", "k-pop"};
              })),
              structure("/entities/1/tags/1"));
    EXPECT_EQ(where(errorAfter([](json& file) {
                  json& participations = file["events"][0]["participations"];
                  participations.push_back(json(participations[0]));
              })),
              structure("/events/0/participations/1"));
}

TEST(TidelineJsonReader, StartsAtAnEventOrAStory)
{
    EXPECT_EQ(errorAfter([](json& file) { file["collection"]["start"] = "story"; }).path, "read");
    EXPECT_EQ(where(errorAfter([](json& file) { file["collection"]["start"] = "han"; })),
              structure("/collection/start"));
}

TEST(TidelineJsonReader, GivesTheFirstProblemOnly)
{
    const Error error = errorAfter([](json& file) {
        file["events"][0]["weight"] = 101;
        file["stories"][0]["about"] = {"nobody"};
    });

    EXPECT_EQ(error.path, "/events/0/weight");
}

} // namespace
} // namespace tideline
