// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/empty_note.h"
#include "support/opened_session.h"
#include "table/event_table_model.h"
#include "table/table_bar.h"
#include "table/table_panel.h"
#include "table/table_view.h"
#include "words/language.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::OpenedSession;
using test::smallCollection;
using test::toQString;

class TablePanelTest : public testing::Test {
protected:
    explicit TablePanelTest(const CollectionContents& contents = smallCollection().build())
        : m_session(contents)
    {
        m_language.setLanguage(QStringLiteral("en"));
        m_panel.resize(900, 400);
        m_panel.show();
    }

    QStringList titles() const
    {
        QStringList list;
        const EventTableModel& model = m_panel.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isGroup = model.groupAt(model.index(row, 0)).has_value();
            list << (isGroup ? QLatin1Char('#') + model.index(row, 0).data().toString()
                             : model.index(row, static_cast<int>(EventColumn::Title)).data().toString());
        }
        return list;
    }
    EventId idOf(const char* key)
    {
        const auto record = m_session->snapshot().findKey(key);
        return m_session->snapshot().columns().id[std::get<EventIndex>(*record).value()];
    }
    QString selectedTitle() const
    {
        const QModelIndexList rows =
            m_panel.view().selectionModel()->selectedRows(static_cast<int>(EventColumn::Title));
        return rows.size() == 1 ? rows.front().data().toString() : QString();
    }
    void click(int row, EventColumn column, Qt::KeyboardModifiers modifiers = {})
    {
        TableView& view = m_panel.view();
        const QRect cell = view.visualRect(m_panel.model().index(row, static_cast<int>(column)));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, cell.center());
        QCoreApplication::processEvents();
    }
    void waitUntilSettled()
    {
        QSignalSpy settled(&m_panel, &TablePanel::settled);
        while (m_panel.isBusy()) {
            ASSERT_TRUE(settled.wait());
        }
    }
    QAction* actionIn(QMenu& menu, const QString& text) const
    {
        emit menu.aboutToShow();
        for (QAction* action : menu.actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }

    LanguageController m_language;
    OpenedSession m_session;
    TablePanel m_panel{*m_session, nullptr};
};

/// Any table is a large one to it.
class LargeTablePanelTest : public TablePanelTest {
protected:
    LargeTablePanelTest()
    {
        m_large.resize(900, 400);
        m_large.show();
    }
    void waitUntilSorted()
    {
        QSignalSpy settled(&m_large, &TablePanel::settled);
        while (m_large.isBusy()) {
            ASSERT_TRUE(settled.wait());
        }
    }
    QString firstTitle() const
    {
        return m_large.model().index(0, static_cast<int>(EventColumn::Title)).data().toString();
    }

    TablePanel m_large{*m_session, nullptr, 0};
};

class ProtectedTablePanelTest : public TablePanelTest {
protected:
    ProtectedTablePanelTest()
        : TablePanelTest(test::CollectionBuilder()
                             .person("woman", "A Real Name")
                             .protectedAs("A woman")
                             .person("withheld", "Nobody Knows")
                             .withheld()
                             .event("show", "2003")
                             .with("woman", "attended")
                             .event("meeting", "2004")
                             .with("withheld", "attended")
                             .build())
    {}
};

} // namespace

TEST_F(TablePanelTest, ShowsTheEventsByDate)
{
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("concert-2003"), QStringLiteral("leaving-ryu"),
                                     QStringLiteral("concert-2018")}));
    EXPECT_EQ(m_panel.bar().status(), QStringLiteral("3 events"));
}

TEST_F(TablePanelTest, FollowsTheFilter)
{
    m_session->setFilter(test::textFilter("2018"));

    EXPECT_EQ(titles(), QStringList{QStringLiteral("concert-2018")});
    EXPECT_EQ(m_panel.bar().status(), QStringLiteral("1 of 3 events"));
}

TEST_F(TablePanelTest, SaysWhereTheFilterLeavesNothing)
{
    m_session->setFilter(test::textFilter("nothing is called so"));

    const auto* note = m_panel.findChild<EmptyNote*>();
    ASSERT_TRUE(note != nullptr);
    EXPECT_TRUE(note->isVisible());
    EXPECT_EQ(m_panel.model().rowCount(), 0);
}

TEST_F(TablePanelTest, KeepsNothingWhileItIsHidden)
{
    m_panel.hide();
    EXPECT_EQ(m_panel.model().rowCount(), 0);

    m_session->setFilter(test::textFilter("2018"));
    m_panel.show();

    EXPECT_EQ(titles(), QStringList{QStringLiteral("concert-2018")});
}

