// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/command_line.h"
#include "resources/collections/first_collection.h"
#include "support/command_outcome.h"
#include "support/temporary_folder.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "store/collection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace tideline {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

using Outcome = test::CommandOutcome;
constexpr auto run = &test::runCommand;

class CommandLine : public testing::Test {
protected:
    CommandLine()
        : m_path((m_folder / "first.tideline").string())
    {
        FileOps files;
        EXPECT_TRUE(Collection::createFrom(m_path, firstCollection(), files, SystemClock()));
    }

    nlohmann::json list(std::vector<std::string> filter) const
    {
        filter.insert(filter.begin(), {"list", m_path, "--format", "json"});
        const Outcome outcome = run(filter);
        EXPECT_EQ(outcome.status, 0) << outcome.errors;
        return nlohmann::json::parse(outcome.output);
    }

    std::string at(std::string_view name) const { return (m_folder / name).string(); }

    test::TemporaryFolder m_folder;
    std::string m_path;
};

TEST_F(CommandLine, InfoCountsWhatTheCollectionHolds)
{
    const nlohmann::json info = nlohmann::json::parse(run({"info", m_path, "--json"}).output);

    EXPECT_EQ(info["title"], "Songs that crossed a border");
    EXPECT_EQ(info["events"], firstCollection().events.size());
    EXPECT_EQ(info["sources"], 111);
    EXPECT_EQ(info["stories"], 6);
}

TEST_F(CommandLine, ListGivesEveryEventWithTheFieldsOfTheContract)
{
    const nlohmann::json rows = list({});

    EXPECT_EQ(rows.size(), firstCollection().events.size());
    for (const char* field :
         {"id", "kind", "title", "date", "first", "last", "place", "people", "artists", "sources"}) {
        EXPECT_TRUE(rows[0].contains(field)) << field;
    }
}

TEST_F(CommandLine, ListFindsTheLeavingOfADefectorWhoHeardTheArtist)
{
    const nlohmann::json rows = list({"--artist", "T-ara"});

    EXPECT_TRUE(
        std::any_of(rows.begin(), rows.end(), [](const nlohmann::json& row) { return row["kind"] == "leaving"; }));
}

TEST_F(CommandLine, ListTakesAnyOfOneOptionAndAllOfDifferentOnes)
{
    const std::size_t first = list({"--artist", "Red Velvet"}).size();
    const std::size_t both = list({"--artist", "Red Velvet", "--artist", "Baby V.O.X"}).size();
    const std::size_t narrowed = list({"--artist", "Red Velvet", "--artist", "Baby V.O.X", "--year", "2003"}).size();

    EXPECT_GT(both, first);
    EXPECT_LT(narrowed, both);
    EXPECT_GT(narrowed, 0U);
}

TEST_F(CommandLine, ListKnowsWhatSurelyLiesInTheYears)
{
    const std::size_t possible = list({"--year", "2003"}).size();
    const std::size_t sure = list({"--year", "2003", "--surely"}).size();

    EXPECT_GT(sure, 0U);
    EXPECT_LT(sure, possible);
}

TEST_F(CommandLine, ListRulesOutWhatMustNotBe)
{
    const std::size_t all = list({}).size();
    const std::size_t redVelvet = list({"--artist", "Red Velvet"}).size();

    EXPECT_EQ(list({"--not-artist", "Red Velvet"}).size(), all - redVelvet);
    EXPECT_LT(list({"--place", "North Korea", "--not-place", "Pyongyang"}).size(),
              list({"--place", "North Korea"}).size());
    for (const auto& [option, value] :
         {std::pair("--not-person", "Ryu Hee-jin"), std::pair("--not-kind", "concert"), std::pair("--not-tag", "press"),
          std::pair("--not-source", "billboard"), std::pair("--not-story", "Ryu Hee-jin")}) {
        EXPECT_LT(list({option, value}).size(), all) << option;
    }
}

TEST_F(CommandLine, ListFindsEventsByStoryAndByStrengthOfSources)
{
    const std::size_t all = list({}).size();
    const std::size_t told = list({"--story", "Ryu Hee-jin"}).size();
    const std::size_t strong = list({"--strength", "3+"}).size();

    EXPECT_GT(told, 0U);
    EXPECT_LT(told, all);
    EXPECT_GT(strong, 0U);
    EXPECT_EQ(list({"--strength", "1", "--strength", "2", "--strength", "3+"}).size() + list({"--unsourced"}).size(),
              all);
}

