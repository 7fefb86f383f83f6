// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/view_text.h"

#include "time/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::Contains;
using testing::ElementsAre;

using Kind = ViewTextProblem::Kind;

TimeSpan years(std::int64_t first, std::int64_t last)
{
    return {startOfYear(first), startOfYear(last + 1)};
}

KeptView concertView()
{
    KeptView view;
    view.name = "Red Velvet in Pyongyang";
    view.filter.chosen.artists = {"red-velvet"};
    view.filter.excluded.places = {"seoul"};
    view.filter.years = years(2003, 2018);
    view.filter.surely = true;
    view.filter.text = "spring \"봄\"";
    view.rest = Rest::Hidden;
    view.span = years(2003, 2018);
    view.lanes.grouping = LaneGrouping::Artist;
    view.lanes.folded = {Lane::Context};
    view.theme = ViewTheme::Dark;
    return view;
}

constexpr const char* kConcertText =
    R"(tideline-view: name="Red Velvet in Pyongyang" artist=red-velvet not-place=seoul years=2003..2018 surely )"
    R"(text="spring \"봄\"" rest=hide span=2003..2018 group=artist folded=context theme=dark)";

/// The problem of a text, which must have one.
ViewTextProblem problemOf(std::string_view text)
{
    const ViewTextResult<KeptView> view = parseView(text);
    EXPECT_FALSE(view.has_value()) << text;
    return view ? ViewTextProblem{.kind = Kind::NotAList} : view.error();
}

TEST(ViewText, IsOneLineThatPeopleCanRead)
{
    EXPECT_EQ(formatView(concertView()), kConcertText);
}

TEST(ViewText, IsReadBack)
{
    EXPECT_EQ(parseView(kConcertText).value(), concertView());
}

TEST(ViewText, OfAPlainViewNamesNothing)
{
    EXPECT_EQ(formatView({}), "tideline-view:");
    EXPECT_EQ(parseView("tideline-view:").value(), KeptView());
}

TEST(ViewText, MayBeBrokenIntoLinesAndInAnyOrder)
{
    const auto view = parseView("  tideline-view:\n  theme=dark\r\n\tartist=red-velvet,baby-vox name=Both\n");

    ASSERT_TRUE(view.has_value());
    EXPECT_EQ(view->name, "Both");
    EXPECT_THAT(view->filter.chosen.artists, ElementsAre(RecordName("red-velvet"), RecordName("baby-vox")));
    EXPECT_EQ(view->theme, ViewTheme::Dark);
}

TEST(ViewText, NamesARecordWithoutAKeyByItsId)
{
    KeptView view;
    view.filter.chosen.artists = {RecordId(123), "#123"};

    EXPECT_EQ(formatView(view), "tideline-view: artist=#123,\"#123\"");
    EXPECT_EQ(parseView(formatView(view)).value(), view);
}

TEST(ViewText, TellsARecordFromALaneOfTheSameWordByItsQuotes)
{
    KeptView view;
    view.lanes.hidden = {Lane::Works, RecordName("works"), RecordName("none")};

    EXPECT_EQ(formatView(view), "tideline-view: hidden=works,\"none\",\"works\"");
    EXPECT_EQ(parseView(formatView(view)).value(), view);
}

TEST(ViewText, SaysWhereNoLaneIsFolded)
{
    KeptView view;
    view.lanes.folded = {};

    EXPECT_EQ(formatView(view), "tideline-view: folded=none");
    EXPECT_EQ(parseView("tideline-view: folded=none").value(), view);
}

TEST(ViewText, KeepsEachCharacterOfAText)
{
    KeptView view;
    view.filter.text = "a\nb\\c\td\x01 é, = 봄";

    EXPECT_EQ(formatView(view).find('\n'), std::string::npos);
    EXPECT_EQ(parseView(formatView(view)).value(), view);
}

TEST(ViewText, SaysThatATextIsNoView)
{
    EXPECT_EQ(problemOf("artist=red-velvet").kind, Kind::NotAView);
    EXPECT_FALSE(looksLikeView("artist=red-velvet"));
    EXPECT_TRUE(looksLikeView(" tideline-view: artst=red-velvet"));
}

TEST(ViewText, NamesAnUnknownFieldItsColumnAndThoseThereAre)
{
    const ViewTextProblem problem = problemOf("tideline-view: name=\"봄\" artst=red-velvet");

    EXPECT_EQ(problem.kind, Kind::UnknownField);
    EXPECT_EQ(problem.text, "artst");
    EXPECT_EQ(problem.column, 25U); // Counted in characters, not in bytes.
    EXPECT_THAT(problem.allowed, Contains("not-artist"));
}

TEST(ViewText, RefusesAFieldThatIsThereTwice)
{
    const ViewTextProblem problem = problemOf("tideline-view: artist=a artist=b");

    EXPECT_EQ(problem.kind, Kind::RepeatedField);
    EXPECT_EQ(problem.column, 25U);
}

TEST(ViewText, SaysWhichValuesAFieldMayHave)
{
    const ViewTextProblem problem = problemOf("tideline-view: group=singer");

    EXPECT_EQ(problem.kind, Kind::NotAValue);
    EXPECT_EQ(problem.text, "singer");
    EXPECT_EQ(problem.column, 22U);
    EXPECT_THAT(problem.allowed, ElementsAre("kind", "artist", "person", "place", "tag", "source", "none"));
}

struct Refused {
    const char* text;
    Kind kind;
    std::size_t column;
};

TEST(ViewText, RefusesWhatItCannotReadAndSaysWhere)
{
    const std::vector<Refused> refused = {
        {"tideline-view: artist", Kind::MissingValue, 16},
        {"tideline-view: artist=", Kind::MissingValue, 23},
        {"tideline-view: artist=a,", Kind::MissingValue, 25},
        {"tideline-view: artist=a, b", Kind::MissingValue, 25},
        {"tideline-view: surely=yes", Kind::UnexpectedValue, 23},
        {"tideline-view: name=a,b", Kind::UnexpectedValue, 23},
        {"tideline-view: text=\"open", Kind::UnfinishedQuote, 21},
        {"tideline-view: text=\"a\\q\"", Kind::UnknownEscape, 24},
        {"tideline-view: text=\"a\"b", Kind::UnexpectedCharacter, 24},
        {"tideline-view: artist=red velvet!", Kind::UnexpectedCharacter, 33},
        {"tideline-view: artist=봄", Kind::UnexpectedCharacter, 23},
        {"tideline-view: =a", Kind::UnexpectedCharacter, 16},
        {"tideline-view: artist=#12x", Kind::NotAnId, 23},
        {"tideline-view: years=2018..2003", Kind::NotASpan, 22},
        {"tideline-view: span=spring", Kind::NotASpan, 21},
        {"tideline-view: not-strength=one,four", Kind::NotAValue, 33},
        {"tideline-view: theme=pink", Kind::NotAValue, 22},
        {"tideline-view: rest=grey", Kind::NotAValue, 21},
        {"tideline-view: wanted=none,works", Kind::UnexpectedValue, 28},
    };
    for (const Refused& one : refused) {
        const ViewTextProblem problem = problemOf(one.text);
        EXPECT_EQ(problem.kind, one.kind) << one.text;
        EXPECT_EQ(problem.column, one.column) << one.text;
    }
}

} // namespace
} // namespace tideline