TEST_F(TablePanelTest, AClickOnAHeadingSortsAndAnotherTurnsItRound)
{
    QHeaderView* header = m_panel.view().horizontalHeader();
    const int title = static_cast<int>(EventColumn::Title);
    const QPoint heading(header->sectionViewportPosition(title) + 20, header->height() / 2);

    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("concert-2003"), QStringLiteral("concert-2018"),
                                     QStringLiteral("leaving-ryu")}));

    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    EXPECT_EQ(titles().front(), QStringLiteral("leaving-ryu"));
}

TEST_F(TablePanelTest, AClickOnARowGoesToItsEvent)
{
    click(2, EventColumn::Title);

    EXPECT_EQ(m_session->location(), Location(EventPage{idOf("concert-2018")}));
}

TEST_F(TablePanelTest, WalkingByKeyGoesThereOnceItRests)
{
    m_panel.view().setFocus();
    click(0, EventColumn::Title);
    QSignalSpy moves(&*m_session, &Session::locationChanged);

    QTest::keyClick(&m_panel.view(), Qt::Key_Down);
    QTest::keyClick(&m_panel.view(), Qt::Key_Down);

    ASSERT_TRUE(moves.wait());
    EXPECT_EQ(m_session->location(), Location(EventPage{idOf("concert-2018")}));
    EXPECT_EQ(moves.count(), 1);
}

TEST_F(TablePanelTest, EnterGoesToTheEventAgain)
{
    click(0, EventColumn::Title);
    m_session->go(FrontPage{});
    QSignalSpy moves(&*m_session, &Session::locationChanged);

    QTest::keyClick(&m_panel.view(), Qt::Key_Return);

    ASSERT_TRUE(moves.wait());
    EXPECT_EQ(m_session->location(), Location(EventPage{idOf("concert-2003")}));
}

TEST_F(TablePanelTest, EndAndHomeGoToTheLastAndTheFirstRow)
{
    click(1, EventColumn::Title);

    QTest::keyClick(&m_panel.view(), Qt::Key_End);
    EXPECT_EQ(selectedTitle(), QStringLiteral("concert-2018"));
    QTest::keyClick(&m_panel.view(), Qt::Key_Home);
    EXPECT_EQ(selectedTitle(), QStringLiteral("concert-2003"));
}

TEST_F(TablePanelTest, SelectsTheEventThatWasChosenElsewhere)
{
    m_session->go(EventPage{idOf("leaving-ryu")});

    EXPECT_EQ(selectedTitle(), QStringLiteral("leaving-ryu"));
    m_session->go(FrontPage{});
    EXPECT_EQ(selectedTitle(), QString());
}

TEST_F(TablePanelTest, SelectsTheEventOfTheStepThatIsRead)
{
    const Story& story = m_session->snapshot().stories().front();

    m_session->go(StoryPage{story.id, story.steps.back().id});

    EXPECT_EQ(selectedTitle(), QStringLiteral("leaving-ryu"));
    EXPECT_EQ(m_session->location(), Location(StoryPage{story.id, story.steps.back().id}));
}

TEST_F(TablePanelTest, UnfoldsTheGroupOfAnEventThatWasChosenElsewhere)
{
    m_panel.setGrouping(EventGrouping::Year);
    m_panel.view().setAllFolded(true);

    m_session->go(EventPage{idOf("concert-2018")});

    EXPECT_EQ(selectedTitle(), QStringLiteral("concert-2018"));
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("#2003"), QStringLiteral("#2015"), QStringLiteral("#2018"),
                                     QStringLiteral("concert-2018")}));
}

TEST_F(TablePanelTest, KeepsTheSelectedRowInAnotherOrder)
{
    m_session->go(EventPage{idOf("leaving-ryu")});

    m_panel.view().setSorting({EventColumn::Title, true});

    EXPECT_EQ(titles().front(), QStringLiteral("leaving-ryu"));
    EXPECT_EQ(selectedTitle(), QStringLiteral("leaving-ryu"));
}

TEST_F(TablePanelTest, SeveralSelectedRowsGoNowhere)
{
    click(0, EventColumn::Title);
    click(2, EventColumn::Title, Qt::ControlModifier);

    EXPECT_EQ(m_session->location(), Location(EventPage{idOf("concert-2003")}));
    EXPECT_EQ(m_panel.view().selectedEvents().size(), 2U);
}