TEST_F(CommandLine, AStrengthThatIsNoneIsWrongUsage)
{
    const Outcome outcome = run({"list", m_path, "--strength", "many"});

    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("'many' is no strength; write 1, 2 or 3+"));
}

TEST_F(CommandLine, SurelyWithoutYearsIsWrongUsage)
{
    EXPECT_EQ(run({"list", m_path, "--surely"}).status, 2);
    EXPECT_EQ(run({"export", m_path, "-o", at("a.png"), "--surely"}).status, 2);
}

TEST_F(CommandLine, ListFindsEventsByTheirEvidence)
{
    const nlohmann::json all = list({});
    const nlohmann::json disputed = list({"--disputed"});
    const nlohmann::json rejected = list({"--rejected"});
    const auto has = [](const nlohmann::json& rows, const std::string& date) {
        return std::any_of(rows.begin(), rows.end(), [&](const nlohmann::json& row) { return row["date"] == date; });
    };

    EXPECT_LT(disputed.size(), all.size());
    EXPECT_TRUE(has(disputed, "2003-10-06")); // The attendance of the concert.
    EXPECT_TRUE(has(rejected, "2003-12-26")); // The debut with a misprinted day.
    EXPECT_EQ(list({"--unsourced"}).size(), 0U);
}

TEST_F(CommandLine, ListCsvHasARowForEachEventAndAHead)
{
    const std::string csv = run({"list", m_path, "--format", "csv"}).output;

    EXPECT_THAT(csv, StartsWith("id,kind,title,date,first,last,place,people,artists,sources\r\n"));
}

TEST_F(CommandLine, ShowTellsTheClaimsOfARecord)
{
    const Outcome outcome = run({"show", m_path, "ryu-leaves", "--json"});

    const nlohmann::json record = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(record["claims"].size(), 2U);
    EXPECT_THAT(outcome.output, HasSubstr("rejected"));
}

TEST_F(CommandLine, ShowPutsTheValuesOfClaimsIntoWords)
{
    const nlohmann::json person = nlohmann::json::parse(run({"show", m_path, "kang-na-ra", "--json"}).output);
    const std::string debut = run({"show", m_path, "tvxq-debut"}).output;

    EXPECT_EQ(person["claims"][0]["words"], "Chongjin");
    EXPECT_THAT(debut, HasSubstr("date = 2003-12-23 (23 December 2003), rejected"));
}

TEST_F(CommandLine, ShowOfAnEventCountsItsIndependentSources)
{
    const nlohmann::json shown = nlohmann::json::parse(run({"show", m_path, "washington-post-story", "--json"}).output);

    EXPECT_EQ(shown["independentSources"], 1) << "all of them retell or reprint the story";
    EXPECT_GT(shown["sources"].size(), 5U);
    EXPECT_THAT(run({"show", m_path, "washington-post-story"}).output, HasSubstr("sources (1 independent)"));
}

TEST_F(CommandLine, ShowOfASourceCitesItAndTellsWhatRestsOnIt)
{
    const nlohmann::json shown = nlohmann::json::parse(run({"show", m_path, "torstar", "--json"}).output);

    EXPECT_THAT(shown["chicago"].get<std::string>(),
                StartsWith("Simon Denyer and Min Joo Kim, “Can K-pop rattle North Korea?,” Toronto Star / PressReader, "
                           "August 24, 2019, after The Washington Post, 20 August 2019, https://"));
    EXPECT_THAT(shown["bibtex"].get<std::string>(), StartsWith("@online{torstar,"));
    EXPECT_FALSE(shown["supports"].empty());
    EXPECT_TRUE(shown["supports"][0].contains("confidence"));
}

TEST_F(CommandLine, ShowOfSomethingUnknownFailsInOneLine)
{
    const Outcome outcome = run({"show", m_path, "nobody of this name"});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, StartsWith("tideline: "));
    EXPECT_EQ(std::count(outcome.errors.begin(), outcome.errors.end(), '\n'), 1);
}

TEST_F(CommandLine, DateTellsWhatAnEdtfTextMeans)
{
    const nlohmann::json date = nlohmann::json::parse(run({"date", "2016-21"}).output);

    EXPECT_EQ(date["label"]["en"], "spring 2016");
    EXPECT_EQ(date["label"]["ko"], "2016년 봄");
    EXPECT_EQ(date["first"], "2016-03-01");
}

