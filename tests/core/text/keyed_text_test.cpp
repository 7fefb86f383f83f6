// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/hangul.h"
#include "text/keyed_text.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

std::string keysOf(std::string_view text)
{
    return KeyedText(text).utf8();
}

TEST(KeyedText, TakesSyllablesApartIntoTheKeysThatTypeThem)
{
    EXPECT_EQ(keysOf("류희진"), "ㄹㅠㅎㅡㅣㅈㅣㄴ");
    EXPECT_EQ(keysOf("닭"), "ㄷㅏㄹㄱ");
    EXPECT_EQ(keysOf("왜"), "ㅇㅗㅐ");
    EXPECT_EQ(keysOf("까"), "ㄲㅏ");
}

TEST(KeyedText, OfHalfComposedTextBeginsThatOfTheWhole)
{
    const std::string whole = keysOf("류희진");

    for (const char* half : {"ㄹ", "류", "륳", "류ㅎ", "류흐", "류희", "류희ㅈ", "류희지"}) {
        EXPECT_TRUE(whole.starts_with(keysOf(half))) << half;
    }
}

TEST(KeyedText, IsTheSameForSyllablesWrittenInParts)
{
    EXPECT_EQ(keysOf("\u1105\u1172"), keysOf("류"));
    EXPECT_EQ(keysOf("\u1112\u1161\u11AB"), keysOf("한"));
}

TEST(KeyedText, FoldsCaseMarksAndWidth)
{
    EXPECT_EQ(keysOf("Céline"), "celine");
    EXPECT_EQ(keysOf("CE\u0301LINE"), "celine");
    EXPECT_EQ(keysOf("ＴＶＸＱ"), "tvxq");
    EXPECT_EQ(keysOf("Straße"), "strasse");
}

TEST(KeyedText, HasNoKeysForBlanksAndPunctuationButKnowsWhereTheyWere)
{
    const KeyedText text("T-ara sing");

    EXPECT_EQ(text.utf8(), "tarasing");
    EXPECT_TRUE(text.startsWord(0));
    EXPECT_TRUE(text.startsWord(1));
    EXPECT_FALSE(text.followsBlank(1));
    EXPECT_FALSE(text.startsWord(2));
    EXPECT_TRUE(text.followsBlank(4));
}

TEST(KeyedText, BeginsAWordWhereTheScriptChanges)
{
    const KeyedText text("2003년");

    EXPECT_FALSE(text.startsWord(3));
    EXPECT_TRUE(text.startsWord(4));
    EXPECT_FALSE(text.startsWord(5));
}

TEST(KeyedText, TellsWhereACharacterStandsInTheText)
{
    const KeyedText text("a 한b");

    EXPECT_EQ(text.begin(1), 2U);
    EXPECT_EQ(text.end(1), 5U);
    EXPECT_EQ(text.begin(3), 2U);
    EXPECT_EQ(text.begin(4), 5U);
}

TEST(KeyedText, TakesWhatIsNoUtf8ForBlanks)
{
    EXPECT_EQ(keysOf("a\xFF\xC3"
                     "b"),
              "ab");
}

TEST(KeyedText, ForgetsTheTextBefore)
{
    KeyedText text("Red Velvet");

    text.assign("Hug");

    EXPECT_EQ(text.utf8(), "hug");
    EXPECT_TRUE(text.startsWord(0));
}

TEST(Hangul, KnowsThePartsOfASyllable)
{
    EXPECT_EQ(hangulSyllable(U'한'), (HangulSyllable{18, 0, 4}));
    EXPECT_EQ(initialOf(*hangulSyllable(U'동')), U'ㄷ');
    EXPECT_EQ(hangulSyllable(U'ㄷ'), std::nullopt);
    EXPECT_EQ(hangulSyllable(U'a'), std::nullopt);
}

} // namespace
} // namespace tideline