TEST_F(TablePanelTest, GroupsByArtistUnderHeads)
{
    m_panel.setGrouping(EventGrouping::Artist);

    EXPECT_EQ(titles(), (QStringList{QStringLiteral("#Baby V.O.X"), QStringLiteral("concert-2003"),
                                     QStringLiteral("#Red Velvet"), QStringLiteral("concert-2018"),
                                     QStringLiteral("#Without an artist"), QStringLiteral("leaving-ryu")}));
}

TEST_F(TablePanelTest, KeysFoldAndUnfoldAGroup)
{
    m_panel.setGrouping(EventGrouping::Artist);
    TableView& view = m_panel.view();
    view.setFocus();
    view.setCurrentIndex(m_panel.model().index(0, static_cast<int>(EventColumn::Title)));

    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(m_panel.model().rowCount(), 5);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(m_panel.model().rowCount(), 6);
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(m_panel.model().rowCount(), 5);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(m_panel.model().rowCount(), 6);
}

TEST_F(TablePanelTest, FoldingTheGroupOfTheSelectedEventGoesNowhereElse)
{
    m_panel.setGrouping(EventGrouping::Artist);
    click(1, EventColumn::Title);

    m_panel.view().setAllFolded(true);
    QTest::qWait(0);

    EXPECT_EQ(m_session->location(), Location(EventPage{idOf("concert-2003")}));
}

TEST_F(TablePanelTest, TheColumnsMenuHidesAndShowsColumns)
{
    QMenu& menu = *m_panel.bar().columnsMenu();
    ASSERT_TRUE(actionIn(menu, QStringLiteral("Place")) != nullptr);
    EXPECT_TRUE(actionIn(menu, QStringLiteral("Place"))->isChecked());

    actionIn(menu, QStringLiteral("Place"))->trigger();
    actionIn(menu, QStringLiteral("Tags"))->trigger();

    EXPECT_TRUE(m_panel.view().isColumnHidden(static_cast<int>(EventColumn::Place)));
    EXPECT_FALSE(m_panel.view().isColumnHidden(static_cast<int>(EventColumn::Tags)));
}

TEST_F(TablePanelTest, TheLastColumnStays)
{
    for (const EventColumn column : m_panel.view().shownColumns()) {
        m_panel.view().setColumnShown(column, false);
    }

    EXPECT_EQ(m_panel.view().shownColumns().size(), 1U);
}

TEST_F(TablePanelTest, WhatWasRememberedIsThereAgain)
{
    m_panel.view().setColumnShown(EventColumn::Key, true);
    m_panel.view().setSorting({EventColumn::Title, true});
    const std::vector<EventColumn> shown = m_panel.view().shownColumns();

    TablePanel other(*m_session, nullptr);
    other.restoreColumns(m_panel.columns());

    EXPECT_EQ(other.view().shownColumns(), shown);
    EXPECT_EQ(other.view().sorting(), (EventSorting{EventColumn::Title, true}));
    other.reset();
    EXPECT_EQ(other.view().sorting(), EventSorting());
    EXPECT_NE(other.view().shownColumns(), shown);
}

TEST_F(TablePanelTest, CannotBeConfusedByNonsenseInTheSettings)
{
    const std::vector<EventColumn> shown = m_panel.view().shownColumns();

    m_panel.restoreColumns(QByteArray("nonsense"));

    EXPECT_EQ(m_panel.view().shownColumns(), shown);
}

TEST_F(TablePanelTest, CopiesTheSelectedRowsAsTextAndAsCsv)
{
    click(0, EventColumn::Title);
    QSignalSpy told(&m_panel, &TablePanel::told);

    QTest::keyClick(&m_panel.view(), Qt::Key_C, Qt::ControlModifier);
    waitUntilSettled();

    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), QStringLiteral("Date\tTitle\tKind\tArtists\tPeople\tPlace\tSources\r\n"
                                           "6 October 2003\tconcert-2003\tconcert\tBaby V.O.X\t\tPyongyang\t1\r\n"));
    EXPECT_TRUE(data->data(QStringLiteral("text/csv")).startsWith("Date,Title,"));
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told.front().front().toString(), QStringLiteral("Copied 1 row."));
}

TEST_F(TablePanelTest, CopiesTheEventsOfAGroupWhoseHeadIsSelected)
{
    m_panel.setGrouping(EventGrouping::Place);
    m_panel.view().setAllFolded(true);

    m_panel.view().selectRow(0);
    m_panel.copyRows();
    waitUntilSettled();

    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("concert-2003")));
    EXPECT_TRUE(text.contains(QStringLiteral("concert-2018")));
    EXPECT_FALSE(text.contains(QStringLiteral("leaving-ryu")));
}

