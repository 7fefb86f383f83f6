// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/letter_match.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

bool fits(std::string_view letters, std::string_view name)
{
    return fitsInLetters(KeyedText(letters).keys(), KeyedText(name));
}

TEST(FitsInLetters, OfBeginningsOfWordsInTheirOrder)
{
    EXPECT_TRUE(fits("rv", "Red Velvet"));
    EXPECT_TRUE(fits("revel", "Red Velvet"));
    EXPECT_TRUE(fits("velvet", "Red Velvet"));
    EXPECT_TRUE(fits("exim", "Export Image"));
    EXPECT_TRUE(fits("gtd", "Go to Date…"));
}

TEST(FitsInLetters, NotWithinWordsNorInAnotherOrder)
{
    EXPECT_FALSE(fits("vr", "Red Velvet"));
    EXPECT_FALSE(fits("elvet", "Red Velvet"));
    EXPECT_FALSE(fits("rvx", "Red Velvet"));
}

TEST(FitsInLetters, OfSyllablesAndTheirInitials)
{
    EXPECT_TRUE(fits("레벨", "레드벨벳"));
    EXPECT_TRUE(fits("ㄹㄷㅂㅂ", "레드벨벳"));
    EXPECT_FALSE(fits("벳레", "레드벨벳"));
}

TEST(FitsInLetters, OfNothingIsInEveryName)
{
    EXPECT_TRUE(fits("", "Red Velvet"));
    EXPECT_TRUE(fits("", ""));
    EXPECT_FALSE(fits("a", ""));
}

} // namespace
} // namespace tideline
