// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/breaks.h"

#include <gtest/gtest.h>

#include <string>

namespace tideline {
namespace {

/// The text with a bar at each end: "to|be".
std::string drawn(std::string_view text, const std::vector<std::size_t>& ends)
{
    std::string drawing;
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        drawing += std::string(text.substr(begin, end - begin)) + "|";
        begin = end;
    }
    return drawing + std::string(text.substr(begin));
}

struct BreakCase {
    const char* name;
    const char* text;
    const char* drawing;
};

class WordEnds : public testing::TestWithParam<BreakCase> {};

TEST_P(WordEnds, StandWhereALineMayBreak)
{
    const std::string drawing = drawn(GetParam().text, wordEnds(GetParam().text));

    EXPECT_EQ(drawing, GetParam().drawing);
}

INSTANTIATE_TEST_SUITE_P(Texts, WordEnds,
                         testing::Values(BreakCase{"Empty", "", ""},                                              //
                                         BreakCase{"BlanksOnly", "  ", "  "},                                     //
                                         BreakCase{"English", "Red Velvet sings", "Red| Velvet| sings|"},         //
                                         BreakCase{"BlanksAround", " to  be ", " to|  be| "},                     //
                                         BreakCase{"Hyphen", "K-pop hits", "K-|pop| hits|"},                      //
                                         BreakCase{"Korean", "봄이 온다", "봄이| 온다|"},                         //
                                         BreakCase{"KoreanParticle", "BTS의 노래", "BTS의| 노래|"},               //
                                         BreakCase{"KoreanNumber", "2018년 4월", "2018년| 4월|"},                 //
                                         BreakCase{"KoreanBrackets", "공연(평양)에서 봄", "공연(평양)에서| 봄|"}, //
                                         BreakCase{"KoreanQuotes", "‘봄’이 온다", "‘봄’이| 온다|"},               //
                                         BreakCase{"KoreanHyphen", "남-북 회담", "남-|북| 회담|"},                //
                                         BreakCase{"Ideographs", "平壌公演", "平|壌|公|演|"}),
                         [](const auto& test) { return test.param.name; });

class GraphemeEnds : public testing::TestWithParam<BreakCase> {};

TEST_P(GraphemeEnds, StandAfterWhatReadersCallACharacter)
{
    const std::string drawing = drawn(GetParam().text, graphemeEnds(GetParam().text));

    EXPECT_EQ(drawing, GetParam().drawing);
}

INSTANTIATE_TEST_SUITE_P(Texts, GraphemeEnds,
                         testing::Values(BreakCase{"Empty", "", ""},                   //
                                         BreakCase{"Ascii", "a b", "a| |b|"},          //
                                         BreakCase{"LineEnd", "a\r\nb", "a|\r\n|b|"},  //
                                         BreakCase{"Marks", "e\u0301a", "e\u0301|a|"}, //
                                         BreakCase{"Hangul", "봄이", "봄|이|"},        //
                                         BreakCase{"HangulInPieces", "\u1107\u1169\u11B7a", "\u1107\u1169\u11B7|a|"},
                                         BreakCase{"Flag", "🇰🇷x", "🇰🇷|x|"}),
                         [](const auto& test) { return test.param.name; });

TEST(IsRightToLeft, GoesByTheFirstStrongCharacter)
{
    EXPECT_TRUE(isRightToLeft("2003 - שלום abc"));
    EXPECT_TRUE(isRightToLeft("مرحبا"));
    EXPECT_FALSE(isRightToLeft("2003 - abc שלום"));
    EXPECT_FALSE(isRightToLeft("봄이 온다"));
}

TEST(IsRightToLeft, IsFalseWithoutAStrongCharacter)
{
    EXPECT_FALSE(isRightToLeft(""));
    EXPECT_FALSE(isRightToLeft("2003 – 2018"));
}

TEST(IsRightToLeft, SkipsIsolates)
{
    EXPECT_TRUE(isRightToLeft("\u2068abc\u2069 שלום"));
}

} // namespace
} // namespace tideline
