// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/chip_row.h"
#include "filter/filter_panel.h"
#include "session/loading_note.h"
#include "support/opened_session.h"

#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::OpenedSession;
using test::smallCollection;

QPushButton* buttonNamed(const QWidget& parent, const QString& accessibleName)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->accessibleName() == accessibleName && !button->isHidden()) {
            return button;
        }
    }
    return nullptr;
}

QListView* listNamed(const QWidget& parent, const QString& accessibleName)
{
    for (QListView* list : parent.findChildren<QListView*>()) {
        if (list->accessibleName() == accessibleName) {
            return list;
        }
    }
    return nullptr;
}

} // namespace

TEST(ChipRow, IsThereOnlyWhileAFilterIsOn)
{
    OpenedSession session(smallCollection().build());
    QWidget window;
    ChipRow row(*session, &window);
    EXPECT_TRUE(row.isHidden());

    session->setFilter(test::textFilter("2018"));
    EXPECT_FALSE(row.isHidden());

    session->clearFilter();
    EXPECT_TRUE(row.isHidden());
}

TEST(ChipRow, AChipTakesItsValueAwayAndNothingElse)
{
    OpenedSession session(smallCollection().build());
    QWidget window;
    ChipRow row(*session, &window);
    row.resize(1000, 36);
    Filter filter = test::textFilter("2018");
    filter.artists = {session->snapshot().entities()[1].id};
    session->setFilter(filter);

    QPushButton* chip = buttonNamed(row, QStringLiteral("Remove Red Velvet"));
    ASSERT_NE(chip, nullptr);
    chip->click();

    EXPECT_TRUE(session->filter().artists.empty());
    EXPECT_EQ(session->filter().text, "2018");
}

TEST(ChipRow, ChipsWithoutRoomStandInAMenu)
{
    OpenedSession session(smallCollection().build());
    QWidget window;
    ChipRow row(*session, &window);
    Filter filter = test::textFilter("2018");
    filter.artists = {session->snapshot().entities()[0].id, session->snapshot().entities()[1].id};
    session->setFilter(filter);

    row.resize(300, 36);

    auto* more = row.findChild<QToolButton*>();
    ASSERT_NE(more, nullptr);
    EXPECT_FALSE(more->isHidden());
}

TEST(ChipRow, GoesAStepBackAndForward)
{
    OpenedSession session(smallCollection().build());
    QWidget window;
    ChipRow row(*session, &window);
    session->setFilter(test::textFilter("2018"));
    session->setFilter(test::textFilter(""));
    session->setFilter({.unsourced = true});
    const auto click = [&row](const QString& name) {
        for (QToolButton* button : row.findChildren<QToolButton*>()) {
            if (button->accessibleName() == name) {
                button->click();
            }
        }
    };

    click(QStringLiteral("Filter: step back"));
    EXPECT_TRUE(session->filter().isEmpty());
    click(QStringLiteral("Filter: step back"));
    EXPECT_EQ(session->filter().text, "2018");
    click(QStringLiteral("Filter: step forward"));
    EXPECT_TRUE(session->filter().isEmpty());
}

TEST(FilterPanel, TheSpaceBarTicksTheRowOfTheKeyboard)
{
    OpenedSession session(smallCollection().build());
    FilterPanel panel(*session, nullptr);
    QListView* artists = listNamed(panel, QStringLiteral("Artists"));
    ASSERT_NE(artists, nullptr);
    artists->setCurrentIndex(artists->model()->index(1, 0));

    QTest::keyClick(artists, Qt::Key_Space);

    ASSERT_EQ(session->filter().artists.size(), 1U);
    EXPECT_EQ(session->filter().artists.front(), session->snapshot().entities()[1].id);
}

TEST(FilterPanel, DeleteAndMinusRuleTheRowOfTheKeyboardOut)
{
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Minus}) {
        OpenedSession session(smallCollection().build());
        FilterPanel panel(*session, nullptr);
        QListView* artists = listNamed(panel, QStringLiteral("Artists"));
        artists->setCurrentIndex(artists->model()->index(1, 0));

        QTest::keyClick(artists, key);

        EXPECT_EQ(session->filter(), (Filter{.excluded = {.artists = {session->snapshot().entities()[1].id}}}));
        QTest::keyClick(artists, key); // It stands on top now, and the keyboard with it.
        EXPECT_TRUE(session->filter().isEmpty());
    }
}

