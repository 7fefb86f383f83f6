// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/collation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace tideline {
namespace {

std::vector<std::string> sorted(std::vector<std::string> texts, std::string_view language)
{
    std::ranges::sort(texts, {}, [language](const std::string& text) { return sortKey(text, language); });
    return texts;
}

TEST(SortKey, OrdersEnglishWithoutRegardToCaseAndMarks)
{
    const auto texts = sorted({"zoo", "Éclair", "apple", "eclipse", "Banana"}, "en");

    EXPECT_EQ(texts, (std::vector<std::string>{"apple", "Banana", "Éclair", "eclipse", "zoo"}));
}

TEST(SortKey, PutsHangulBeforeLatinInKorean)
{
    const auto texts = sorted({"BTS", "하나", "가수", "나무"}, "ko");

    EXPECT_EQ(texts, (std::vector<std::string>{"가수", "나무", "하나", "BTS"}));
}

TEST(SortKey, PutsLatinBeforeHangulInEnglish)
{
    const auto texts = sorted({"가수", "BTS"}, "en");

    EXPECT_EQ(texts, (std::vector<std::string>{"BTS", "가수"}));
}

TEST(SortKey, KeepsAnOrderForWhatIsNoLanguage)
{
    const auto texts = sorted({"b", "C", "a"}, "not a language!");

    EXPECT_EQ(texts, (std::vector<std::string>{"a", "b", "C"}));
}

TEST(SortKey, PutsNoTextFirst)
{
    EXPECT_LT(sortKey("", "ko"), sortKey("가", "ko"));
}

} // namespace
} // namespace tideline
