// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "query/search_completion.h"
#include "query/search_language.h"
#include "snapshot/snapshot_builder.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

Snapshot artists()
{
    test::CollectionBuilder builder;
    builder.entity("velvet", EntityKind::Artist, "Red Velvet").weighing(50);
    builder.entity("vox", EntityKind::Artist, "Baby V.O.X").weighing(90);
    builder.entity("ryu", EntityKind::Person, "Ryu Hee-jin");
    builder.place("pyongyang", "Pyongyang", "");
    return buildSnapshot(builder.build());
}

std::vector<std::string> shown(std::string_view text)
{
    std::vector<std::string> terms;
    for (const SearchCompletion& completion : searchCompletions(artists(), text, text.size(), "en", 10)) {
        terms.push_back(completion.shown);
    }
    return terms;
}

TEST(SearchCompletions, OfAFieldAreTheNamesThatFit)
{
    EXPECT_EQ(shown("artist:ve"), (std::vector<std::string>{"artist:\"Red Velvet\""}));
    EXPECT_EQ(shown("person:hee"), (std::vector<std::string>{"person:\"Ryu Hee-jin\""}));
    EXPECT_EQ(shown("place:\"pyo"), (std::vector<std::string>{"place:Pyongyang"}));
    EXPECT_EQ(shown("artist:nobody"), (std::vector<std::string>{}));
}

TEST(SearchCompletions, OfAnEmptyFieldAreAllTheWeightiestFirst)
{
    EXPECT_EQ(shown("artist:"), (std::vector<std::string>{"artist:\"Baby V.O.X\"", "artist:\"Red Velvet\""}));
}

TEST(SearchCompletions, OfAWordAreFieldsThatBeginWithIt)
{
    EXPECT_EQ(shown("red ar"), (std::vector<std::string>{"artist:"}));
    EXPECT_EQ(shown("가"), (std::vector<std::string>{"가수:"}));
    EXPECT_EQ(shown("xyz"), (std::vector<std::string>{}));
    EXPECT_EQ(shown(""), (std::vector<std::string>{}));
}

TEST(SearchCompletions, ReplaceTheTermAndLeaveTheRest)
{
    const std::string_view text = "2003 -artist:ve concert";

    const SearchCompletion completion = searchCompletions(artists(), text, 15, "en", 10).at(0);

    EXPECT_EQ(completion.text, "2003 -artist:\"Red Velvet\" concert");
    EXPECT_EQ(completion.cursor, completion.text.find("concert"));
    EXPECT_TRUE(parseSearch(completion.text).terms[1].isExcluded);
}

TEST(SearchCompletions, GoOnBehindTheTerm)
{
    const SearchCompletion completion = searchCompletions(artists(), "artist:ve", 9, "en", 10).at(0);

    EXPECT_EQ(completion.text, "artist:\"Red Velvet\" ");
    EXPECT_EQ(completion.cursor, completion.text.size());
}

} // namespace
} // namespace tideline
