// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/fold.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

struct FoldCase {
    const char* name;
    const char* text;
    const char* folded;
};

class FoldForSearch : public testing::TestWithParam<FoldCase> {};

TEST_P(FoldForSearch, GivesWhatASearchCompares)
{
    const std::string folded = foldForSearch(GetParam().text);

    EXPECT_EQ(folded, GetParam().folded);
}

TEST_P(FoldForSearch, ChangesNothingWhenFoldedAgain)
{
    const std::string folded = foldForSearch(GetParam().folded);

    EXPECT_EQ(folded, GetParam().folded);
}

INSTANTIATE_TEST_SUITE_P(Texts, FoldForSearch,
                         testing::Values(FoldCase{"Empty", "", ""},                                      //
                                         FoldCase{"Ascii", "Red Velvet, 2018!", "red velvet, 2018!"},    //
                                         FoldCase{"Marks", "Céline Ünal", "celine unal"},                //
                                         FoldCase{"MarksApart", "Ce\u0301line", "celine"},               //
                                         FoldCase{"SharpS", "Straße", "strasse"},                        //
                                         FoldCase{"FullWidth", "ＢＴＳ", "bts"},                         //
                                         FoldCase{"Ligature", "ﬁn", "fin"},                              //
                                         FoldCase{"Greek", "ΣΊΣΥΦΟΣ", "σισυφοσ"},                        //
                                         FoldCase{"Hangul", "봄이 온다", "봄이 온다"},                   //
                                         FoldCase{"HangulInPieces", "\u1107\u1169\u11B7", "봄"},         //
                                         FoldCase{"HangulAndLatin", "BTS의 봄", "bts의 봄"},             //
                                         FoldCase{"LastSyllable", "힣", "힣"},                           //
                                         FoldCase{"BeyondSyllables", "힣Å", "힣a"},                      //
                                         FoldCase{"BadBytes", "A\xFF\xEA", "a\xEF\xBF\xBD\xEF\xBF\xBD"}, //
                                         FoldCase{"CutSyllable", "A\xEB\xB4", "a\xEF\xBF\xBD"}),
                         [](const auto& test) { return test.param.name; });

} // namespace
} // namespace tideline
