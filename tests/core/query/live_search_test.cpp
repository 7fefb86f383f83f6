// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/query/query_generator.h"
#include "support/property.h"

#include "query/live_search.h"
#include "snapshot/snapshot_builder.h"
#include "text/breaks.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::anyContents;
using test::holdsAlways;

/// What somebody types and deletes: beginnings of one text after another.
std::vector<std::string> anyTyping()
{
    const std::vector<std::string> texts = {"concert c", "celine -bts",       "artist:bts red", "bts",
                                            "봄이 온다", "ㅂㅇㅇㄷ",          "bomi",           "\"red\" story",
                                            "-red",      "year:2001..2003 c", "concertina c"};
    std::vector<std::string> typed;
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
        const std::string& text = texts[*rc::gen::inRange<std::size_t>(0, texts.size())];
        for (const std::size_t end : graphemeEnds(text)) {
            typed.push_back(text.substr(0, end));
        }
    }
    return typed;
}

TEST(LiveSearch, FindsWhatASearchFromTheBeginningFinds)
{
    EXPECT_TRUE(holdsAlways([] {
        const Snapshot snapshot = buildSnapshot(anyContents());
        LiveSearch live(snapshot);

        for (const std::string& text : anyTyping()) {
            const SearchQuery query = parseSearch(text);
            RC_ASSERT(live.search(query, "en", 100) == search(snapshot, query, "en", 100));
        }
    }));
}

} // namespace
} // namespace tideline
