// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/front_view.h"
#include "reader/story_card.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {

TEST(FrontView, HasACardForEachStoryInReadingOrder)
{
    test::CollectionBuilder builder = test::readerCollection();
    test::OpenedSession session(builder.build());

    const FrontView page(*session);

    ASSERT_EQ(page.cards().size(), 6U);
    EXPECT_EQ(page.cards()[0]->words().name.toStdString(), "Kang Na-ra");
    EXPECT_EQ(page.cards()[0]->words().otherName.toStdString(), "강나라");
    EXPECT_EQ(page.cards()[0]->words().steps.toStdString(), "2 steps");
    EXPECT_EQ(page.cards()[2]->words().name.toStdString(), "Title of story-3");
}

TEST(FrontView, AClickOnACardOpensItsStory)
{
    test::OpenedSession session(test::readerCollection().build());
    const FrontView page(*session);

    QTest::mouseClick(page.cards()[0], Qt::LeftButton);

    EXPECT_EQ(session->location(), Location(StoryPage{page.cards()[0]->story(), std::nullopt}));
}

TEST(FrontView, TheStartButtonLeadsToWhereTheCollectionSays)
{
    test::OpenedSession session(test::readerCollection().build());
    const FrontView page(*session);
    auto* start = page.findChild<QPushButton*>(QStringLiteral("start"));
    ASSERT_NE(start, nullptr);
    EXPECT_EQ(start->text().toStdString(), "Start in 2003");

    start->click();

    EXPECT_TRUE(std::holds_alternative<EventPage>(session->location()));
}

TEST(FrontView, TellsHowTheFactsAreKnown)
{
    test::OpenedSession session(test::readerCollection().build());

    const QString text = test::textOf(FrontView(*session));

    EXPECT_TRUE(text.contains(QStringLiteral("Two sentences. In all.")));
    EXPECT_TRUE(text.contains(QStringLiteral("By reading.")));
}

TEST(FrontView, WithoutACollectionOffersToOpenOne)
{
    Session session;
    const FrontView page(session);
    QSignalSpy open(&page, &FrontView::openRequested);

    EXPECT_TRUE(test::textOf(page).contains(QStringLiteral("No collection is open.")));
    page.findChildren<QPushButton*>().front()->click();

    EXPECT_EQ(open.count(), 1);
}

TEST(FrontView, IsNotEmptyWithoutStories)
{
    test::OpenedSession session(test::CollectionBuilder().event("concert-2003", "2003").build());

    EXPECT_TRUE(test::textOf(FrontView(*session)).contains(QStringLiteral("There are no stories yet.")));
}

} // namespace tideline
