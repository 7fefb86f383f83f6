// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/loading_view.h"
#include "reader/prose.h"
#include "reader/reader_panel.h"
#include "session/loading_bar.h"
#include "support/disputed_collection.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::OpenedSession;

QString wordsOf(const QWidget& view)
{
    QStringList words;
    for (const Prose* prose : view.findChildren<Prose*>()) {
        words << prose->toPlainText();
    }
    return words.join(QLatin1Char('\n'));
}

void waitUntilLoaded(Session& session)
{
    QSignalSpy finished(&session, &Session::loadingFinished);
    while (session.isLoading()) {
        ASSERT_TRUE(finished.wait());
    }
}

} // namespace

TEST(LoadingView, NamesTheFileThatIsBeingOpenedFirst)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session;
    session.startOpening(stored.path(), false, std::chrono::milliseconds(0));

    const LoadingView view(session);

    EXPECT_EQ(wordsOf(view), QStringLiteral("Opening “test.tideline”…"));
    const auto* bar = view.findChild<LoadingBar*>();
    EXPECT_EQ(bar->maximum(), 0); // Busy: nobody knows yet how much there is.
    EXPECT_FALSE(bar->accessibleName().isEmpty());
}

TEST(LoadingView, StandsForAPageThatIsNotReadYetAndGoesWhenItIs)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session(nullptr, 2);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    ReaderPanel panel(session);

    session.go(EventPage{session.snapshot().columns().id[0]});

    auto* view = panel.findChild<LoadingView*>();
    ASSERT_TRUE(view);
    EXPECT_EQ(wordsOf(*view), QStringLiteral("This page appears when the collection has been read."));
    waitUntilLoaded(session);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(panel.findChild<LoadingView*>());
}

TEST(LoadingView, StandsForThePageWhileAChangeIsSaved)
{
    const OpenedSession stored(test::disputedCollection());
    Session session(nullptr, 2);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    waitUntilLoaded(session);
    ReaderPanel panel(session);
    const EventId event = session.snapshot().columns().id[0];
    session.go(EventPage{event});
    ASSERT_TRUE(session.apply(test::acceptOtherDate(session)));

    QCoreApplication::sendPostedEvents();

    auto* view = panel.findChild<LoadingView*>();
    ASSERT_TRUE(view);
    EXPECT_EQ(wordsOf(*view), QStringLiteral("This page appears when the change has been saved."));
    ASSERT_TRUE(session.finishChange());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(panel.findChild<LoadingView*>());
}

TEST(LoadingView, GoesWhenTheChangeIsRefused)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session(nullptr, 2);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    waitUntilLoaded(session);
    ReaderPanel panel(session);
    const EventId event = session.snapshot().columns().id[0];
    session.go(EventPage{event});
    ASSERT_TRUE(session.apply(AcceptClaim{.record = toRecordId(event), .claim = 99}));
    QCoreApplication::sendPostedEvents();
    ASSERT_TRUE(panel.findChild<LoadingView*>());

    EXPECT_FALSE(session.finishChange());

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(panel.findChild<LoadingView*>());
}

TEST(LoadingView, IsThereUntilTheFirstCollectionIsOpen)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session;
    ReaderPanel panel(session);
    session.startOpening(stored.path(), false, std::chrono::milliseconds(0));

    EXPECT_TRUE(panel.findChild<LoadingView*>());
    test::waitUntilOpened(session);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(panel.findChild<LoadingView*>());
}

TEST(LoadingBar, ShowsTheShareThatIsRead)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session(nullptr, 2);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    LoadingBar bar(session);

    EXPECT_GT(bar.maximum(), 0);
    EXPECT_GE(bar.value(), 0);
    EXPECT_LE(bar.value(), bar.maximum());

    waitUntilLoaded(session);
    bar.follow();
    EXPECT_EQ(bar.maximum(), 0);
}

} // namespace tideline
