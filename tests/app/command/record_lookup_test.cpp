// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/record_lookup.h"
#include "support/collection_builder.h"

#include "snapshot/snapshot_builder.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

Snapshot artists()
{
    return buildSnapshot(test::CollectionBuilder()
                             .artist("baby-vox", "Baby V.O.X")
                             .titled("베이비복스", "ko")
                             .artist("celine-dion", "Celine Dion")
                             .alsoKnownAs("Céline Dion", "fr")
                             .artist("red-velvet", "Red Velvet")
                             .artist("red-squad", "Red Squad")
                             .person("kim", "Kim")
                             .source("billboard", "Billboard, 2019")
                             .event("show-2018", "2018")
                             .titled("Red Velvet in Pyongyang")
                             .build());
}

std::string artistCalled(std::string_view name)
{
    const Snapshot snapshot = artists();
    const Result<EntityIndex> found = findArtist(snapshot, name);
    return found ? snapshot[*found].key : "nothing";
}

TEST(RecordLookup, FindsAnArtistByAnyName)
{
    EXPECT_EQ(artistCalled("Baby V.O.X"), "baby-vox");
    EXPECT_EQ(artistCalled("베이비복스"), "baby-vox");
    EXPECT_EQ(artistCalled("baby-vox"), "baby-vox");
}

TEST(RecordLookup, DoesNotMindCaseAccentsAndPunctuation)
{
    EXPECT_EQ(artistCalled("baby vox"), "baby-vox");
    EXPECT_EQ(artistCalled("CELINE DION"), "celine-dion");
}

TEST(RecordLookup, TakesAPartOfANameIfItIsOfOnlyOne)
{
    EXPECT_EQ(artistCalled("velvet"), "red-velvet");
}

TEST(RecordLookup, NamesTheKeysWhenSeveralFit)
{
    const Result<EntityIndex> found = findArtist(artists(), "red");

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::AmbiguousName);
    EXPECT_EQ(found.error().arguments, (std::vector<std::string>{"red", "red-velvet", "red-squad"}));
}

TEST(RecordLookup, DoesNotTakeAPersonForAnArtist)
{
    EXPECT_EQ(findArtist(artists(), "Kim").error().code, ErrorCode::RecordNotFound);
    EXPECT_TRUE(findPerson(artists(), "Kim"));
}

TEST(RecordLookup, PrefersAnEntityToEventsThatMentionIt)
{
    const Snapshot snapshot = artists();

    const Result<RecordReference> found = findRecord(snapshot, "red velvet");

    ASSERT_TRUE(found);
    EXPECT_TRUE(std::holds_alternative<EntityIndex>(*found));
}

TEST(RecordLookup, FindsARecordByItsId)
{
    const Snapshot snapshot = artists();
    const EntityId id = snapshot.entities()[0].id;

    EXPECT_EQ(*findRecord(snapshot, std::to_string(id.value())), RecordReference(EntityIndex(0)));
}

TEST(RecordLookup, FindsSourcesByAPartOfTheirTitle)
{
    EXPECT_EQ(findSources(artists(), "billboard").value().size(), 1U);
}

TEST(RecordLookup, FindsNothingForPunctuationAlone)
{
    EXPECT_FALSE(findRecord(artists(), "!?"));
}

} // namespace
} // namespace tideline
