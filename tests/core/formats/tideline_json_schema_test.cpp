// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/tideline_json_format.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <set>

namespace tideline {
namespace {

using nlohmann::json;

json schema()
{
    return json::parse(std::ifstream(TIDELINE_COLLECTIONS "/tideline.schema.json"));
}

/// The schema's definition of the objects of this shape.
json definitionOf(const json& schema, const json_format::Shape& shape)
{
    return &shape == &json_format::kFile ? schema : schema["$defs"].value(std::string(shape.name), json::object());
}

std::set<std::string> fieldsOf(const json_format::Shape& shape, bool onlyRequired)
{
    std::set<std::string> names;
    for (const json_format::Field& field : shape.fields) {
        if (field.required || !onlyRequired) {
            names.emplace(field.name);
        }
    }
    return names;
}

template <typename Enum, std::size_t N>
std::set<std::string> wordsOf(const json_format::Word<Enum> (&words)[N])
{
    std::set<std::string> names;
    for (const auto& word : words) {
        names.emplace(word.name);
    }
    return names;
}

TEST(TidelineJsonSchema, HasTheFieldsThatTheReaderTakes)
{
    const json document = schema();

    for (const json_format::Shape* shape : json_format::kShapes) {
        const json properties = definitionOf(document, *shape)["properties"];
        std::set<std::string> names;
        for (const auto& [name, definition] : properties.items()) {
            names.insert(name);
        }
        EXPECT_EQ(names, fieldsOf(*shape, false)) << shape->name;
    }
}

TEST(TidelineJsonSchema, RequiresWhatTheReaderRequires)
{
    const json document = schema();

    for (const json_format::Shape* shape : json_format::kShapes) {
        const auto required = definitionOf(document, *shape)["required"].get<std::set<std::string>>();
        EXPECT_EQ(required, fieldsOf(*shape, true)) << shape->name;
    }
}

TEST(TidelineJsonSchema, RefusesUnknownFieldsAsTheReaderDoes)
{
    const json document = schema();

    for (const json_format::Shape* shape : json_format::kShapes) {
        EXPECT_EQ(definitionOf(document, *shape)["additionalProperties"], false) << shape->name;
    }
}

TEST(TidelineJsonSchema, HasTheWordsThatTheReaderTakes)
{
    const json definitions = schema()["$defs"];

    EXPECT_EQ(definitions["lane"]["enum"].get<std::set<std::string>>(), wordsOf(json_format::kLanes));
    EXPECT_EQ(definitions["shape"]["enum"].get<std::set<std::string>>(), wordsOf(json_format::kMarks));
    EXPECT_EQ(definitions["confidence"]["enum"].get<std::set<std::string>>(), wordsOf(json_format::kConfidences));
    EXPECT_EQ(definitions["claim"]["properties"]["status"]["enum"].get<std::set<std::string>>(),
              wordsOf(json_format::kClaimStatuses));
    EXPECT_EQ(definitions["name"]["properties"]["kind"]["enum"].get<std::set<std::string>>(),
              wordsOf(json_format::kNameKinds));
    EXPECT_EQ(definitions["entity"]["properties"]["kind"]["enum"].get<std::set<std::string>>(),
              wordsOf(json_format::kEntityKinds));
    EXPECT_EQ(definitions["entity"]["properties"]["protection"]["enum"].get<std::set<std::string>>(),
              wordsOf(json_format::kProtections));
}

TEST(TidelineJsonSchema, LimitsKeysAsTheReaderDoes)
{
    const json key = schema()["$defs"]["key"];

    EXPECT_EQ(key["pattern"], "^[a-z0-9][a-z0-9-]*$");
    EXPECT_EQ(key["maxLength"], 80);
    EXPECT_TRUE(json_format::isKey(std::string(80, 'a')));
    EXPECT_FALSE(json_format::isKey(std::string(81, 'a')));
}

} // namespace
} // namespace tideline
