// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"

#include "publish/mention_finder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

TEST(MentionFinder, FindsAKoreanNameWithAParticleBehindIt)
{
    EXPECT_TRUE(MentionFinder({"혜진"}).findsIn("그날 혜진이가 떠났다."));
}

TEST(MentionFinder, IgnoresSpacesHyphensAndCase)
{
    const MentionFinder names({"Ryu Hee-jin"});

    EXPECT_TRUE(names.findsIn("as RYU HEEJIN said"));
    EXPECT_TRUE(names.findsIn("ryuheejin"));
    EXPECT_TRUE(names.findsIn("Ryu\u00A0Hee\u2010jin"));
    EXPECT_TRUE(names.findsIn("Ryu Hee\u200Bjin"));
}

TEST(MentionFinder, IgnoresMarksOnLettersAndMarkdown)
{
    EXPECT_TRUE(MentionFinder({"Celine"}).findsIn("Céline"));
    EXPECT_TRUE(MentionFinder({"Kim Su"}).findsIn("Kim **Su**"));
}

TEST(MentionFinder, FindsComposedAndDecomposedHangul)
{
    EXPECT_TRUE(MentionFinder({"각"}).findsIn("\u1100\u1161\u11A8"));
    EXPECT_TRUE(MentionFinder({"\u1100\u1161\u11A8"}).findsIn("각"));
}

TEST(MentionFinder, DoesNotFindWhatIsNotThere)
{
    EXPECT_FALSE(MentionFinder({"Ryu Hee-jin", "류희진"}).findsIn("Ryu Hee and 류희"));
}

TEST(MentionFinder, FindsANameInsideTheBeginOfALongerOne)
{
    const MentionFinder names({"abcd", "bc", "cde"});

    EXPECT_TRUE(names.findsIn("abce"));
    EXPECT_TRUE(names.findsIn("xcdex"));
    EXPECT_FALSE(names.findsIn("abd"));
}

TEST(MentionFinder, FindsNothingWithoutNames)
{
    EXPECT_TRUE(MentionFinder({}).isEmpty());
    EXPECT_TRUE(MentionFinder({"", " - "}).isEmpty());
    EXPECT_FALSE(MentionFinder({"", " - "}).findsIn(" - "));
}

TEST(MentionFinder, IsNotLostInBrokenUtf8)
{
    EXPECT_TRUE(MentionFinder({"Kim"}).findsIn("\xEBKim"));
}

TEST(MentionFinder, AgreesWithSearchingForOneNameAfterAnother)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const auto letters = rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc")));
        const auto names = *rc::gen::container<std::vector<std::string>>(letters);
        const std::string text = *letters;

        const bool isThere = std::any_of(names.begin(), names.end(), [&text](const std::string& name) {
            return !name.empty() && text.find(name) != std::string::npos;
        });

        return MentionFinder(names).findsIn(text) == isThere;
    }));
}

} // namespace
} // namespace tideline
