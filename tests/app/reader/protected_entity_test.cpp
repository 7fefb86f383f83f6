// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/entity_view.h"
#include "reader/name_plate.h"
#include "reader/story_card.h"
#include "reader/story_view.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <gtest/gtest.h>

namespace tideline {

namespace {

/// Everything that a page says to eyes and to screen readers.
QString allWordsOf(const QWidget& page)
{
    QString words = test::textOf(page);
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        words += QLatin1Char('\n') + widget->accessibleName() + QLatin1Char('\n') + widget->accessibleDescription();
    }
    return words;
}

EntityId unnamed(const Session& session)
{
    const Snapshot& snapshot = session.snapshot();
    return snapshot[std::get<EntityIndex>(*snapshot.findKey("unnamed"))].id;
}

} // namespace

TEST(ProtectedEntity, ItsPageTellsThePseudonymAndWhatWasTickedAndNothingMore)
{
    test::OpenedSession session(test::readerCollection().build());

    const QString words = allWordsOf(EntityView(*session, unnamed(*session)));

    EXPECT_TRUE(words.contains(QStringLiteral("A woman who withheld her name")));
    EXPECT_TRUE(words.contains(QStringLiteral("Her name is withheld for her safety")));
    EXPECT_TRUE(words.contains(QStringLiteral("She is a woman.")));
    EXPECT_FALSE(words.contains(QStringLiteral("Real Name")));
    EXPECT_FALSE(words.contains(QStringLiteral("A secret told of her.")));
}

TEST(ProtectedEntity, ItsPlateHasAnEmptyLineAndNoLifeLine)
{
    test::OpenedSession session(test::readerCollection().build());
    const StoryView page(*session, session->snapshot().stories()[1].id);

    const NamePlate* plate = page.findChild<NamePlate*>();

    ASSERT_NE(plate, nullptr);
    EXPECT_TRUE(plate->words().name.isEmpty());
    EXPECT_FALSE(plate->words().line.has_value());
    EXPECT_FALSE(allWordsOf(page).contains(QStringLiteral("Real Name")));
}

TEST(ProtectedEntity, ItsPlateIsAsLargeAsTheOthers)
{
    test::OpenedSession session(test::readerCollection().build());
    const StoryView named(*session, session->snapshot().stories()[0].id);
    const StoryView withheld(*session, session->snapshot().stories()[1].id);

    EXPECT_EQ(withheld.findChild<NamePlate*>()->heightForWidth(440),
              named.findChild<NamePlate*>()->heightForWidth(440));
}

TEST(ProtectedEntity, ItsCardNamesNeitherHerNorAYear)
{
    test::OpenedSession session(test::readerCollection().build());

    const CardWords card = cardOf(session->snapshot(), StoryIndex(1), "en");

    EXPECT_TRUE(card.name.isEmpty());
    EXPECT_TRUE(card.years.isEmpty());
    EXPECT_EQ(card.otherName.toStdString(), "Her name is withheld for her safety");
}

} // namespace tideline
