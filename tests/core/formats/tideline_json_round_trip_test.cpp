// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/contents_generator.h"
#include "support/property.h"
#include "support/renumbered.h"

#include "formats/tideline_json_format.h"
#include "formats/tideline_json_reader.h"
#include "formats/tideline_json_writer.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

namespace tideline {
namespace {

using test::contentsGenerator;
using test::holdsAlways;
using test::renumbered;

std::string written(const CollectionContents& contents)
{
    return writeTidelineJson(publish(contents, Policy::Working).value());
}

/// True if every object has its fields in the order of the shape that has all of them.
bool isInOrder(const nlohmann::ordered_json& object, const json_format::Shape& shape)
{
    auto field = shape.fields.begin();
    for (const auto& [name, value] : object.items()) {
        field = std::find_if(field, shape.fields.end(), [&name = name](const auto& next) { return next.name == name; });
        if (field == shape.fields.end()) {
            return false;
        }
    }
    return true;
}

TEST(TidelineJsonRoundTrip, LosesNothingButIds)
{
    EXPECT_TRUE(holdsAlways([] {
        const CollectionContents contents = *contentsGenerator();

        const Result<TidelineJson> read = readTidelineJson(written(contents));

        return read.has_value() && read->contents == renumbered(contents);
    }));
}

TEST(TidelineJsonRoundTrip, ReportsTheSameUnreadableDatesAgain)
{
    EXPECT_TRUE(holdsAlways([] {
        const std::string first = written(*contentsGenerator());
        const TidelineJson read = readTidelineJson(first).value();

        return readTidelineJson(written(read.contents)).value().unreadableDates == read.unreadableDates;
    }));
}

TEST(TidelineJsonRoundTrip, WritesTheSameBytesAgain)
{
    EXPECT_TRUE(holdsAlways([] {
        const std::string first = written(*contentsGenerator());

        return written(readTidelineJson(first).value().contents) == first;
    }));
}

TEST(TidelineJsonRoundTrip, WritesFieldsInTheOrderOfTheFormat)
{
    EXPECT_TRUE(holdsAlways([] {
        const auto document = nlohmann::ordered_json::parse(written(*contentsGenerator()));

        const auto areInOrder = [&document](const char* section, const json_format::Shape& shape) {
            return std::all_of(document[section].begin(), document[section].end(),
                               [&shape](const auto& object) { return isInOrder(object, shape); });
        };
        return areInOrder("kinds", json_format::kKind) && areInOrder("places", json_format::kPlace) &&
               areInOrder("sources", json_format::kSource) && areInOrder("entities", json_format::kEntity) &&
               areInOrder("events", json_format::kEvent) && areInOrder("relationships", json_format::kRelationship) &&
               areInOrder("stories", json_format::kStory);
    }));
}

TEST(TidelineJsonRoundTrip, KeepsTheBundledCollection)
{
    std::ifstream file(TIDELINE_COLLECTIONS "/songs-that-crossed-a-border.json");
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const CollectionContents contents = readTidelineJson(text).value().contents;

    EXPECT_EQ(readTidelineJson(written(contents)).value().contents, contents);
}

} // namespace
} // namespace tideline
