// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/romanised_hangul.h"

#include <gtest/gtest.h>

#include <vector>

namespace tideline {
namespace {

std::optional<std::size_t> spelled(std::u32string_view hangul, std::u32string_view letters)
{
    std::vector<HangulSyllable> syllables;
    for (const char32_t character : hangul) {
        syllables.push_back(*hangulSyllable(character));
    }
    return syllablesSpelled(syllables, letters, true);
}

struct Spelling {
    std::u32string_view hangul;
    std::u32string_view letters;
};

class RomanisedHangul : public testing::TestWithParam<Spelling> {};

TEST_P(RomanisedHangul, IsFoundByASpellingInUse)
{
    EXPECT_EQ(spelled(GetParam().hangul, GetParam().letters), GetParam().hangul.size());
}

INSTANTIATE_TEST_SUITE_P(Names, RomanisedHangul,
                         testing::Values(Spelling{U"류희진", U"ryuhuijin"}, Spelling{U"류희진", U"ryuheejin"},
                                         Spelling{U"류희진", U"yooheejin"}, Spelling{U"김정은", U"kimjongun"},
                                         Spelling{U"김정은", U"gimjeongeun"}, Spelling{U"이선희", U"leesunhee"},
                                         Spelling{U"이선희", U"iseonhui"}, Spelling{U"박", U"park"},
                                         Spelling{U"최진희", U"choijinhee"}, Spelling{U"조용필", U"choyongpil"},
                                         Spelling{U"조용필", U"joyongpil"}, Spelling{U"노무현", U"rohmoohyun"},
                                         Spelling{U"평양", U"pyongyang"}, Spelling{U"평양", U"pyeongyang"},
                                         Spelling{U"서울", U"seoul"}, Spelling{U"백지영", U"baekjiyoung"},
                                         Spelling{U"청진", U"chongjin"}, Spelling{U"한송이", U"hansongee"},
                                         Spelling{U"윤도현", U"yoondohyun"}, Spelling{U"현송월", U"hyonsongwol"}));

TEST(SyllablesSpelled, CountsThoseThatWereBegun)
{
    EXPECT_EQ(spelled(U"류희진", U"ryu"), 1U);
    EXPECT_EQ(spelled(U"류희진", U"ryuh"), 2U);
    EXPECT_EQ(spelled(U"류희진", U"r"), 1U);
}

TEST(SyllablesSpelled, IsNothingForOtherNames)
{
    EXPECT_EQ(spelled(U"류희진", U"kang"), std::nullopt);
    EXPECT_EQ(spelled(U"류희진", U"ryuheejins"), std::nullopt);
    EXPECT_EQ(spelled(U"동방신기", U"tvxq"), std::nullopt);
}

} // namespace
} // namespace tideline