TEST_F(CommandLine, DateNamesTheColumnOfWhatIsNoDate)
{
    const Outcome outcome = run({"date", "2003-13"});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("column 6"));
}

TEST_F(CommandLine, DateReadsSetsAndNegativeYears)
{
    EXPECT_EQ(nlohmann::json::parse(run({"date", "[1667,1668]"}).output)["edtf"], "[1667,1668]");
    EXPECT_EQ(nlohmann::json::parse(run({"date", "--", "-0043"}).output)["first"], "-0043-01-01");
}

TEST_F(CommandLine, DateReadsWhatPeopleWriteWhenAskedTo)
{
    const Outcome outcome = run({"date", "--human", "6 October 2003", "1998년경", "before 2011"});

    std::istringstream lines(outcome.output);
    std::vector<nlohmann::json> dates;
    for (std::string line; std::getline(lines, line);) {
        dates.push_back(nlohmann::json::parse(line));
    }
    ASSERT_EQ(dates.size(), 3U);
    EXPECT_EQ(dates[0]["text"], "6 October 2003");
    EXPECT_EQ(dates[0]["edtf"], "2003-10-06");
    EXPECT_EQ(dates[1]["edtf"], "1998~");
    EXPECT_EQ(dates[1]["approximate"], true);
    EXPECT_EQ(dates[2]["last"], "2010-12-31");
}

TEST_F(CommandLine, DateRefusesWordsUnlessAskedTo)
{
    EXPECT_EQ(run({"date", "6 October 2003"}).status, 1);
    EXPECT_EQ(run({"date", "--", "--human"}).status, 1);
}

TEST_F(CommandLine, DateNamesEveryReadingOfAnAmbiguousText)
{
    const Outcome outcome = run({"date", "--human", "3/4/2003"});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, AllOf(HasSubstr("column 1"), HasSubstr("2003-03-04"), HasSubstr("2003-04-03")));
}

TEST_F(CommandLine, DateWithoutATextIsWrongUsage)
{
    EXPECT_EQ(run({"date", "--human"}).status, 2);
    EXPECT_EQ(run({"date"}).status, 2);
    EXPECT_EQ(run({"date", "--no-such-option", "2003"}).status, 2);
}

TEST_F(CommandLine, CheckSaysNothingOfAWholeCollection)
{
    const Outcome outcome = run({"check", m_path});

    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.errors, IsEmpty());
}

TEST_F(CommandLine, ExportedDataGiveTheSameCollectionWhenImportedAgain)
{
    ASSERT_EQ(run({"export", m_path, "-o", at("a.json"), "--policy", "working", "--yes"}).status, 0);
    ASSERT_EQ(run({"import", at("a.json"), "-o", at("b.tideline")}).status, 0);
    ASSERT_EQ(run({"export", at("b.tideline"), "-o", at("b.json"), "--policy", "working", "--yes"}).status, 0);

    EXPECT_EQ(test::contentOf(at("a.json")), test::contentOf(at("b.json")));
}

TEST_F(CommandLine, WantsAYesForTheWorkingPolicy)
{
    const Outcome outcome = run({"export", m_path, "-o", at("a.json"), "--policy", "working"});

    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(test::contentOf(at("a.json")), IsEmpty());
}

TEST_F(CommandLine, ExportsAPictureOfWhatTheFilterLeaves)
{
    const Outcome outcome = run({"export", m_path, "-o", at("a.svg"), "--artist", "Red Velvet"});

    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    const std::string svg = test::contentOf(at("a.svg"));
    EXPECT_THAT(svg, HasSubstr("Filter: Red Velvet"));
    EXPECT_THAT(svg, HasSubstr("Spring Is Coming"));
    EXPECT_THAT(svg, testing::Not(HasSubstr("Westlife")));
}

TEST_F(CommandLine, RefusesAPictureOfNothing)
{
    const Outcome outcome = run({"export", m_path, "-o", at("a.png"), "--artist", "Red Velvet", "--year", "1950"});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("nothing to draw"));
    EXPECT_FALSE(std::filesystem::exists(at("a.png")));
}

