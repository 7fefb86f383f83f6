// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/text_column.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TextArena arenaOf(std::initializer_list<std::string_view> texts)
{
    TextArena arena;
    for (const std::string_view text : texts) {
        arena.append(text);
    }
    return arena;
}

TEST(TextColumn, GivesEachRowItsText)
{
    const TextColumn column = arenaOf({"", "one", "", "", "two", ""});

    EXPECT_EQ(column.size(), 6U);
    EXPECT_EQ(column[0], "");
    EXPECT_EQ(column[1], "one");
    EXPECT_EQ(column[2], "");
    EXPECT_EQ(column[3], "");
    EXPECT_EQ(column[4], "two");
    EXPECT_EQ(column[5], "");
}

TEST(TextColumn, HasNoTextInRowsBeyondItsEnd)
{
    EXPECT_EQ(TextColumn()[7], "");
    EXPECT_EQ(TextColumn(arenaOf({"one"}))[7], "");
}

TEST(TextColumn, IsEqualByItsTextsAndNotByWhereTheyAre)
{
    const TextColumn column = arenaOf({"a", "bc"});

    EXPECT_EQ(column, TextColumn(arenaOf({"a", "bc"})));
    EXPECT_NE(column, TextColumn(arenaOf({"ab", "c"})));
    EXPECT_TRUE(column.isSharedWith(TextColumn(column)));
    EXPECT_FALSE(column.isSharedWith(TextColumn(arenaOf({"a", "bc"}))));
}

} // namespace
} // namespace tideline
