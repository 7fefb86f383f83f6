// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/session.h"
#include "support/disputed_collection.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::disputedCollection;
using test::OpenedSession;
using test::waitUntilOpened;

/// What is opened is there later.
constexpr std::chrono::milliseconds kNoPatience(0);
/// Longer than any test may take: what is opened is there at once.
constexpr std::chrono::hours kAllPatience(1);

CollectionContents otherCollection()
{
    return test::CollectionBuilder().event("one", "2003").build();
}

} // namespace

TEST(SessionOpening, IsDoneAtOnceForWhoHasThePatience)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session;
    QSignalSpy finished(&session, &Session::openingFinished);

    session.startOpening(stored.path(), false, kAllPatience);

    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(session.path(), stored.path());
    EXPECT_TRUE(session.snapshot().isComplete());
    EXPECT_TRUE(session.openingPath().isEmpty());
}

TEST(SessionOpening, WhatWasOpenStaysUntilTheOtherIsThere)
{
    const OpenedSession stored(otherCollection());
    OpenedSession session(test::smallCollection().build());
    QSignalSpy finished(&*session, &Session::openingFinished);
    QSignalSpy changed(&*session, &Session::collectionChanged);

    session->startOpening(stored.path(), false, kNoPatience);

    EXPECT_EQ(session->openingPath(), stored.path());
    EXPECT_EQ(session->path(), session.path());
    EXPECT_EQ(session->snapshot().columns().size(), 3U);
    EXPECT_EQ(changed.count(), 0);
    waitUntilOpened(*session);

    EXPECT_EQ(session->path(), stored.path());
    EXPECT_EQ(session->snapshot().columns().size(), 1U);
    EXPECT_EQ(finished.count(), 1);
}

TEST(SessionOpening, ALargeOneIsOpenWithItsOutline)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session(nullptr, 2);
    QSignalSpy finished(&session, &Session::loadingFinished);

    session.startOpening(stored.path(), false, kAllPatience);

    ASSERT_TRUE(session.isLoading());
    ASSERT_TRUE(session.shareLoaded());
    EXPECT_GE(*session.shareLoaded(), 0);
    EXPECT_LE(*session.shareLoaded(), 1);
    ASSERT_TRUE(finished.wait());
    EXPECT_TRUE(session.snapshot().isComplete());
    EXPECT_FALSE(session.shareLoaded());
}

TEST(SessionOpening, AFailureIsSaidAndLeavesWhatIsOpen)
{
    OpenedSession session(test::smallCollection().build());
    QSignalSpy failures(&*session, &Session::openingFailed);

    session->startOpening(session.path() + QStringLiteral(".gone"), false, kNoPatience);
    waitUntilOpened(*session);

    ASSERT_EQ(failures.count(), 1);
    EXPECT_EQ(failures.front().front().value<Error>().code, ErrorCode::FileNotFound);
    EXPECT_EQ(session->path(), session.path());
    EXPECT_FALSE(session->isOpeningFirst());
}

TEST(SessionOpening, TheLastFileThatIsAskedForIsTheOneThatOpens)
{
    const OpenedSession first(disputedCollection());
    const OpenedSession second(otherCollection());
    Session session;
    QSignalSpy finished(&session, &Session::openingFinished);

    session.startOpening(first.path(), false, kNoPatience);
    session.startOpening(second.path(), false, kNoPatience);
    waitUntilOpened(session);
    QCoreApplication::processEvents(); // What the first still had to say.

    EXPECT_EQ(session.path(), second.path());
    EXPECT_EQ(finished.count(), 1);
}

TEST(SessionOpening, AChangeIsNotLostWhileTheSameFileIsBeingOpened)
{
    OpenedSession session(disputedCollection());
    const RecordId first = toRecordId(session->snapshot().columns().id[0]);

    session->startOpening(session.path(), false, kNoPatience);
    const Result<void> done = session->apply(AcceptClaim{.record = first, .claim = 0});
    waitUntilOpened(*session);

    ASSERT_TRUE(done.has_value()) << done.error().detail;
    EXPECT_EQ(session->snapshot().dateText(EventIndex(0)), "1998");
}

TEST(SessionOpening, AFileThatIsOpenToWriteIsReadAgain)
{
    OpenedSession session(disputedCollection());
    const RecordId first = toRecordId(session->snapshot().columns().id[0]);
    ASSERT_TRUE(session->apply(AcceptClaim{.record = first, .claim = 0}));
    QSignalSpy finished(&*session, &Session::openingFinished);

    session->startOpening(session.path(), false, kNoPatience);

    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(session->snapshot().dateText(EventIndex(0)), "1998");
}

TEST(SessionOpening, EndsWithTheSessionThatWantedIt)
{
    const OpenedSession stored(disputedCollection());
    {
        Session session;
        session.startOpening(stored.path(), false, kNoPatience);
    }

    // Nobody reads the file any more, and so it can be written to.
    EXPECT_TRUE(Collection::open(stored.path().toStdString(), OpenMode::ReadWrite).has_value());
}

} // namespace tideline