TEST_F(CommandLine, DoesNotReplaceACollectionByAnImport)
{
    ASSERT_EQ(run({"export", m_path, "-o", at("a.json"), "--policy", "working", "--yes"}).status, 0);
    const std::string before = test::contentOf(m_path);

    const Outcome outcome = run({"import", at("a.json"), "-o", m_path});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(test::contentOf(m_path), before);
}

TEST_F(CommandLine, NamesLineAndColumnOfMalformedJson)
{
    test::writeFile(at("bad.json"), "{\n  \"format\": \"tideline\",,\n}");

    const Outcome outcome = run({"import", at("bad.json"), "-o", at("bad.tideline")});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("line 2"));
    EXPECT_THAT(outcome.errors, HasSubstr("column"));
    EXPECT_FALSE(std::filesystem::exists(at("bad.tideline")));
}

/// The first collection as JSON with one event's date replaced by what is none.
class CommandLineWithABadDate : public CommandLine {
protected:
    CommandLineWithABadDate()
    {
        EXPECT_EQ(run({"export", m_path, "-o", at("good.json"), "--policy", "working", "--yes"}).status, 0);
        auto document = nlohmann::ordered_json::parse(test::contentOf(at("good.json")));
        for (auto& event : document["events"]) {
            if (event["key"] == "concert-2003") {
                event["date"] = "2003-13-45";
                event.erase("claims");
            }
        }
        test::writeFile(at("bad.json"), document.dump(2) + "\n");
    }
};

TEST_F(CommandLineWithABadDate, ImportKeepsItAndReportsItByLine)
{
    const Outcome outcome = run({"import", at("bad.json"), "-o", at("bad.tideline")});

    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.errors, testing::MatchesRegex("tideline: [^\n]*/bad.json:[0-9]+: /events/[0-9]+/date: "
                                                      "“2003-13-45” is not a date: [^\n]+\n"
                                                      "tideline: [^\n]*/bad.json: 1 date[^\n]+\n"));
}

TEST_F(CommandLineWithABadDate, ExportGivesItBackAndTheNextImportSaysTheSame)
{
    const std::string first = run({"import", at("bad.json"), "-o", at("a.tideline")}).errors;
    ASSERT_EQ(run({"export", at("a.tideline"), "-o", at("bad.json"), "--policy", "working", "--yes"}).status, 0);

    EXPECT_THAT(test::contentOf(at("bad.json")), HasSubstr("\"2003-13-45\""));
    EXPECT_EQ(run({"import", at("bad.json"), "-o", at("b.tideline")}).errors, first);
}

TEST_F(CommandLineWithABadDate, StrictImportRefusesTheWholeFile)
{
    const Outcome outcome = run({"import", at("bad.json"), "-o", at("bad.tideline"), "--strict"});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("“2003-13-45” is not a date"));
    EXPECT_THAT(outcome.errors, HasSubstr("nothing was written"));
    EXPECT_FALSE(std::filesystem::exists(at("bad.tideline")));
}

TEST_F(CommandLineWithABadDate, InfoCountsItListQuotesItAndCheckTakesIt)
{
    ASSERT_EQ(run({"import", at("bad.json"), "-o", at("bad.tideline")}).status, 0);

    EXPECT_EQ(nlohmann::json::parse(run({"info", at("bad.tideline"), "--json"}).output)["unreadableDates"], 1);
    EXPECT_THAT(run({"list", at("bad.tideline")}).output, HasSubstr("\"2003-13-45\" (not a date)"));
    EXPECT_EQ(run({"check", at("bad.tideline")}).status, 0);
}

TEST_F(CommandLine, InfoCountsNoDateThatCannotBeReadWhereThereIsNone)
{
    EXPECT_EQ(nlohmann::json::parse(run({"info", m_path, "--json"}).output)["unreadableDates"], 0);
}

TEST_F(CommandLine, TakesAnUnknownOptionForWrongUsage)
{
    const Outcome outcome = run({"list", m_path, "--no-such-option"});

    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.errors, StartsWith("tideline: "));
}

TEST_F(CommandLine, TakesAMalformedYearForWrongUsage)
{
    EXPECT_EQ(run({"list", m_path, "--year", "20x3"}).status, 2);
}

