// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/error_text.h"
#include "words/language.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

constexpr auto kLastCode = ErrorCode::Database;

Error errorOf(ErrorCode code)
{
    return {.code = code, .arguments = {"first", "second", "third"}};
}

} // namespace

TEST(ErrorText, EveryCodeHasOneLineThatNamesWhatItIsAbout)
{
    LanguageController language;
    language.setLanguage(QStringLiteral("en"));

    for (int code = 0; code < static_cast<int>(kLastCode); ++code) {
        const QString text = errorText(errorOf(static_cast<ErrorCode>(code)));

        EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('\n'))) << text.toStdString();
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << text.toStdString();
    }
}

TEST(ErrorText, EveryCodeSpeaksKorean)
{
    LanguageController language;

    for (int code = 0; code <= static_cast<int>(kLastCode); ++code) {
        language.setLanguage(QStringLiteral("en"));
        const QString english = errorText(errorOf(static_cast<ErrorCode>(code)));
        language.setLanguage(QStringLiteral("ko"));

        EXPECT_NE(errorText(errorOf(static_cast<ErrorCode>(code))), english) << english.toStdString();
    }
}

TEST(ErrorText, TellsThePlaceInTheInput)
{
    const Error error{.code = ErrorCode::JsonSyntax, .path = "/events/4", .line = 12, .column = 7};

    const QString text = errorText(error);

    EXPECT_TRUE(text.contains(QStringLiteral("12"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("7"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("/events/4"))) << text.toStdString();
}

TEST(ErrorText, ListsTheKeysThatAnAmbiguousNameFits)
{
    const Error error{.code = ErrorCode::AmbiguousName, .arguments = {"kim", "kim-jong-in", "kim-kwang-min"}};

    const QString text = errorText(error);

    EXPECT_TRUE(text.contains(QStringLiteral("kim-jong-in, kim-kwang-min"))) << text.toStdString();
}

} // namespace tideline
