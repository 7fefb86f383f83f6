// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/search_language.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using Kind = SearchProblem::Kind;

SearchTerm onlyTerm(std::string_view text)
{
    const SearchQuery query = parseSearch(text);
    EXPECT_EQ(query.terms.size(), 1U) << text;
    EXPECT_TRUE(query.problems.empty()) << text;
    return query.terms.empty() ? SearchTerm() : query.terms.front();
}

TEST(SearchLanguage, DividesWordsAtBlanks)
{
    const SearchQuery query = parseSearch("  red   velvet ");

    ASSERT_EQ(query.terms.size(), 2U);
    EXPECT_EQ(query.terms[0].text, "red");
    EXPECT_EQ(query.terms[1].text, "velvet");
    EXPECT_EQ(query.terms[1].range, (SearchRange{8, 14}));
}

TEST(SearchLanguage, KeepsAPhraseTogether)
{
    for (const char* text : {"\"red velvet\"", "“red velvet”", "「red velvet」"}) {
        const SearchTerm term = onlyTerm(text);

        EXPECT_TRUE(term.isPhrase) << text;
        EXPECT_EQ(term.text, "red velvet") << text;
    }
}

TEST(SearchLanguage, ReadsAMinusBeforeATermAsNot)
{
    EXPECT_TRUE(onlyTerm("-red").isExcluded);
    EXPECT_TRUE(onlyTerm("-\"red velvet\"").isExcluded);
    EXPECT_TRUE(onlyTerm("-artist:tvxq").isExcluded);
    EXPECT_FALSE(onlyTerm("T-ara").isExcluded);
}

TEST(SearchLanguage, KnowsItsFieldsInBothLanguages)
{
    EXPECT_EQ(onlyTerm("artist:tvxq").field, SearchField::Artist);
    EXPECT_EQ(onlyTerm("Artist:\"Red Velvet\"").text, "Red Velvet");
    EXPECT_EQ(onlyTerm("가수:동방신기").field, SearchField::Artist);
    EXPECT_EQ(onlyTerm("person:ryu").field, SearchField::Person);
    EXPECT_EQ(onlyTerm("장소:평양").field, SearchField::Place);
    EXPECT_EQ(onlyTerm("source:billboard").field, SearchField::Source);
    for (const SearchField field : searchFields()) {
        EXPECT_EQ(searchFieldNamed(searchFieldName(field, "en")), field);
        EXPECT_EQ(searchFieldNamed(searchFieldName(field, "ko")), field);
    }
}

TEST(SearchLanguage, ReadsYearsAndRangesOfThem)
{
    EXPECT_EQ(onlyTerm("year:2003").years, (TimeSpan{startOfYear(2003), startOfYear(2004)}));
    EXPECT_EQ(onlyTerm("year:2003..2005").years, (TimeSpan{startOfYear(2003), startOfYear(2006)}));
    EXPECT_EQ(onlyTerm("연도:2015..").years, (TimeSpan{startOfYear(2015), TimePoint::latest()}));
    EXPECT_EQ(onlyTerm("year:1990s").years, (TimeSpan{startOfYear(1990), startOfYear(2000)}));
}

TEST(SearchLanguage, SaysWhatItCannotReadAndSearchesForTheRest)
{
    struct Case {
        const char* text;
        Kind kind;
        SearchRange range;
        std::size_t terms;
    };
    for (const Case& c :
         {Case{"red \"velv", Kind::UnfinishedQuote, {4, 9}, 2}, Case{"singer:tvxq red", Kind::UnknownField, {0, 6}, 1},
          Case{"red artist:", Kind::EmptyField, {4, 11}, 1}, Case{"red year:soon", Kind::MalformedRange, {9, 13}, 1},
          Case{"year:2005..2003", Kind::MalformedRange, {5, 15}, 0}, Case{"red !!!", Kind::NothingToFind, {4, 7}, 1}}) {
        const SearchQuery query = parseSearch(c.text);

        ASSERT_EQ(query.problems.size(), 1U) << c.text;
        EXPECT_EQ(query.problems[0].kind, c.kind) << c.text;
        EXPECT_EQ(query.problems[0].range, c.range) << c.text;
        EXPECT_EQ(query.terms.size(), c.terms) << c.text;
    }
}

TEST(SearchLanguage, FindsNothingToSearchInBlanks)
{
    EXPECT_EQ(parseSearch(""), SearchQuery());
    EXPECT_EQ(parseSearch("   "), SearchQuery());
}

TEST(SearchLanguage, WritesATermSoThatItIsReadAgain)
{
    for (const char* text :
         {"red", "-red", "\"red velvet\"", "artist:tvxq", "-place:\"North Korea\"", "year:2003..2005"}) {
        EXPECT_EQ(searchTermText(onlyTerm(text), "en"), text);
        SearchTerm again = onlyTerm(searchTermText(onlyTerm(text), "ko"));
        again.range = onlyTerm(text).range;
        EXPECT_EQ(again, onlyTerm(text)) << text;
    }
}

TEST(SearchCursor, IsInTheWordBeingTyped)
{
    const SearchCursor cursor = searchCursor("red vel", 7);

    EXPECT_EQ(cursor.field, std::nullopt);
    EXPECT_EQ(cursor.text, "vel");
    EXPECT_EQ(cursor.range, (SearchRange{4, 7}));
}

TEST(SearchCursor, IsInTheValueOfAField)
{
    const SearchCursor cursor = searchCursor("-artist:\"Red V", 14);

    EXPECT_EQ(cursor.field, SearchField::Artist);
    EXPECT_EQ(cursor.text, "Red V");
    EXPECT_EQ(cursor.range, (SearchRange{1, 14}));
}

TEST(SearchCursor, IsNowhereBetweenTerms)
{
    const SearchCursor cursor = searchCursor("red  ", 5);

    EXPECT_EQ(cursor.text, "");
    EXPECT_EQ(cursor.range, (SearchRange{5, 5}));
}

} // namespace
} // namespace tideline
