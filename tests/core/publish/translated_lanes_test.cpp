// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "publish/publication.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;

/// One artist who may be named and one person of whom nothing may be told.
test::CollectionBuilder collection()
{
    test::CollectionBuilder collection;
    collection.person("withheld", "Somebody").withheld();
    collection.artist("westlife", "Westlife").event("show-2003", "2003").with("westlife", "performer");
    return collection;
}

TEST(TranslatedLanes, LeadToThePublishedRecord)
{
    const test::CollectionBuilder builder = collection();
    const Result<Publication> publication = publish(builder.buildSnapshot(), Policy::Published);
    ASSERT_TRUE(publication);

    const LaneArrangement lanes =
        publication->translated({.grouping = LaneGrouping::Artist, .hidden = {builder.id<EntityId>("westlife")}});

    ASSERT_EQ(lanes.hidden.size(), 1U);
    EXPECT_EQ(lanes.grouping, LaneGrouping::Artist);
    EXPECT_TRUE(publication->snapshot().find(std::get<EntityId>(*lanes.hidden.begin())));
}

TEST(TranslatedLanes, AreWithoutThoseOfWhomNothingIsPublished)
{
    const test::CollectionBuilder builder = collection();
    const Result<Publication> publication = publish(builder.buildSnapshot(), Policy::Published);
    ASSERT_TRUE(publication);

    const LaneArrangement lanes = publication->translated(
        {.order = {builder.id<EntityId>("withheld"), Lane::Works}, .wanted = builder.id<EntityId>("withheld")});

    EXPECT_THAT(lanes.order, ElementsAre(Lane::Works));
    EXPECT_FALSE(lanes.wanted);
}

TEST(TranslatedLanes, StayAsTheyAreWhereEverythingIsShown)
{
    const test::CollectionBuilder builder = collection();
    const Result<Publication> publication = publish(builder.buildSnapshot(), Policy::Working);
    ASSERT_TRUE(publication);
    const LaneArrangement lanes{.hidden = {builder.id<EntityId>("withheld")}};

    EXPECT_EQ(publication->translated(lanes), lanes);
}

} // namespace
} // namespace tideline
