// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "formats/tideline_json_format.h"
#include "formats/tideline_json_reader.h"
#include "formats/tideline_json_writer.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace tideline {
namespace {

using nlohmann::ordered_json;
using test::CollectionBuilder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string written(const CollectionContents& contents)
{
    return writeTidelineJson(publish(contents, Policy::Working).value());
}

std::vector<std::string> namesIn(const ordered_json& object)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : object.items()) {
        names.push_back(name);
    }
    return names;
}

CollectionContents oneEvent()
{
    CollectionHeader header;
    header.title = {{"en", "Songs"}};
    return CollectionBuilder()
        .header(header)
        .artist("band", "Band")
        .event("concert-2003", "2003-10-06")
        .titled("Concert")
        .titled("공연 \"2003\"", "ko")
        .with("band", "performer")
        .sourced("billboard")
        .build();
}

TEST(TidelineJsonWriter, WritesKoreanAsItIsAndEscapesQuotes)
{
    EXPECT_THAT(written(oneEvent()), HasSubstr(R"("ko": "공연 \"2003\"")"));
}

TEST(TidelineJsonWriter, IndentsByTwoAndEndsTheLastLine)
{
    const std::string json = written(oneEvent());

    EXPECT_TRUE(
        json.starts_with("{\n  \"format\": \"tideline\",\n  \"version\": 1,\n  \"collection\": {\n    \"title\""));
    EXPECT_TRUE(json.ends_with("\n}\n"));
}

TEST(TidelineJsonWriter, LeavesOutWhatSaysNothing)
{
    const ordered_json document = ordered_json::parse(written(oneEvent()));

    EXPECT_THAT(namesIn(document["events"][0]),
                ElementsAre("key", "kind", "title", "date", "participations", "citations"));
    EXPECT_THAT(namesIn(document["events"][0]["citations"][0]), ElementsAre("source"));
}

TEST(TidelineJsonWriter, WritesTheSectionsOfTheFileInTheirOrder)
{
    const ordered_json document = ordered_json::parse(written(oneEvent()));

    std::vector<std::string> expected;
    for (const json_format::Field& field : json_format::kFile.fields) {
        expected.emplace_back(field.name);
    }
    EXPECT_EQ(namesIn(document), expected);
}

TEST(TidelineJsonWriter, NamesRecordsWithoutAKeyBySortAndNumber)
{
    CollectionContents contents = oneEvent();
    contents.entities[0].key.clear();
    contents.events[0].key.clear();

    const std::string json = written(contents);

    EXPECT_THAT(json, HasSubstr("\"key\": \"event-1\""));
    EXPECT_THAT(json, HasSubstr("\"entity\": \"entity-1\""));
    EXPECT_TRUE(readTidelineJson(json).has_value());
}

TEST(TidelineJsonWriter, MakesNoKeyThatAnotherRecordHas)
{
    CollectionContents contents = oneEvent();
    contents.entities[0].key = "event-1";
    contents.events[0].key.clear();

    const std::string json = written(contents);

    EXPECT_THAT(json, HasSubstr("\"key\": \"event-1-2\""));
}

TEST(TidelineJsonWriter, TellsNothingOfTheProgram)
{
    EXPECT_THAT(written(oneEvent()), Not(testing::AnyOf(HasSubstr("Tideline"), HasSubstr("\"id\""))));
}

} // namespace
} // namespace tideline
