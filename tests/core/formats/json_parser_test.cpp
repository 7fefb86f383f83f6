// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_parser.h"

#include <gmock/gmock.h>

namespace tideline {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

TEST(JsonParser, ReadsAllSortsOfValues)
{
    const Result<nlohmann::json> value = parseJson(R"({"a": [1, -2, 0.5, "각", true, null], "b": {}})");

    ASSERT_TRUE(value.has_value());
    EXPECT_EQ(value->dump(), R"({"a":[1,-2,0.5,"각",true,null],"b":{}})");
}

TEST(JsonParser, SkipsAByteOrderMark)
{
    EXPECT_EQ(parseJson("\xEF\xBB\xBF{}"), nlohmann::json::object());
}

TEST(JsonParser, PointsAtTheCharacterThatDoesNotFit)
{
    const Result<nlohmann::json> value = parseJson("{\n  \"a\": 1,\n  \"b\": x\n}");

    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().code, ErrorCode::JsonSyntax);
    EXPECT_EQ(value.error().line, 3);
    EXPECT_EQ(value.error().column, 8);
}

TEST(JsonParser, CountsColumnsInCodePoints)
{
    const Result<nlohmann::json> value = parseJson("[\"류희진\", ?]");

    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().column, 9);
}

TEST(JsonParser, SaysWhatWasWrongWithoutRepeatingWhere)
{
    const Result<nlohmann::json> value = parseJson("{\"a\" 1}");

    ASSERT_FALSE(value.has_value());
    EXPECT_THAT(value.error().detail, HasSubstr("expected ':'"));
    EXPECT_THAT(value.error().detail, testing::Not(HasSubstr("line 1")));
}

TEST(JsonParser, RefusesAnEmptyTextAtItsBegin)
{
    const Result<nlohmann::json> value = parseJson("");

    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().code, ErrorCode::JsonSyntax);
    EXPECT_EQ(value.error().line, 1);
    EXPECT_EQ(value.error().column, 1);
}

TEST(JsonParser, RefusesATextThatEndsEarly)
{
    const Result<nlohmann::json> value = parseJson("{\"a\": [1,\n2");

    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().code, ErrorCode::JsonSyntax);
    EXPECT_EQ(value.error().line, 2);
}

TEST(JsonParser, RefusesInvalidUtf8)
{
    for (const char* text : {"[\"\xC3\x28\"]", "[\"\xED\xA0\x80\"]", "[\"\xF5\x80\x80\x80\"]", "[\"\\ud800\"]"}) {
        const Result<nlohmann::json> value = parseJson(text);

        ASSERT_FALSE(value.has_value()) << text;
        EXPECT_EQ(value.error().code, ErrorCode::JsonSyntax);
    }
}

TEST(JsonParser, RefusesWhatStandsBehindTheDocument)
{
    EXPECT_EQ(parseJson("{} {}").error().code, ErrorCode::JsonSyntax);
}

TEST(JsonParser, RefusesANumberBeyondAllBounds)
{
    EXPECT_EQ(parseJson("[1e999]").error().code, ErrorCode::JsonSyntax);
}

TEST(JsonParser, NamesTheFieldThatOccursTwice)
{
    const Result<nlohmann::json> value = parseJson(R"({"events": [{}, {"a/b": 1, "key": 2, "a/b": 3}]})");

    ASSERT_FALSE(value.has_value());
    EXPECT_EQ(value.error().code, ErrorCode::JsonStructure);
    EXPECT_EQ(value.error().path, "/events/1/a~1b");
    EXPECT_THAT(value.error().arguments, ElementsAre("a field that is named once"));
}

TEST(JsonParser, TakesThirtyTwoLevelsAndNoMore)
{
    EXPECT_TRUE(parseJson(nested(kDeepestJson)).has_value());
    EXPECT_EQ(parseJson(nested(kDeepestJson + 1)).error().code, ErrorCode::JsonStructure);
}

TEST(JsonParser, RefusesAMillionLevelsWithoutFollowingThem)
{
    EXPECT_EQ(parseJson(std::string(1'000'000, '[')).error().code, ErrorCode::JsonStructure);
}

} // namespace
} // namespace tideline
