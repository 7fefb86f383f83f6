// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "query/search_hits.h"
#include "snapshot/snapshot_builder.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;

Snapshot concerts()
{
    CollectionBuilder builder;
    builder.entity("velvet", EntityKind::Artist, "Red Velvet");
    builder.event("debut", "2014", "concert").titled("Red Velvet take the stage").with("velvet", "performer");
    builder.event("spring", "2018", "concert").titled("Spring Is Coming").with("velvet", "performer");
    builder.event("other", "2019", "concert").titled("Another evening");
    builder.story("story", "Two evenings");
    builder.step("They sang. **Red Velvet** came [last](record:velvet). Then it was over.", "other");
    return buildSnapshot(builder.build());
}

SearchHits searched(const Snapshot& snapshot, std::string_view text, std::size_t most = 100)
{
    return search(snapshot, parseSearch(text), "en", most);
}

std::vector<std::string> namesOf(const SearchHits& found)
{
    std::vector<std::string> names;
    for (const SearchHit& hit : found.hits) {
        names.push_back(hit.name);
    }
    return names;
}

TEST(SearchHits, StandInTheOrderOfWhatTheyAreCalledToldAndTiedTo)
{
    const Snapshot snapshot = concerts();

    EXPECT_EQ(namesOf(searched(snapshot, "red velvet")),
              (std::vector<std::string>{"Red Velvet", "Red Velvet take the stage", "Two evenings", "Spring Is Coming",
                                        "Another evening"}));
}

TEST(SearchHits, ShowTheHitInItsSentence)
{
    const Snapshot snapshot = concerts();

    const SearchHit hit = searched(snapshot, "red velvet -stage").hits[1];

    EXPECT_EQ(hit.name, "Two evenings");
    EXPECT_EQ(hit.text, "Red Velvet came last.");
    EXPECT_EQ(hit.marks, (std::vector<SearchRange>{{0, 3}, {4, 10}}));
    EXPECT_EQ(hit.sort, SearchedText::StepText);
    EXPECT_EQ(hit.step, snapshot.stories()[0].steps[0].id);
}

TEST(SearchHits, CountAllEventsAndShowAsManyAsAsked)
{
    const Snapshot snapshot = concerts();

    const SearchHits found = searched(snapshot, "velvet", 2);

    EXPECT_EQ(found.hits.size(), 2U);
    EXPECT_EQ(found.eventCount, 3U);
}

TEST(SearchHits, OfAFieldAreWhatItNames)
{
    const Snapshot snapshot = concerts();

    EXPECT_EQ(namesOf(searched(snapshot, "artist:red")),
              (std::vector<std::string>{"Red Velvet", "Red Velvet take the stage", "Spring Is Coming"}));
    EXPECT_EQ(namesOf(searched(snapshot, "person:red")), (std::vector<std::string>{}));
    EXPECT_EQ(namesOf(searched(snapshot, "story:red")), (std::vector<std::string>{}));
    EXPECT_EQ(namesOf(searched(snapshot, "year:2018")), (std::vector<std::string>{"Spring Is Coming"}));
}

TEST(SearchHits, NeedEveryWord)
{
    const Snapshot snapshot = concerts();

    EXPECT_EQ(namesOf(searched(snapshot, "velvet stage")), (std::vector<std::string>{"Red Velvet take the stage"}));
}

TEST(SearchHits, OfVeryManyEventsAreTheWeightiest)
{
    CollectionBuilder builder;
    constexpr int kEvents = 2'500;
    for (int i = 0; i < kEvents; ++i) {
        builder.event("e" + std::to_string(i), "2003", "concert").titled("Concert " + std::to_string(i));
        builder.weighing(i == kEvents - 1 ? 90 : 10);
    }
    const Snapshot snapshot = buildSnapshot(builder.build());

    const SearchHits found = searched(snapshot, "concert", 1);

    EXPECT_EQ(found.eventCount, static_cast<std::size_t>(kEvents));
    EXPECT_EQ(found.hits[0].name, "Concert 2499");
}

TEST(SearchHits, OfNothingAreNone)
{
    EXPECT_EQ(searched(concerts(), ""), SearchHits());
    EXPECT_EQ(searched(concerts(), "nowhere"), SearchHits());
}

} // namespace
} // namespace tideline