TEST_F(CommandLine, SaysWhereATextToSearchCannotBeRead)
{
    for (const auto& [text, column] : {std::pair("red \"velv", "column 5"),
                                       {"singer:tvxq", "column 1"},
                                       {"평양 year:soon", "column 9"},
                                       {"red artist:", "column 5"}}) {
        const Outcome outcome = run({"list", m_path, "--text", text});

        EXPECT_EQ(outcome.status, 2) << text;
        EXPECT_THAT(outcome.errors, StartsWith("tideline: ")) << text;
        EXPECT_THAT(outcome.errors, HasSubstr(column)) << text;
        EXPECT_EQ(outcome.output, "") << text;
    }
}

TEST_F(CommandLine, TakesAMalformedSizeForWrongUsage)
{
    EXPECT_EQ(run({"export", m_path, "-o", at("a.png"), "--size", "12"}).status, 2);
}

TEST_F(CommandLine, DrawsTheThreadsThatAreAskedFor)
{
    const auto threadCount = [&](const std::string& choice) {
        EXPECT_EQ(run({"export", m_path, "-o", at(choice + ".svg"), "--threads", choice}).status, 0);
        std::ifstream file(at(choice + ".svg"));
        const std::string svg{std::istreambuf_iterator<char>(file), {}};
        std::size_t count = 0;
        for (std::size_t i = svg.find("class=\"thread\""); i != std::string::npos;
             i = svg.find("class=\"thread\"", i + 1)) {
            ++count;
        }
        return count;
    };

    EXPECT_EQ(threadCount("none"), 0U);
    EXPECT_GT(threadCount("all"), 0U);
    EXPECT_LE(threadCount("story"), threadCount("all"));
    EXPECT_GT(threadCount("story"), 0U);
}

TEST_F(CommandLine, TakesAnUnknownChoiceOfThreadsForWrongUsage)
{
    EXPECT_EQ(run({"export", m_path, "-o", at("a.svg"), "--threads", "some"}).status, 2);
}

TEST_F(CommandLine, DrawsTheLanesThatAreAskedFor)
{
    ASSERT_EQ(run({"export", m_path, "-o", at("a.svg"), "--lanes", "place"}).status, 0);

    std::ifstream file(at("a.svg"));
    const std::string svg{std::istreambuf_iterator<char>(file), {}};
    EXPECT_THAT(svg, HasSubstr("aria-label=\"North Korea\""));
    EXPECT_THAT(svg, Not(HasSubstr("lane-events")));
}

TEST_F(CommandLine, DimsTheRestOfAPictureIfAsked)
{
    const auto svg = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"export", m_path, "-o", at("a.svg"), "--artist", "red-velvet"});
        EXPECT_EQ(run(options).status, 0);
        return test::contentOf(at("a.svg"));
    };

    const std::string dimmed = svg({"--rest", "dim"});
    const std::string hidden = svg({"--rest", "hide"});

    EXPECT_THAT(dimmed, HasSubstr("Filter: Red Velvet · the rest is dimmed"));
    EXPECT_THAT(hidden, Not(HasSubstr("dimmed")));
    EXPECT_GT(dimmed.size(), hidden.size());
    EXPECT_EQ(svg({}), hidden);
}

TEST_F(CommandLine, TakesAnUnknownChoiceOfTheRestForWrongUsage)
{
    const Outcome outcome = run({"export", m_path, "-o", at("a.svg"), "--rest", "grey"});

    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("'grey' is none of: dim, hide"));
}

TEST_F(CommandLine, NamesTheChoicesWhereNoneIsTaken)
{
    const Outcome outcome = run({"export", m_path, "-o", at("a.svg"), "--lanes", "colour"});

    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.errors, HasSubstr("'colour' is none of: artist, kind, none, person, place, source, tag"));
}

TEST_F(CommandLine, SaysThatTheFolderOfTheOutputIsNotThere)
{
    const Outcome outcome = run({"export", m_path, "-o", at("no/such/folder/a.svg")});

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.errors, HasSubstr("folder"));
}

TEST_F(CommandLine, AsksForAWindowWhenThereIsNoVerb)
{
    std::string program = "tideline";
    std::vector<char*> arguments = {program.data(), m_path.data()};

    const CommandLineOutcome outcome = runCommandLine(2, arguments.data());

    EXPECT_FALSE(outcome.exitStatus);
    EXPECT_EQ(outcome.window.collection, m_path);
}

} // namespace
} // namespace tideline
