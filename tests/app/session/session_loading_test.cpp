// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/event_facts.h"
#include "session/session.h"
#include "support/disputed_collection.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::disputedCollection;
using test::OpenedSession;

/// To a session that reads so few at once, the small collection is a large one.
constexpr std::size_t kFew = 2;

void waitUntilLoaded(Session& session)
{
    QSignalSpy finished(&session, &Session::loadingFinished);
    while (session.isLoading()) {
        ASSERT_TRUE(finished.wait());
    }
}

/// Replaces a word by one of the same length, as a damaged disk might.
void replaceInFile(const QString& path, const QByteArray& word, const QByteArray& other)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray changed = file.readAll().replace(word, other);
    ASSERT_TRUE(file.seek(0));
    ASSERT_EQ(file.write(changed), file.size());
}

} // namespace

TEST(SessionLoading, ASmallCollectionIsThereAtOnce)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session;

    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));

    EXPECT_FALSE(session.isLoading());
    EXPECT_TRUE(session.snapshot().isComplete());
}

TEST(SessionLoading, LetsNobodySayThatAnEventHasNoSourceBeforeTheyAreRead)
{
    const OpenedSession stored(test::smallCollection().event("concert-1999", "1999").sourced("billboard").build());
    Session session(nullptr, kFew);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    const auto sourcesOfFirst = [&session] {
        return eventFacts(session.snapshot(), EventIndex(0), QStringLiteral("en")).sources;
    };

    ASSERT_TRUE(session.isLoading());
    EXPECT_EQ(sourcesOfFirst(), QString());
    waitUntilLoaded(session);
    EXPECT_EQ(sourcesOfFirst(), QStringLiteral("Sources 1"));
}

TEST(SessionLoading, ALargeOneIsThereInTwoSteps)
{
    OpenedSession stored(test::smallCollection().build());
    Session session(nullptr, kFew);
    QSignalSpy contents(&session, &Session::contentChanged);

    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));

    EXPECT_TRUE(session.isLoading());
    EXPECT_FALSE(session.snapshot().isComplete());
    EXPECT_EQ(session.selection().events.size(), 3U);
    const Column<EventId> ids = session.snapshot().columns().id;
    waitUntilLoaded(session);
    EXPECT_TRUE(session.snapshot().isComplete());
    EXPECT_EQ(session.snapshot().columns().id, ids);
    EXPECT_EQ(session.facetCounts(), stored->facetCounts());
    EXPECT_EQ(contents.count(), 1);
}

TEST(SessionLoading, AFilterWaitsUntilItCanBeEvaluated)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session(nullptr, kFew);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    QSignalSpy filters(&session, &Session::filterChanged);

    session.setFilter(test::textFilter("Red Velvet"));

    EXPECT_TRUE(session.filter().isEmpty());
    EXPECT_EQ(session.selection().events.size(), 3U);
    waitUntilLoaded(session);
    EXPECT_EQ(session.filter(), test::textFilter("Red Velvet"));
    EXPECT_EQ(session.selection().events.size(), 1U);
    EXPECT_EQ(filters.count(), 1);
}

TEST(SessionLoading, ThePlaceStaysWhenTheRestArrives)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session(nullptr, kFew);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    const Location place = EventPage{session.snapshot().columns().id[1]};

    session.go(place);
    waitUntilLoaded(session);

    EXPECT_EQ(session.location(), place);
    EXPECT_EQ(session.currentEvent(), EventIndex(1));
}

TEST(SessionLoading, AChangeWaitsForTheRest)
{
    const OpenedSession stored(disputedCollection());
    Session session(nullptr, kFew);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    const RecordId first = toRecordId(session.snapshot().columns().id[0]);

    const Result<void> done = session.apply(AcceptClaim{.record = first, .claim = 0});

    ASSERT_TRUE(done.has_value()) << done.error().detail;
    EXPECT_FALSE(session.isLoading());
    EXPECT_TRUE(session.snapshot().isComplete());
    ASSERT_TRUE(session.finishChange());
    EXPECT_EQ(session.snapshot().dateText(EventIndex(0)), "1998");
    QCoreApplication::processEvents(); // What the reading still had to say.
    EXPECT_EQ(session.snapshot().dateText(EventIndex(0)), "1998");
}

TEST(SessionLoading, OpeningAnotherCollectionGivesUpTheFirst)
{
    const OpenedSession large(disputedCollection());
    const OpenedSession small(test::CollectionBuilder().event("one", "2003").build());
    Session session(nullptr, kFew);
    ASSERT_TRUE(session.open(large.path(), OpenMode::ReadOnly, false));
    QSignalSpy finished(&session, &Session::loadingFinished);
    QSignalSpy failures(&session, &Session::loadingFailed);

    ASSERT_TRUE(session.open(small.path(), OpenMode::ReadOnly, false));
    QCoreApplication::processEvents();

    EXPECT_FALSE(session.isLoading());
    EXPECT_EQ(session.snapshot().columns().size(), 1U);
    EXPECT_EQ(finished.count() + failures.count(), 0);
}

TEST(SessionLoading, AnOpenThatFailsLeavesTheReadingAlone)
{
    const OpenedSession stored(test::smallCollection().build());
    Session session(nullptr, kFew);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));

    EXPECT_FALSE(session.open(QStringLiteral("/nowhere/at/all.tideline"), OpenMode::ReadOnly, false));

    waitUntilLoaded(session);
    EXPECT_TRUE(session.snapshot().isComplete());
}

TEST(SessionLoading, WhatCannotBeReadToItsEndIsNotOpen)
{
    const OpenedSession stored(disputedCollection());
    replaceInFile(stored.path(), "disputed", "disquted");
    Session session(nullptr, kFew);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    QSignalSpy failures(&session, &Session::loadingFailed);

    ASSERT_TRUE(failures.wait());

    EXPECT_FALSE(session.isLoading());
    EXPECT_FALSE(session.hasCollection());
    EXPECT_EQ(session.snapshot().columns().size(), 0U);
}

} // namespace tideline
