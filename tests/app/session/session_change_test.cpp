// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/session.h"
#include "support/disputed_collection.h"

#include "store/backup.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include <filesystem>

namespace tideline {

namespace {

using test::acceptOtherDate;
using test::dateOfFirst;
using test::disputedCollection;
using test::OpenedSession;

EventId disputedEvent(const Session& session)
{
    return session.snapshot().columns().id[0]; // It is the earliest.
}

} // namespace

TEST(SessionChange, AcceptingAClaimChangesWhatIsShownAndKeepsPlaceAndFilter)
{
    OpenedSession session(disputedCollection());
    session->go(EventPage{disputedEvent(*session)});
    session->setFilter(test::textFilter("concert"));
    const Location place = session->location();
    QSignalSpy contents(&*session, &Session::contentChanged);
    QSignalSpy collections(&*session, &Session::collectionChanged);

    const Result<void> done = session->apply(acceptOtherDate(*session));

    ASSERT_TRUE(done.has_value()) << done.error().detail;
    EXPECT_EQ(dateOfFirst(*session), "1998");
    EXPECT_EQ(session->location(), place);
    EXPECT_EQ(session->filter(), test::textFilter("concert"));
    EXPECT_EQ(contents.count(), 1);
    EXPECT_EQ(collections.count(), 0);
}

TEST(SessionChange, UndoAndRedoGoBackAndForth)
{
    OpenedSession session(disputedCollection());
    EXPECT_FALSE(session->nextUndo().has_value());
    ASSERT_TRUE(session->apply(acceptOtherDate(*session)).has_value());

    ASSERT_TRUE(session->nextUndo().has_value());
    EXPECT_EQ(session->nextUndo()->field, "date");
    ASSERT_TRUE(session->undo().has_value());

    EXPECT_EQ(dateOfFirst(*session), "1999");
    ASSERT_TRUE(session->redo().has_value());
    EXPECT_EQ(dateOfFirst(*session), "1998");
}

TEST(SessionChange, TheFirstChangeMakesABackupAndTakesTheLock)
{
    OpenedSession session(disputedCollection());
    const std::filesystem::path backups = backupFolderOf(session.path().toStdString());
    EXPECT_EQ(session->collection().mode(), OpenMode::ReadOnly);
    EXPECT_FALSE(std::filesystem::exists(backups));

    ASSERT_TRUE(session->apply(acceptOtherDate(*session)).has_value());
    ASSERT_TRUE(session->undo().has_value());

    EXPECT_EQ(session->collection().mode(), OpenMode::ReadWrite);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(backups), {}), 1);
}

TEST(SessionChange, AChangedCollectionCanBeOpenedAgain)
{
    OpenedSession session(disputedCollection());
    ASSERT_TRUE(session->apply(acceptOtherDate(*session)).has_value());

    const Result<void> opened = session->open(session.path(), OpenMode::ReadOnly, false);

    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_EQ(dateOfFirst(*session), "1998");
    EXPECT_TRUE(session->nextUndo().has_value());
}

TEST(SessionChange, TheBundledCollectionIsLeftAsItIs)
{
    OpenedSession session(disputedCollection());
    ASSERT_TRUE(session->open(session.path(), OpenMode::ReadOnly, true).has_value());
    QSignalSpy refused(&*session, &Session::changeRefused);

    const Result<void> done = session->apply(acceptOtherDate(*session));

    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::PermissionDenied);
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(dateOfFirst(*session), "1999");
    EXPECT_FALSE(std::filesystem::exists(backupFolderOf(session.path().toStdString())));
}

TEST(SessionChange, AFileThatAnotherProgramHoldsIsLeftAsItIs)
{
    OpenedSession session(disputedCollection());
    const auto other = Collection::open(session.path().toStdString(), OpenMode::ReadWrite);
    ASSERT_TRUE(other.has_value());

    const Result<void> done = session->apply(acceptOtherDate(*session));

    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::InUse);
    EXPECT_EQ(dateOfFirst(*session), "1999");
}

} // namespace tideline
