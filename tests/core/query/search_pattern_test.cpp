// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/search_pattern.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

std::optional<Fit> inName(std::string_view words, std::string_view name)
{
    const auto fit = SearchPattern(words, false).inName(name);
    return fit ? std::optional(fit->fit) : std::nullopt;
}

std::optional<Fit> inText(std::string_view words, std::string_view text, bool isPhrase = false)
{
    SearchPattern pattern(words, isPhrase);
    const auto fit = pattern.inText(text);
    EXPECT_EQ(pattern.isInText(text), fit.has_value()) << words << " in " << text;
    return fit ? std::optional(fit->fit) : std::nullopt;
}

TEST(SearchPattern, TellsHowWellAnythingFits)
{
    EXPECT_EQ(inName("red velvet", "Red Velvet"), Fit::Whole);
    EXPECT_EQ(inName("red", "Red Velvet"), Fit::Beginning);
    EXPECT_EQ(inName("velvet", "Red Velvet"), Fit::Word);
    EXPECT_EQ(inName("velv", "Red Velvet"), Fit::WordBeginning);
    EXPECT_EQ(inName("시대", "소녀시대"), Fit::Inside);
    EXPECT_EQ(inName("ㅅㄴㅅㄷ", "소녀시대"), Fit::Initials);
    EXPECT_EQ(inName("sonyeo", "소녀시대"), Fit::Romanised);
}

TEST(SearchPattern, BeginsWhereAWordBegins)
{
    EXPECT_EQ(inText("tara", "A guitar and a chair"), std::nullopt);
    EXPECT_EQ(inText("tara", "Debut of T-ara"), Fit::Word);
    EXPECT_EQ(inText("elvet", "Red Velvet"), std::nullopt);
    EXPECT_EQ(inText("003", "In 2003"), std::nullopt);
}

TEST(SearchPattern, OfLatinLettersCrossesNoBlankInATitle)
{
    EXPECT_EQ(inText("redvelvet", "Red Velvet sing"), std::nullopt);
    EXPECT_EQ(inName("redvelvet", "Red Velvet"), Fit::Whole);
    EXPECT_EQ(inText("babyvox", "Baby V.O.X"), std::nullopt);
    EXPECT_EQ(inText("vox", "Baby V.O.X"), Fit::Word);
}

TEST(SearchPattern, OfHangulDoesNotMindBlanks)
{
    EXPECT_EQ(inText("남북합동", "남북 합동 공연"), Fit::Beginning);
    EXPECT_EQ(inText("남북 합동", "남북합동 공연"), Fit::Beginning);
}

TEST(SearchPattern, OfAPhraseIsWholeWords)
{
    EXPECT_EQ(inText("spring is", "Spring Is Coming", true), Fit::Beginning);
    EXPECT_EQ(inText("spring i", "Spring Is Coming", true), std::nullopt);
    EXPECT_EQ(inText("spring coming", "Spring Is Coming", true), std::nullopt);
    EXPECT_EQ(inText("평양", "평양에서 온 영상", true), Fit::Beginning);
}

TEST(SearchPattern, FindsNoInitialsAndSpellingsInSentences)
{
    EXPECT_EQ(inText("ㅅㄴㅅㄷ", "소녀시대"), std::nullopt);
    EXPECT_EQ(inText("sonyeo", "소녀시대"), std::nullopt);
}

TEST(SearchPattern, NeedsSomeLettersWithinAName)
{
    EXPECT_EQ(inName("ㄴㅅ", "소녀시대"), std::nullopt);
    EXPECT_EQ(inName("ㄴㅅㄷ", "소녀시대"), Fit::Initials);
    EXPECT_EQ(inName("hu", "류희진"), std::nullopt);
    EXPECT_EQ(inName("hui", "류희진"), Fit::Romanised);
}

TEST(SearchPattern, SpelledFromWithinAWordStaysInIt)
{
    EXPECT_EQ(inName("red", "몰래 들여온 매체"), std::nullopt);
    EXPECT_EQ(inName("deullyeo", "몰래 들여온 매체"), inName("deullyeo", "들여온 매체"));
    EXPECT_EQ(inName("mollaedeul", "몰래 들여온 매체"), Fit::Romanised);
}

TEST(SearchPattern, TellsWhereItFits)
{
    EXPECT_EQ(SearchPattern("vox", false).inName("Baby V.O.X")->where, (SearchRange{5, 10}));
    EXPECT_EQ(SearchPattern("ㅎㅈ", false).inName("류희진"), std::nullopt);
    EXPECT_EQ(SearchPattern("희진", false).inName("류희진")->where, (SearchRange{3, 9}));
    EXPECT_EQ(SearchPattern("heejin", false).inName("류희진")->where, (SearchRange{3, 9}));
    EXPECT_EQ(SearchPattern("celine", false).inText("Now Céline sings")->where, (SearchRange{4, 11}));
}

TEST(SearchPattern, WithoutALetterFitsNothing)
{
    EXPECT_EQ(inText("!", "Hug!"), std::nullopt);
    EXPECT_EQ(inName("", "Hug!"), std::nullopt);
}

} // namespace
} // namespace tideline
