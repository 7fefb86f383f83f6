// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/language.h"
#include "words/words.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kKorean = QStringLiteral("ko");

} // namespace

TEST(Words, CountsFollowTheLanguage)
{
    EXPECT_EQ(eventCount(1, kEnglish), QStringLiteral("1 event"));
    EXPECT_EQ(eventCount(2, kEnglish), QStringLiteral("2 events"));
    EXPECT_EQ(eventCount(2, kKorean), QStringLiteral("사건 2건"));
    EXPECT_EQ(eventCountOf(7, 48, kEnglish), QStringLiteral("7 of 48 events"));
    EXPECT_EQ(eventCountOf(7, 48, kKorean), QStringLiteral("사건 48건 중 7건"));
    EXPECT_EQ(eventCountOf(10'167, 1'000'000, kEnglish), QStringLiteral("10,167 of 1,000,000 events"));
}

TEST(Words, SceneWordsSpeakTheLanguageAskedForWhateverTheWindowSpeaks)
{
    LanguageController window;
    window.setLanguage(kEnglish);

    const SceneWords words = sceneWords(kKorean);

    EXPECT_EQ(words.laneTitles.front(), "탈북민");
    EXPECT_EQ(words.later(3), "이후 3건");
}

TEST(Words, SaysHowADateIsWrittenThatIsNoneOrBeyondTheTimeline)
{
    EXPECT_EQ(statedDateWords(EdtfDate::asWritten("2003-13-45"), kEnglish),
              QStringLiteral("the date is written as “2003-13-45”, which is no date"));
    EXPECT_EQ(statedDateWords(EdtfDate::asWritten("Y300000000000000"), kEnglish),
              QStringLiteral("the date is written as “Y300000000000000”, which is beyond the timeline"));
    EXPECT_EQ(statedDateWords(EdtfDate::asWritten("2003-10-06"), kEnglish), QStringLiteral("6 October 2003"));
}

TEST(Words, TextIsTheBestChoiceAndTheOtherScriptFollows)
{
    const LocalizedText name{{"en", "Ryu Hee-jin"}, {"ko", "류희진"}};

    EXPECT_EQ(textFor(name, kKorean), QStringLiteral("류희진"));
    EXPECT_EQ(otherScript(name, kKorean), QStringLiteral("Ryu Hee-jin"));
    EXPECT_EQ(otherScript(name, kEnglish), QStringLiteral("류희진"));
}

TEST(Words, ANameWithOneFormHasNoOtherScript)
{
    const LocalizedText name{{"en", "Gee"}, {"ko", std::nullopt}};

    EXPECT_EQ(textFor(name, kKorean), QStringLiteral("Gee"));
    EXPECT_EQ(otherScript(name, kKorean), QString());
    EXPECT_EQ(otherScript(name, kEnglish), QString());
}

TEST(Words, AFieldWithoutANameIsShownAsItIs)
{
    EXPECT_EQ(fieldName("somethingElse"), QStringLiteral("somethingElse"));
}

TEST(Words, WhatIsNoDateIsQuotedAndSaysSo)
{
    EXPECT_EQ(dateWords("2003-10-06", kEnglish), QStringLiteral("6 October 2003"));
    EXPECT_EQ(dateWords("some day", kEnglish), QStringLiteral("“some day” (cannot be read as a date)"));
}

TEST(Words, ADateThatNoTimelineReachesSaysSo)
{
    EXPECT_TRUE(dateWords("Y-170000000000000", kEnglish).endsWith(QStringLiteral(" (beyond what can be drawn)")));
}

} // namespace tideline
