// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/empty_note.h"
#include "filter/year_axis.h"
#include "support/opened_session.h"

#include <QPushButton>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::OpenedSession;
using test::smallCollection;

QPushButton* buttonSaying(const QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->text() == text && !button->isHidden()) {
            return button;
        }
    }
    return nullptr;
}

/// Red Velvet in a year before its first event.
Filter artistTooEarly(Session& session)
{
    Filter filter;
    filter.artists = {session.snapshot().entities()[1].id};
    filter.years = YearRange{2003, 2003}.span();
    return filter;
}

} // namespace

TEST(EmptyNote, IsThereOnlyWhileTheFilterLeavesNothing)
{
    OpenedSession session(smallCollection().build());
    QWidget pane;
    EmptyNote note(*session, &pane);
    EXPECT_TRUE(note.isHidden());

    session->setFilter(test::textFilter("nothing is called this"));
    EXPECT_FALSE(note.isHidden());

    session->setFilter(test::textFilter("2018"));
    EXPECT_TRUE(note.isHidden());
}

TEST(EmptyNote, NamesTheFilter)
{
    OpenedSession session(smallCollection().build());
    QWidget pane;
    const EmptyNote note(*session, &pane);

    session->setFilter({.text = "2018", .rejected = true});

    EXPECT_EQ(note.text(), QStringLiteral("No event passes the filter: “2018”, a value rejected."));
}

TEST(EmptyNote, ShowsWhatCouldLieInTheYearsWhereNothingSurelyDoes)
{
    test::CollectionBuilder builder;
    builder.event("about", "2003~");
    OpenedSession session(builder.build());
    QWidget pane;
    const EmptyNote note(*session, &pane);
    session->setFilter({.years = YearRange{2003, 2003}.span(), .surely = true});

    QPushButton* show = buttonSaying(note, QStringLiteral("Show what could be within"));
    ASSERT_NE(show, nullptr);
    show->click();

    EXPECT_EQ(session->filter().years, (YearRange{2003, 2003}.span()));
    EXPECT_EQ(session->selection().events.size(), 1U);
}

TEST(EmptyNote, LeadsToTheFirstYearWithAnEvent)
{
    OpenedSession session(smallCollection().build());
    QWidget pane;
    const EmptyNote note(*session, &pane);
    session->setFilter(artistTooEarly(*session));

    QPushButton* go = buttonSaying(note, QStringLiteral("Go to 2018"));
    ASSERT_NE(go, nullptr);
    go->click();

    EXPECT_EQ(session->filter().years, (YearRange{2018, 2018}.span()));
    EXPECT_EQ(session->selection().events.size(), 1U);
}

TEST(EmptyNote, ClearingTheYearsKeepsTheRestOfTheFilter)
{
    OpenedSession session(smallCollection().build());
    QWidget pane;
    const EmptyNote note(*session, &pane);
    session->setFilter(artistTooEarly(*session));

    QPushButton* clear = buttonSaying(note, QStringLiteral("Clear years"));
    ASSERT_NE(clear, nullptr);
    clear->click();

    EXPECT_EQ(session->filter().years, std::nullopt);
    EXPECT_EQ(session->filter().artists.size(), 1U);
}

TEST(EmptyNote, OffersToTakeEachValueInTheWayAway)
{
    OpenedSession session(smallCollection().build());
    QWidget pane;
    pane.resize(800, 600);
    const EmptyNote note(*session, &pane);
    Filter filter = test::textFilter("concert");
    filter.people = {session->snapshot().entities()[2].id}; // Ryu Hee-jin, who is in none.
    session->setFilter(filter);

    QPushButton* person = buttonSaying(note, QStringLiteral("Ryu Hee-jin: 2 events without it"));
    ASSERT_NE(person, nullptr);
    EXPECT_NE(buttonSaying(note, QStringLiteral("“concert”: 1 event without it")), nullptr);
    person->click();

    EXPECT_EQ(session->filter(), test::textFilter("concert"));
}

TEST(EmptyNote, OffersAnyValueIfNoSingleOneIsInTheWay)
{
    OpenedSession session(smallCollection().build());
    QWidget pane;
    pane.resize(800, 600);
    const EmptyNote note(*session, &pane);

    session->setFilter({.text = "nothing is called this", .rejected = true});

    EXPECT_NE(buttonSaying(note, QStringLiteral("“nothing is called this”")), nullptr);
    EXPECT_NE(buttonSaying(note, QStringLiteral("a value rejected")), nullptr);
}

} // namespace tideline
