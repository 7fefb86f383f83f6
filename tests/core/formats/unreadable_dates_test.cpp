// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/formats/sample_document.h"

#include "formats/tideline_json_reader.h"
#include "formats/tideline_json_writer.h"

#include <gmock/gmock.h>

namespace tideline {
namespace {

using nlohmann::json;
using test::sampleDocument;
using testing::ElementsAre;

/// What is read from the sample, written with a line for each value, after a change.
TidelineJson readAfter(const std::function<void(json&)>& change)
{
    json document = sampleDocument();
    change(document);
    return readTidelineJson(document.dump(1)).value();
}

std::vector<std::string> pathsOf(const std::vector<Error>& errors)
{
    std::vector<std::string> paths;
    for (const Error& error : errors) {
        paths.push_back(error.path);
    }
    return paths;
}

/// The line of the only date of the document that cannot be read, with its path behind.
std::string placeIn(std::string_view document)
{
    const TidelineJson read = readTidelineJson(document).value();
    EXPECT_EQ(read.unreadableDates.size(), 1U);
    const Error& error = read.unreadableDates.at(0);
    return std::to_string(error.line.value_or(0)) + ' ' + error.path;
}

/// The sample on one line, with its only date of an event replaced by a text that is none.
std::string sampleOnOneLine()
{
    json document = sampleDocument();
    document["events"][0]["date"] = "soon";
    document["events"][0].erase("claims");
    return document.dump();
}

TEST(UnreadableDates, AreKeptAsWrittenAndHaveNoPlaceInTime)
{
    const TidelineJson read = readAfter([](json& file) {
        file["events"][0]["date"] = "2003-13-45";
        file["events"][0].erase("claims");
    });

    const EdtfDate& date = read.contents.events[0].date.value();
    EXPECT_EQ(date.text(), "2003-13-45");
    EXPECT_TRUE(date.flags().unreadable);
    EXPECT_EQ(date.bounds(), DateBounds{});
}

TEST(UnreadableDates, MayBeEmpty)
{
    const TidelineJson read = readAfter([](json& file) {
        file["events"][0]["date"] = "";
        file["events"][0].erase("claims");
    });

    EXPECT_EQ(read.contents.events[0].date, EdtfDate::asWritten(""));
    EXPECT_THAT(pathsOf(read.unreadableDates), ElementsAre("/events/0/date"));
}

TEST(UnreadableDates, AreReportedWithTextLineColumnAndReason)
{
    const std::string document = sampleOnOneLine();
    const std::size_t at = document.find("\"soon\"");

    const TidelineJson read = readTidelineJson(document.substr(0, at) + "\n\n  " + document.substr(at)).value();

    ASSERT_EQ(read.unreadableDates.size(), 1U);
    const Error& error = read.unreadableDates[0];
    EXPECT_EQ(error.code, ErrorCode::NotADate);
    EXPECT_THAT(error.arguments, ElementsAre("soon"));
    EXPECT_EQ(error.path, "/events/0/date");
    EXPECT_EQ(error.line, 3U);
    EXPECT_EQ(error.column, 1U);
    EXPECT_FALSE(error.detail.empty());
}

TEST(UnreadableDates, AreFoundWhereverADateMayStand)
{
    const TidelineJson read = readAfter([](json& file) {
        file["collection"]["opening"] = "then";
        file["collection"]["updated"] = "now";
        file["sources"][0]["date"] = "undated";
        file["entities"][1]["periods"][0]["date"] = "1998 to 2012";
        file["relationships"][0]["date"] = "once";
        file["stories"][0]["steps"][0]["date"] = "later";
        file["events"][0]["claims"][1] = {{"field", "date"},
                                          {"value", "6.10.2003"},
                                          {"status", "rejected"},
                                          {"citations", {{{"source", "billboard"}}}}};
    });

    // A JSON object that is written by the library has its fields in alphabetical order.
    EXPECT_THAT(pathsOf(read.unreadableDates),
                ElementsAre("/collection/opening", "/collection/updated", "/entities/1/periods/0/date",
                            "/events/0/claims/1/value", "/relationships/0/date", "/sources/0/date",
                            "/stories/0/steps/0/date"));
}

TEST(UnreadableDates, ComeInTheOrderOfTheFileByLine)
{
    const TidelineJson read = readAfter([](json& file) {
        file["stories"][0]["steps"][0]["date"] = "later";
        file["collection"]["updated"] = "now";
        file["entities"][1]["periods"][0]["date"] = "1998 to 2012";
    });

    ASSERT_EQ(read.unreadableDates.size(), 3U);
    EXPECT_LT(read.unreadableDates[0].line, read.unreadableDates[1].line);
    EXPECT_LT(read.unreadableDates[1].line, read.unreadableDates[2].line);
}

TEST(UnreadableDates, AreFoundByTheirLineWhateverTheFileLooksLike)
{
    const std::string document = sampleOnOneLine();

    EXPECT_EQ(placeIn(document), "1 /events/0/date");
    EXPECT_EQ(placeIn("\n\n\n" + document), "4 /events/0/date");
    EXPECT_EQ(placeIn("\r\n" + document), "2 /events/0/date");
    EXPECT_EQ(placeIn("\xEF\xBB\xBF\n" + document), "2 /events/0/date");
}

TEST(UnreadableDates, AnAcceptedClaimOnOneMustStillBeTheRecordsOwn)
{
    const auto documentWith = [](const std::string& date) {
        json document = sampleDocument();
        document["events"][0]["date"] = date;
        document["events"][0]["claims"][0]["value"] = "in autumn";
        return document.dump();
    };

    EXPECT_EQ(readTidelineJson(documentWith("in autumn")).value().unreadableDates.size(), 2U);
    EXPECT_EQ(readTidelineJson(documentWith("in winter")).error().code, ErrorCode::ClaimContradictsRecord);
}

TEST(UnreadableDates, TenThousandAreAllKeptAndAllReported)
{
    constexpr std::size_t kCount = 10'000;
    json document = sampleDocument();
    for (std::size_t i = 0; i < kCount; ++i) {
        const std::string number = std::to_string(i);
        document["events"].push_back(
            {{"key", "bad-" + number}, {"kind", "show"}, {"title", {{"en", "Bad"}}}, {"date", "day " + number}});
    }

    const TidelineJson read = readTidelineJson(document.dump(1)).value();

    ASSERT_EQ(read.unreadableDates.size(), kCount);
    for (std::size_t i = 0; i < kCount; ++i) {
        const std::string text = "day " + std::to_string(i);
        ASSERT_EQ(read.contents.events[i + 1].date->text(), text);
        ASSERT_EQ(read.unreadableDates[i].arguments[0], text);
        ASSERT_EQ(read.unreadableDates[i].path, "/events/" + std::to_string(i + 1) + "/date");
        ASSERT_TRUE(i == 0 || read.unreadableDates[i - 1].line < read.unreadableDates[i].line);
    }
}

} // namespace
} // namespace tideline
