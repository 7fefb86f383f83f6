// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "publish/publication.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;

/// Positions 0 to 2: an event of a withheld person, a show, and an event that is not visible.
Snapshot collection()
{
    test::CollectionBuilder builder;
    builder.person("withheld", "Somebody").withheld().artist("westlife", "Westlife");
    builder.event("meeting", "2001").with("withheld", "attended");
    builder.event("show", "2003").with("westlife", "performer").event("secret", "2004").hidden();
    return builder.buildSnapshot();
}

TEST(TranslatedEvents, LeadToThePublishedOnesAndLeaveOthersOut)
{
    const Snapshot snapshot = collection();
    const Publication publication = publish(snapshot, Policy::Published).value();

    const auto published =
        publication.translated(std::vector<EventIndex>{EventIndex(0), EventIndex(1), EventIndex(2), EventIndex(1)});

    ASSERT_THAT(published, ElementsAre(EventIndex(0)));
    EXPECT_EQ(publication.snapshot().title(published.front(), "en").text, "show");
}

TEST(TranslatedEvents, StayWhatTheyAreInACopyOfEverything)
{
    const Snapshot snapshot = collection();
    const Publication publication = publish(snapshot, Policy::Working).value();

    EXPECT_THAT(publication.translated(std::vector<EventIndex>{EventIndex(2), EventIndex(0)}),
                ElementsAre(EventIndex(0), EventIndex(2)));
}

} // namespace
} // namespace tideline
