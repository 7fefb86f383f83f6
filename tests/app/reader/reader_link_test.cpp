// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/reader_link.h"
#include "support/collection_builder.h"

#include <gtest/gtest.h>

namespace tideline {

TEST(ReaderLink, EachPlaceComesBackFromItsLink)
{
    const std::vector<Location> places = {FrontPage{},
                                          EventPage{EventId(12)},
                                          EntityPage{EntityId(7)},
                                          StoryPage{StoryId(3), std::nullopt},
                                          StoryPage{StoryId(3), StepId(5)},
                                          SourcePage{SourceId(9)},
                                          SourcesPage{},
                                          PlacePage{PlaceId(4)}};

    for (const Location& place : places) {
        EXPECT_EQ(locationOfLink(linkTo(place)), place) << linkTo(place).toStdString();
    }
}

TEST(ReaderLink, WhatIsNoneOfOursLeadsNowhere)
{
    for (const char* link :
         {"", ":", "event:", "event:0", "event:x", "story:1/2/3", "story:1/x", "https://example.org/1"}) {
        EXPECT_EQ(locationOfLink(QString::fromLatin1(link)), std::nullopt) << link;
    }
}

TEST(ReaderLink, ARelationshipHasThePageOfTheEventItRestsOn)
{
    test::CollectionBuilder builder;
    builder.artist("dion", "Celine Dion").defector("ryu", "Ryu Hee-jin").event("hearing", "2010");
    builder.relationship("ryu-heard", "ryu", "heard", "dion")
        .restingOn("hearing")
        .relationship("ryu-named", "ryu", "named", "dion");
    const Snapshot snapshot = builder.buildSnapshot();

    EXPECT_EQ(pageOf(snapshot, *snapshot.findKey("ryu-heard")), Location(EventPage{builder.id<EventId>("hearing")}));
    EXPECT_EQ(pageOf(snapshot, *snapshot.findKey("ryu-named")), Location(EntityPage{builder.id<EntityId>("ryu")}));
}

} // namespace tideline