TEST_F(TablePanelTest, SavesAllRowsAsCsv)
{
    const test::TemporaryFolder folder;
    const QString path = toQString(folder / "events.csv");

    m_panel.saveTo(path);
    waitUntilSettled();

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\r\n"), 4);
}

TEST_F(TablePanelTest, SaysWhyAFileCannotBeSaved)
{
    const test::TemporaryFolder folder;
    QSignalSpy failed(&m_panel, &TablePanel::failed);

    m_panel.saveTo(toQString(folder / "no such folder" / "events.csv"));
    waitUntilSettled();

    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().front().value<Error>().code, ErrorCode::FolderNotFound);
}

TEST_F(ProtectedTablePanelTest, WhatIsSavedIsPublishedFirst)
{
    const test::TemporaryFolder folder;
    const QString path = toQString(folder / "events.csv");
    QSignalSpy told(&m_panel, &TablePanel::told);

    m_panel.saveTo(path);
    waitUntilSettled();

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.contains("A woman"));
    EXPECT_FALSE(csv.contains("A Real Name"));
    EXPECT_FALSE(csv.contains("meeting"));
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(
        told.front().front().toString().endsWith(QStringLiteral("1 event may not be published and was left out.")));
}

TEST_F(ProtectedTablePanelTest, WhatMayNotBePublishedIsNotCopied)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QSignalSpy told(&m_panel, &TablePanel::told);

    m_panel.view().selectRow(1);
    m_panel.copyRows();
    waitUntilSettled();

    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    EXPECT_EQ(told.count(), 1);
}

TEST_F(TablePanelTest, SpeaksTheLanguageOfTheSession)
{
    m_session->setLanguage(QStringLiteral("ko"));

    EXPECT_EQ(m_panel.model().headerData(0, Qt::Horizontal).toString(), QStringLiteral("날짜"));
    m_session->setLanguage(QStringLiteral("en"));
}

TEST_F(TablePanelTest, HasAccessibleNames)
{
    EXPECT_FALSE(m_panel.view().accessibleName().isEmpty());
    for (const QToolButton* button : m_panel.bar().findChildren<QToolButton*>()) {
        EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty());
    }
}

TEST_F(LargeTablePanelTest, KeepsTheOrderBeforeUntilTheOtherIsThere)
{
    m_large.view().setSorting({EventColumn::Title, true});

    EXPECT_TRUE(m_large.isBusy());
    EXPECT_EQ(m_large.bar().status(), QStringLiteral("Sorting…"));
    EXPECT_EQ(firstTitle(), QStringLiteral("concert-2003"));
    waitUntilSorted();
    EXPECT_EQ(firstTitle(), QStringLiteral("leaving-ryu"));
    EXPECT_EQ(m_large.bar().status(), QStringLiteral("3 events"));
}

TEST_F(LargeTablePanelTest, ObeysTheLastOfSeveralOrders)
{
    m_large.view().setSorting({EventColumn::Title, true});
    m_large.view().setSorting({EventColumn::Title, false});
    m_large.view().setSorting({EventColumn::Date, true});

    waitUntilSorted();

    EXPECT_EQ(firstTitle(), QStringLiteral("concert-2018"));
}

TEST_F(LargeTablePanelTest, GivesUpAnOrderOfWhatIsNotThereAnyMore)
{
    m_large.view().setSorting({EventColumn::Title, true});
    OpenedSession other(smallCollection().event("anthem", "1990").build());

    ASSERT_TRUE(m_session->open(other.path(), OpenMode::ReadOnly, false));
    waitUntilSorted();

    EXPECT_EQ(m_large.model().rowCount(), 4);
    EXPECT_EQ(firstTitle(), QStringLiteral("leaving-ryu"));
}

TEST(TablePanelLoading, SaysThatACollectionIsStillBeingRead)
{
    const OpenedSession stored(smallCollection().build());
    Session session(nullptr, 2);
    ASSERT_TRUE(session.open(stored.path(), OpenMode::ReadOnly, false));
    TablePanel panel(session, nullptr);
    panel.resize(900, 400);

    panel.show();

    ASSERT_TRUE(session.isLoading());
    EXPECT_EQ(panel.model().rowCount(), 0);
    EXPECT_FALSE(panel.view().isVisible());
    EXPECT_EQ(panel.bar().status(), QStringLiteral("Reading…"));
    QSignalSpy finished(&session, &Session::loadingFinished);
    while (session.isLoading()) {
        ASSERT_TRUE(finished.wait());
    }
    EXPECT_EQ(panel.model().rowCount(), 3);
    EXPECT_TRUE(panel.view().isVisible());
}

} // namespace tideline
