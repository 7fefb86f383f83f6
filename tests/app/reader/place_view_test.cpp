// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/place_view.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <QPushButton>
#include <gtest/gtest.h>

namespace tideline {

namespace {

test::CollectionBuilder hallInPyongyang()
{
    test::CollectionBuilder builder;
    builder.place("korea", "North Korea")
        .place("pyongyang", "Pyongyang", "korea")
        .place("hall", "The Hall", "pyongyang");
    builder.claimed({.field = "seats", .value = "12309", .status = ClaimStatus::Accepted});
    builder.claimed({.field = "seats", .value = "12553", .status = ClaimStatus::Disputed});
    builder.source("wiki", "An encyclopedia");
    builder.event("concert-2003", "2003-10-06").at("hall").event("concert-2018", "2018").at("pyongyang");
    builder.event("elsewhere", "2010").at("seoul");
    return builder;
}

PlaceId placeOf(const Session& session, std::string_view key)
{
    return session.snapshot()[std::get<PlaceIndex>(*session.snapshot().findKey(key))].id;
}

} // namespace

TEST(PlaceView, TellsWhereItLiesAndWhatSourcesDisagreeOn)
{
    test::OpenedSession session(hallInPyongyang().build());

    const QString text = test::textOf(PlaceView(*session, placeOf(*session, "hall")));

    for (const char* part : {"The Hall", "Pyongyang", "North Korea", "Seats", "12,309  accepted", "12,553  disputed"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << " in " << text.toStdString();
    }
}

TEST(PlaceView, ListsWhatHappenedThereAndInside)
{
    test::OpenedSession session(hallInPyongyang().build());

    const QString text = test::textOf(PlaceView(*session, placeOf(*session, "pyongyang")));

    EXPECT_TRUE(text.contains(QStringLiteral("concert-2003")));
    EXPECT_TRUE(text.contains(QStringLiteral("concert-2018")));
    EXPECT_FALSE(text.contains(QStringLiteral("elsewhere")));
}

TEST(PlaceView, FiltersTheTimelineByIt)
{
    test::OpenedSession session(hallInPyongyang().build());
    const PlaceView page(*session, placeOf(*session, "pyongyang"));

    page.findChild<QPushButton*>()->click();

    EXPECT_EQ(session->filter().places, std::vector{placeOf(*session, "pyongyang")});
    EXPECT_EQ(session->selection().events.size(), 2U);
}

TEST(PlaceView, APlaceThatIsGoneIsSaidToBe)
{
    test::OpenedSession session(hallInPyongyang().build());

    EXPECT_TRUE(test::textOf(PlaceView(*session, PlaceId(99'999))).contains(QStringLiteral("not in the collection")));
}

} // namespace tideline
