// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "snapshot/snapshot.h"
#include "snapshot/voices.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

Source sourceWith(int id, const std::string& key, const std::string& reprintOf)
{
    return {.id = SourceId(id), .key = key, .title = key, .reprintOf = reprintOf};
}

std::vector<SourceIndex> indexes(std::initializer_list<std::size_t> positions)
{
    std::vector<SourceIndex> result;
    for (const std::size_t position : positions) {
        result.emplace_back(position);
    }
    return result;
}

TEST(Voices, AreAsManyAsSourcesWithoutReprints)
{
    EXPECT_EQ(voicesOf({sourceWith(1, "a", ""), sourceWith(2, "b", "")}), indexes({0, 1}));
}

TEST(Voices, ReprintsOfOneReportAreOne)
{
    EXPECT_EQ(voicesOf({sourceWith(1, "a", "The Post, 2019"), sourceWith(2, "b", "AFP"),
                        sourceWith(3, "c", "The Post, 2019")}),
              indexes({0, 1, 0}));
}

TEST(Voices, CaseAndSpacesOfTheReportDoNotMatter)
{
    EXPECT_EQ(voicesOf({sourceWith(1, "a", "The  Post, 2019 "), sourceWith(2, "b", "the post, 2019")}),
              indexes({0, 0}));
}

TEST(Voices, AReprintAndItsOriginalAreOne)
{
    EXPECT_EQ(voicesOf({sourceWith(1, "reprint", "original"), sourceWith(2, "original", "")}), indexes({0, 0}));
}

TEST(Voices, ReprintsOfReprintsAreOneEvenInACircle)
{
    EXPECT_EQ(
        voicesOf({sourceWith(1, "a", "b"), sourceWith(2, "b", "c"), sourceWith(3, "c", "a"), sourceWith(4, "d", "")}),
        indexes({0, 0, 0, 3}));
}

TEST(Voices, AnEventCountsEachOnce)
{
    test::CollectionBuilder builder;
    builder.source("first", "First").reprinting("The Post, 2019");
    builder.source("second", "Second").reprinting("The Post, 2019");
    builder.source("third", "Third");
    builder.event("show-2003").sourced("third").sourced("second").sourced("first").event("other").sourced("third");

    const Snapshot snapshot = builder.buildSnapshot();

    const EventIndex concert = *snapshot.find(builder.id<EventId>("show-2003"));
    EXPECT_EQ(snapshot.sourcesOf(concert).size(), 3u);
    EXPECT_EQ(snapshot.independentSourcesOf(concert), 2u);
    EXPECT_EQ(groupedByVoice(snapshot, snapshot.sourcesOf(concert)),
              (std::vector<Voice>{indexes({0, 1}), indexes({2})}));
    EXPECT_EQ(snapshot.independentSourcesOf(*snapshot.find(builder.id<EventId>("other"))), 1u);
}

TEST(Voices, CitationsOfEventsAreCountedByConfidenceAndForClaims)
{
    test::CollectionBuilder builder;
    builder.source("first", "First").event("show-2003", "2003").sourced("first").disputed("2004", "first");

    const Snapshot snapshot = builder.buildSnapshot();

    const CitationTally expected{.byConfidence = {0, 0, 2, 0, 0}, .claims = 1};
    EXPECT_EQ(snapshot.eventCitations(SourceIndex(0)), expected);
}

} // namespace
} // namespace tideline
