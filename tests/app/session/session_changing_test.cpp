// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/session.h"
#include "support/disputed_collection.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::acceptOtherDate;
using test::dateOfFirst;
using test::disputedCollection;
using test::OpenedSession;

void waitUntilChanged(Session& session)
{
    QSignalSpy ended(&session, &Session::changeEnded);
    while (session.isChanging()) {
        ASSERT_TRUE(ended.wait());
    }
}

/// A session to which the stored collection is a large one, loaded to its end.
class SessionChanging : public testing::Test {
protected:
    void SetUp() override
    {
        QSignalSpy finished(&m_session, &Session::loadingFinished);
        ASSERT_TRUE(m_session.open(m_stored.path(), OpenMode::ReadOnly, false));
        while (m_session.isLoading()) {
            ASSERT_TRUE(finished.wait());
        }
    }

    const OpenedSession m_stored{disputedCollection()};
    Session m_session{nullptr, 2};
};

} // namespace

TEST_F(SessionChanging, WhatWasOnShowStaysUntilTheChangeIsThere)
{
    QSignalSpy begun(&m_session, &Session::changeBegun);
    QSignalSpy ended(&m_session, &Session::changeEnded);
    QSignalSpy contents(&m_session, &Session::contentChanged);

    ASSERT_TRUE(m_session.apply(acceptOtherDate(m_session)));

    EXPECT_TRUE(m_session.isChanging());
    EXPECT_TRUE(m_session.hasCollection());
    EXPECT_EQ(m_session.textIndex(), nullptr);
    EXPECT_EQ(dateOfFirst(m_session), "1999");
    EXPECT_EQ(contents.count(), 0);
    ASSERT_EQ(begun.count(), 1);
    EXPECT_TRUE(begun.front().front().toBool());
    waitUntilChanged(m_session);

    EXPECT_EQ(dateOfFirst(m_session), "1998");
    EXPECT_EQ(contents.count(), 1);
    ASSERT_EQ(ended.count(), 1);
    EXPECT_TRUE(ended.front().front().toBool());
    EXPECT_EQ(m_session.collection().mode(), OpenMode::ReadWrite);
}

TEST_F(SessionChanging, TheFilterGoesOnMeanwhile)
{
    ASSERT_TRUE(m_session.apply(acceptOtherDate(m_session)));

    m_session.setFilter(test::textFilter("concert"));

    EXPECT_EQ(m_session.selection().events.size(), 3U);
    waitUntilChanged(m_session);
    EXPECT_EQ(m_session.filter(), test::textFilter("concert"));
    EXPECT_EQ(m_session.selection().events.size(), 3U);
}

TEST_F(SessionChanging, OnlyTheFirstChangeIsAFirstOne)
{
    ASSERT_TRUE(m_session.apply(acceptOtherDate(m_session)));
    waitUntilChanged(m_session);
    QSignalSpy begun(&m_session, &Session::changeBegun);

    ASSERT_TRUE(m_session.undo());
    waitUntilChanged(m_session);

    ASSERT_EQ(begun.count(), 1);
    EXPECT_FALSE(begun.front().front().toBool());
    EXPECT_EQ(dateOfFirst(m_session), "1999");
}

TEST_F(SessionChanging, ASecondChangeWaitsForTheFirst)
{
    ASSERT_TRUE(m_session.apply(acceptOtherDate(m_session)));
    ASSERT_TRUE(m_session.undo());
    waitUntilChanged(m_session);

    EXPECT_EQ(dateOfFirst(m_session), "1999");
    EXPECT_TRUE(m_session.nextRedo().has_value());
}

TEST_F(SessionChanging, NothingCanBeUndoneMeanwhile)
{
    ASSERT_TRUE(m_session.apply(acceptOtherDate(m_session)));
    waitUntilChanged(m_session);
    ASSERT_TRUE(m_session.undo());

    EXPECT_FALSE(m_session.nextUndo().has_value());
    EXPECT_FALSE(m_session.nextRedo().has_value());
}

TEST_F(SessionChanging, ARefusalIsSaidAfterwards)
{
    const auto other = Collection::open(m_stored.path().toStdString(), OpenMode::ReadWrite);
    ASSERT_TRUE(other.has_value());
    QSignalSpy refused(&m_session, &Session::changeRefused);
    QSignalSpy ended(&m_session, &Session::changeEnded);

    ASSERT_TRUE(m_session.apply(acceptOtherDate(m_session)));
    waitUntilChanged(m_session);

    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.front().front().value<Error>().code, ErrorCode::InUse);
    ASSERT_EQ(ended.count(), 1);
    EXPECT_FALSE(ended.front().front().toBool());
    EXPECT_EQ(dateOfFirst(m_session), "1999");
    EXPECT_EQ(m_session.collection().mode(), OpenMode::ReadOnly);
}

TEST_F(SessionChanging, AnotherFileIsShownAfterTheChangeIsSaved)
{
    const OpenedSession other(test::CollectionBuilder().event("one", "2003").build());

    ASSERT_TRUE(m_session.apply(acceptOtherDate(m_session)));
    ASSERT_TRUE(m_session.open(other.path(), OpenMode::ReadOnly, false));

    EXPECT_FALSE(m_session.isChanging());
    EXPECT_EQ(m_session.path(), other.path());
    const auto stored = Collection::open(m_stored.path().toStdString(), OpenMode::ReadOnly);
    ASSERT_TRUE(stored.has_value());
    EXPECT_EQ((*stored)->load()->dateText(EventIndex(0)), "1998");
}

TEST_F(SessionChanging, TheSameFileIsOpenedWithTheChange)
{
    ASSERT_TRUE(m_session.apply(acceptOtherDate(m_session)));

    m_session.startOpening(m_stored.path(), false, std::chrono::milliseconds(0));
    test::waitUntilOpened(m_session);

    EXPECT_EQ(dateOfFirst(m_session), "1998");
}

TEST(SessionChangingEnd, SavesWhatWasBegun)
{
    const OpenedSession stored(disputedCollection());
    {
        Session session(nullptr, 2);
        ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
        ASSERT_TRUE(session.apply(acceptOtherDate(session)));
    }

    const auto collection = Collection::open(stored.path().toStdString(), OpenMode::ReadOnly);
    ASSERT_TRUE(collection.has_value());
    EXPECT_EQ((*collection)->load()->dateText(EventIndex(0)), "1998");
}

} // namespace tideline
