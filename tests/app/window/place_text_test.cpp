// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/opened_session.h"
#include "window/place_text.h"

#include <gtest/gtest.h>

namespace tideline {

TEST(PlaceText, EveryPlaceWithAKeyIsFoundAgain)
{
    const test::CollectionBuilder builder = test::smallCollection();
    const Snapshot snapshot = builder.buildSnapshot();
    const Story& story = snapshot.stories().front();

    for (const Location& location :
         {Location(EventPage{builder.id<EventId>("concert-2003")}),
          Location(EntityPage{builder.id<EntityId>("red-velvet")}),
          Location(SourcePage{builder.id<SourceId>("billboard")}), Location(SourcesPage{}),
          Location(PlacePage{builder.id<PlaceId>("pyongyang")}), Location(StoryPage{story.id, std::nullopt}),
          Location(StoryPage{story.id, story.steps.back().id})}) {
        EXPECT_EQ(placeOf(snapshot, placeText(snapshot, location)), location);
    }
}

TEST(PlaceText, TheFrontPageNeedsNoText)
{
    const Snapshot snapshot = test::smallCollection().buildSnapshot();

    EXPECT_EQ(placeText(snapshot, FrontPage{}), QString());
    EXPECT_EQ(placeOf(snapshot, QString()), std::nullopt);
}

TEST(PlaceText, ARecordThatHasGoneIsNoPlace)
{
    const Snapshot snapshot = test::smallCollection().buildSnapshot();

    EXPECT_EQ(placeOf(snapshot, QStringLiteral("gone-since")), std::nullopt);
}

} // namespace tideline
