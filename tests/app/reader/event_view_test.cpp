// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/disagreement_note.h"
#include "reader/event_view.h"
#include "reader/strength_bars.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

EventId eventOf(const Session& session, std::string_view key)
{
    const Snapshot& snapshot = session.snapshot();
    return snapshot.columns().id[std::get<EventIndex>(*snapshot.findKey(key)).value()];
}

} // namespace

TEST(EventView, TellsWhatWhenWhereAndWho)
{
    test::OpenedSession session(test::readerCollection().build());

    const QString text = test::textOf(EventView(*session, eventOf(*session, "concert-2003")));

    for (const char* part : {"The concert of 2003", "6 October 2003", "Chongjin", "performer", "Baby V.O.X"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    }
}

TEST(EventView, TellsHowOldSomebodyWasWhoseBirthIsKnown)
{
    test::CollectionBuilder builder = test::readerCollection();
    builder.event("kang-is-born", "1997", "birth").with("kang", "child");
    test::OpenedSession session(builder.build());

    const QString text = test::textOf(EventView(*session, eventOf(*session, "kang-leaves")));

    EXPECT_TRUE(text.contains(QStringLiteral("(aged 16 or 17)"))) << text.toStdString();
}

TEST(EventView, FindsTheStepsThatTellOfIt)
{
    test::OpenedSession session(test::readerCollection().build());
    const Story& story = session->snapshot().stories().front();

    const EventView page(*session, eventOf(*session, "kang-leaves"));

    EXPECT_TRUE(test::linksOn(page).contains(
        QStringLiteral("story:%1/%2").arg(story.id.value()).arg(story.steps[1].id.value())));
}

TEST(EventView, NamesTheTiesThatRestOnIt)
{
    test::OpenedSession session(test::readerCollection().build());

    const QString text = test::textOf(EventView(*session, eventOf(*session, "concert-2003")));

    EXPECT_TRUE(text.contains(QStringLiteral("Kang Na-ra heard Baby V.O.X")));
}

TEST(EventView, SaysWhyItIsInTheFilter)
{
    test::CollectionBuilder builder = test::readerCollection();
    test::OpenedSession session(builder.build());
    const Entity& artist = session->snapshot().entities().front();
    EXPECT_FALSE(
        test::textOf(EventView(*session, eventOf(*session, "concert-2003"))).contains(QStringLiteral("In the filter")));

    Filter filter;
    filter.artists = {artist.id};
    session->setFilter(filter);

    EXPECT_TRUE(test::textOf(EventView(*session, eventOf(*session, "concert-2003")))
                    .contains(QStringLiteral("In the filter: Baby V.O.X")));
}

TEST(EventView, ADisagreementIsToldInItsPlaceAndCanBeClosed)
{
    test::CollectionBuilder builder;
    builder.source("chosun", "Chosun").source("billboard", "Billboard").event("kang-leaves", "2013").sourced("chosun");
    Claim other{.field = "date", .value = "2014", .status = ClaimStatus::Disputed};
    other.reason = {{"en", "It may be the arrival."}};
    other.citations.push_back({.source = builder.id<SourceId>("billboard")});
    builder.claimed(other);
    test::OpenedSession session(builder.build());
    const EventView page(*session, eventOf(*session, "kang-leaves"));
    auto* note = page.findChild<DisagreementNote*>();
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(test::textOf(*note).contains(QStringLiteral("sources disagree")));
    EXPECT_TRUE(test::textOf(*note).contains(QStringLiteral("It may be the arrival.")));

    note->toggle();

    EXPECT_FALSE(test::textOf(*note).contains(QStringLiteral("It may be the arrival.")));
    EXPECT_TRUE(test::textOf(*note).contains(QStringLiteral("Billboard says 2014.")));
}

TEST(EventView, SaysWhatSourcesDisagreeOnWhenThatIsWhyItIsFound)
{
    test::CollectionBuilder builder;
    builder.defector("kang", "Kang Na-ra")
        .claimed({.field = "studyPlace", .value = "Pyongyang", .status = ClaimStatus::Disputed});
    builder.event("kang-leaves", "2014", "leaving")
        .with("kang", "defector")
        .claimed({.field = "age", .value = "14", .status = ClaimStatus::Rejected});
    test::OpenedSession session(builder.build());

    session->setFilter({.disputed = true, .rejected = true});

    const QString text = test::textOf(EventView(*session, eventOf(*session, "kang-leaves")));
    EXPECT_TRUE(text.contains(QStringLiteral("a value given for the age was rejected")));
    EXPECT_TRUE(text.contains(QStringLiteral("sources disagree on the place of study (Kang Na-ra)")))
        << text.toStdString();
}

TEST(EventView, TellsWhatSourcesDisagreeOnInItsTies)
{
    test::CollectionBuilder builder = test::readerCollection();
    builder.relationship("kang-saw", "kang", "saw", "baby-vox")
        .restingOn("concert-2003")
        .claimed({.field = "date", .value = "2004", .status = ClaimStatus::Disputed});
    test::OpenedSession session(builder.build());

    const QString text = test::textOf(EventView(*session, eventOf(*session, "concert-2003")));

    EXPECT_TRUE(text.contains(QStringLiteral("Kang Na-ra saw Baby V.O.X  ·  Date"))) << text.toStdString();
}

TEST(EventView, ReprintsOfOneReportCountOnceAndTheSignSaysWhich)
{
    test::CollectionBuilder builder;
    builder.source("star", "Star").reprinting("The Post, 2019").source("bulletin", "Bulletin");
    builder.reprinting("The Post, 2019").source("herald", "Herald");
    builder.event("show-2013", "2013").sourced("star").sourced("bulletin").sourced("herald");
    test::OpenedSession session(builder.build());

    const EventView page(*session, eventOf(*session, "show-2013"));

    const auto* strength = page.findChild<StrengthBars*>();
    ASSERT_NE(strength, nullptr);
    EXPECT_TRUE(strength->accessibleName().contains(QStringLiteral("2 independent")));
    EXPECT_TRUE(strength->toolTip().startsWith(QStringLiteral("3 sources, 2 of them independent")));
    EXPECT_TRUE(strength->toolTip().contains(QStringLiteral("The Post, 2019: Star, Bulletin")));
}

TEST(EventView, AnEventThatIsGoneIsSaidToBe)
{
    test::OpenedSession session(test::readerCollection().build());

    const QString text = test::textOf(EventView(*session, EventId(99'999)));

    EXPECT_TRUE(text.contains(QStringLiteral("not in the collection")));
}

} // namespace tideline
