// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "snapshot/snapshot.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

using test::CollectionBuilder;

CollectionBuilder oneOfEach()
{
    CollectionBuilder builder;
    builder.kind("concert", Lane::Events, Shape::Diamond).tag("tag", "Tag").place("place", "Place");
    builder.source("source", "Source").artist("artist", "Artist").event("event", "2003").event("undated");
    builder.relationship("relationship", "artist", "performed-in", "event").story("story", "Story");
    return builder;
}

TEST(SnapshotLookup, FindsEverySortOfRecordByItsId)
{
    const CollectionBuilder builder = oneOfEach();
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_EQ(snapshot.find(builder.id<EventId>("event")), EventIndex(0));
    EXPECT_EQ(snapshot.find(builder.id<EventId>("undated")), EventIndex(1));
    EXPECT_EQ(snapshot.find(builder.id<EntityId>("artist")), EntityIndex(0));
    EXPECT_EQ(snapshot.find(builder.id<TermId>("concert")), TermIndex(0));
    EXPECT_EQ(snapshot.find(builder.id<PlaceId>("place")), PlaceIndex(0));
    EXPECT_EQ(snapshot.find(builder.id<SourceId>("source")), SourceIndex(0));
    EXPECT_EQ(snapshot.find(builder.id<TagId>("tag")), TagIndex(0));
    EXPECT_EQ(snapshot.find(builder.id<StoryId>("story")), StoryIndex(0));
}

TEST(SnapshotLookup, DoesNotTakeOneSortForAnother)
{
    const CollectionBuilder builder = oneOfEach();
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_EQ(snapshot.find(builder.id<EntityId>("place")), std::nullopt);
    EXPECT_EQ(snapshot.find(builder.id<EventId>("artist")), std::nullopt);
    EXPECT_EQ(snapshot.find(builder.id<TagId>("event")), std::nullopt);
}

TEST(SnapshotLookup, FindsNothingForUnknownIdsAndKeys)
{
    const Snapshot snapshot = oneOfEach().buildSnapshot();

    EXPECT_EQ(snapshot.find(EventId(9999)), std::nullopt);
    EXPECT_EQ(snapshot.find(RecordId(9999)), std::nullopt);
    EXPECT_EQ(snapshot.findKey("nobody"), std::nullopt);
    EXPECT_EQ(snapshot.findKey(""), std::nullopt);
}

TEST(SnapshotLookup, KeysAndIdsLeadToTheSameRecord)
{
    const CollectionBuilder builder = oneOfEach();
    const Snapshot snapshot = builder.buildSnapshot();

    for (const char* key :
         {"concert", "tag", "place", "source", "artist", "event", "undated", "relationship", "story"}) {
        const auto record = snapshot.findKey(key);

        ASSERT_TRUE(record) << key;
        EXPECT_EQ(snapshot.idOf(*record), builder.id<RecordId>(key)) << key;
        EXPECT_EQ(snapshot.find(builder.id<RecordId>(key)), record) << key;
    }
}

} // namespace
} // namespace tideline
