// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/session.h"
#include "support/opened_session.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::OpenedSession;
using test::smallCollection;

Location storyAt(Session& session, std::size_t step)
{
    const Story& story = session.snapshot().stories().front();
    return StoryPage{story.id, story.steps[step].id};
}

Location eventAt(Session& session, std::size_t row)
{
    return EventPage{session.snapshot().columns().id[row]};
}

} // namespace

TEST(Session, BeginsEmptyOnTheFrontPage)
{
    Session session;

    EXPECT_FALSE(session.hasCollection());
    EXPECT_EQ(session.snapshot().columns().size(), 0U);
    EXPECT_EQ(session.location(), Location(FrontPage{}));
    EXPECT_FALSE(session.canGoBack());
}

TEST(Session, OpenAnnouncesTheNewCollectionOnce)
{
    OpenedSession other(smallCollection().build());
    Session session;
    QSignalSpy changes(&session, &Session::collectionChanged);

    const Result<void> result = session.open(other.path(), OpenMode::ReadOnly, false);

    ASSERT_TRUE(result);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(session.selection().events.size(), 3U);
}

TEST(Session, OpenThatFailsKeepsWhatWasOpen)
{
    OpenedSession session(smallCollection().build());
    session->go(eventAt(*session, 0));
    QSignalSpy changes(&*session, &Session::collectionChanged);

    const Result<void> result = session->open(QStringLiteral("/nowhere/at/all.tideline"), OpenMode::ReadOnly, false);

    ASSERT_FALSE(result);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(session->path(), session.path());
    EXPECT_EQ(session->location(), eventAt(*session, 0));
}

TEST(Session, OpenStartsWithoutFilterOnTheFrontPage)
{
    OpenedSession session(smallCollection().build());
    session->go(eventAt(*session, 0));
    session->setFilter(test::textFilter("concert"));

    const Result<void> result = session->open(session.path(), OpenMode::ReadOnly, false);

    ASSERT_TRUE(result);
    EXPECT_TRUE(session->filter().isEmpty());
    EXPECT_EQ(session->location(), Location(FrontPage{}));
    EXPECT_FALSE(session->canGoBack());
}

TEST(Session, SetFilterEvaluatesItAndAnnouncesOnlyChanges)
{
    OpenedSession session(smallCollection().build());
    QSignalSpy changes(&*session, &Session::filterChanged);

    session->setFilter(test::textFilter("2003"));
    session->setFilter(test::textFilter("2003"));

    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(session->selection().events.size(), 1U);
}

TEST(Session, ClearFilterLetsEveryEventPass)
{
    OpenedSession session(smallCollection().build());
    session->setFilter(test::textFilter("2003"));

    session->clearFilter();

    EXPECT_EQ(session->selection().events.size(), 3U);
}

TEST(Session, GoBackReturnsToThePlaceBefore)
{
    OpenedSession session(smallCollection().build());
    session->go(eventAt(*session, 0));
    session->go(eventAt(*session, 1));

    session->goBack();

    EXPECT_EQ(session->location(), eventAt(*session, 0));
    EXPECT_TRUE(session->canGoForward());
}

TEST(Session, KeepsTheSpanOfEachPlaceVisited)
{
    OpenedSession session(smallCollection().build());
    const TimeSpan first = {TimePoint(0), TimePoint(1000)};
    const TimeSpan second = {TimePoint(5000), TimePoint(9000)};
    session->go(eventAt(*session, 0));
    session->rememberSpan(first);
    session->go(eventAt(*session, 1));
    EXPECT_EQ(session->visitedSpan(), std::nullopt);
    session->rememberSpan(second);

    session->goBack();
    EXPECT_EQ(session->visitedSpan(), first);
    session->goForward();
    EXPECT_EQ(session->visitedSpan(), second);
}

TEST(Session, GoToThePlaceWhereOneIsAnnouncesNothing)
{
    OpenedSession session(smallCollection().build());
    session->go(eventAt(*session, 0));
    QSignalSpy changes(&*session, &Session::locationChanged);

    session->go(eventAt(*session, 0));

    EXPECT_EQ(changes.count(), 0);
}

TEST(Session, StepsOfOneStoryAreOnePlace)
{
    OpenedSession session(smallCollection().build());
    session->go(storyAt(*session, 0));
    session->go(storyAt(*session, 1));

    session->goBack();

    EXPECT_EQ(session->location(), Location(FrontPage{}));
}

TEST(Session, GoAfterBackForgetsWhatWasAhead)
{
    OpenedSession session(smallCollection().build());
    session->go(eventAt(*session, 0));
    session->goBack();

    session->go(eventAt(*session, 1));

    EXPECT_FALSE(session->canGoForward());
}

TEST(Session, CurrentEventOfAStepIsTheOneItTellsOf)
{
    OpenedSession session(smallCollection().build());

    session->go(storyAt(*session, 1));

    ASSERT_TRUE(session->currentEvent());
    EXPECT_EQ(session->snapshot().eventKey(*session->currentEvent()), "leaving-ryu");
}

TEST(Session, CurrentEventIsNoneOnTheFrontPage)
{
    OpenedSession session(smallCollection().build());

    EXPECT_FALSE(session->currentEvent());
}

TEST(Session, SetLanguageAnnouncesOnlyChanges)
{
    Session session;
    QSignalSpy changes(&session, &Session::languageChanged);

    session.setLanguage(QStringLiteral("ko"));
    session.setLanguage(QStringLiteral("ko"));

    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(session.languageTag(), "ko");
}

TEST(Session, UndoAndRedoOfTheFilterAnnounceIt)
{
    OpenedSession session(smallCollection().build());
    session->setFilter(test::textFilter("concert"));
    QSignalSpy changes(&*session, &Session::filterChanged);

    session->undoFilter();
    EXPECT_EQ(session->selection().events.size(), 3U);
    session->redoFilter();
    EXPECT_EQ(session->filter(), test::textFilter("concert"));
    session->redoFilter(); // There is nothing.

    EXPECT_EQ(changes.count(), 2);
    EXPECT_TRUE(session->canUndoFilter());
    EXPECT_FALSE(session->canRedoFilter());
}

TEST(Session, AnotherCollectionHasNoStepsOfTheFilter)
{
    OpenedSession session(smallCollection().build());
    session->setFilter(test::textFilter("concert"));

    ASSERT_TRUE(session->open(session.path(), OpenMode::ReadOnly, false));

    EXPECT_FALSE(session->canUndoFilter());
}

} // namespace tideline