TEST(FilterPanel, ShiftAndAClickRuleARowOut)
{
    OpenedSession session(smallCollection().build());
    FilterPanel panel(*session, nullptr);
    panel.resize(264, 900);
    panel.show();
    QListView* artists = listNamed(panel, QStringLiteral("Artists"));
    const QPoint name = artists->visualRect(artists->model()->index(1, 0)).center();

    QTest::mouseClick(artists->viewport(), Qt::LeftButton, Qt::ShiftModifier, name);

    EXPECT_EQ(session->filter().excluded.artists.size(), 1U);
    EXPECT_TRUE(session->filter().artists.empty());
}

TEST(FilterPanel, TheButtonAtTheRightOfARowRulesItOut)
{
    OpenedSession session(smallCollection().build());
    FilterPanel panel(*session, nullptr);
    panel.resize(264, 900);
    panel.show();
    QListView* artists = listNamed(panel, QStringLiteral("Artists"));
    const QRect row = artists->visualRect(artists->model()->index(0, 0));

    QTest::mouseClick(artists->viewport(), Qt::LeftButton, {}, {row.right() - 50, row.center().y()});

    EXPECT_EQ(session->filter().excluded.artists.size(), 1U);
}

TEST(FilterPanel, AFacetWithoutAValueIsNotShown)
{
    OpenedSession session(smallCollection().build());
    const FilterPanel panel(*session, nullptr);

    EXPECT_TRUE(listNamed(panel, QStringLiteral("Tags"))->parentWidget()->parentWidget()->isHidden());
    EXPECT_FALSE(listNamed(panel, QStringLiteral("Stories"))->parentWidget()->parentWidget()->isHidden());
}

TEST(FilterPanel, RemembersWhichFacetsAreSortedByCount)
{
    OpenedSession session(smallCollection().build());
    FilterPanel panel(*session, nullptr);

    panel.setFacetsByCount({QStringLiteral("artists"), QStringLiteral("what is not known")});

    EXPECT_EQ(panel.facetsByCount(), QStringList{QStringLiteral("artists")});
}

TEST(FilterPanel, ListsAreAsHighAsTheirRows)
{
    OpenedSession session(smallCollection().build());
    const FilterPanel panel(*session, nullptr);

    const QListView* artists = listNamed(panel, QStringLiteral("Artists"));

    ASSERT_NE(artists, nullptr);
    EXPECT_EQ(artists->height(), 2 * artists->sizeHintForRow(0));
}

TEST(FilterPanel, TheRailIsNarrowAndOpensAgain)
{
    OpenedSession session(smallCollection().build());
    FilterPanel panel(*session, nullptr);
    const int openWidth = panel.minimumWidth();
    QSignalSpy toggles(&panel, &FilterPanel::collapseToggled);

    panel.setCollapsed(true);
    const int railWidth = panel.minimumWidth();
    for (QToolButton* button : panel.findChildren<QToolButton*>()) {
        if (button->accessibleName() == QStringLiteral("Show the filter")) {
            button->click();
        }
    }

    EXPECT_LT(railWidth, openWidth / 4);
    EXPECT_EQ(toggles.count(), 1);
    EXPECT_FALSE(panel.isCollapsed());
}

TEST(FilterPanel, SaysThatItWaitsWhileACollectionIsBeingRead)
{
    const OpenedSession stored(smallCollection().build());
    Session session(nullptr, 2);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    QWidget window;
    FilterPanel panel(session, &window);
    auto* note = panel.findChild<LoadingNote*>();
    auto* sections = panel.findChild<QScrollArea*>();

    EXPECT_FALSE(note->isHidden());
    EXPECT_TRUE(sections->isHidden());

    QSignalSpy finished(&session, &Session::loadingFinished);
    ASSERT_TRUE(finished.wait());
    EXPECT_TRUE(note->isHidden());
    EXPECT_FALSE(sections->isHidden());
}

} // namespace tideline
