// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/filter_panel.h"
#include "support/opened_session.h"
#include "table/table_panel.h"
#include "window/banner.h"
#include "window/main_window.h"
#include "window/window_settings.h"
#include "words/language.h"

#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <gtest/gtest.h>

namespace tideline {

using test::OpenedSession;
using test::smallCollection;
using test::toQString;

/// A window with plain panes on the small collection.
class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        m_language.setLanguage(QStringLiteral("en"));
        const WindowPanes panes{.canvas = new QWidget,
                                .reader = new QWidget,
                                .fitAll = [this] { ++m_fits; },
                                .fitSelection = {},
                                .zoomBy = {}};
        m_window = std::make_unique<MainWindow>(*m_session, m_language, m_file, panes);
        m_window->resize(1500, 900);
        m_window->show();
    }

    QString fileMenuTitle() const { return m_window->menuBar()->actions().front()->text(); }
    QSplitter& splitter() const { return *m_window->findChild<QSplitter*>(); }
    FilterPanel& filterPanel() const { return *m_window->findChild<FilterPanel*>(); }

    test::TemporaryFolder m_folder;
    QSettings m_file{toQString(m_folder / "settings.ini"), QSettings::IniFormat};
    OpenedSession m_session{smallCollection().build()};
    LanguageController m_language;
    int m_fits = 0;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(MainWindowTest, TheEditMenuNamesWhatWouldBeUndone)
{
    QAction& undo = m_window->commands()[Command::Undo];
    QAction& redo = m_window->commands()[Command::Redo];
    ASSERT_FALSE(undo.isEnabled());
    const CollectionContents contents = test::smallCollection().event("concert-1999", "1999").disputed("1998").build();
    test::OpenedSession other(contents);
    ASSERT_TRUE(m_session->open(other.path(), OpenMode::ReadOnly, false).has_value());

    const RecordId event = toRecordId(m_session->snapshot().columns().id[0]);
    ASSERT_TRUE(m_session->apply(AcceptClaim{.record = event, .claim = 0}).has_value());

    EXPECT_TRUE(undo.isEnabled());
    EXPECT_EQ(undo.text(), QStringLiteral("&Undo Accept Claim on Date"));
    undo.trigger();
    EXPECT_FALSE(undo.isEnabled());
    EXPECT_EQ(redo.text(), QStringLiteral("&Redo Accept Claim on Date"));
    EXPECT_EQ(m_session->snapshot().dateText(EventIndex(0)), "1999");
}

TEST_F(MainWindowTest, TheEditMenuGoesBackAndForwardInTheFilter)
{
    QAction& undo = m_window->commands()[Command::UndoFilter];
    QAction& redo = m_window->commands()[Command::RedoFilter];
    ASSERT_FALSE(undo.isEnabled());
    m_session->setFilter(test::textFilter("2018"));

    EXPECT_TRUE(undo.isEnabled());
    undo.trigger();
    EXPECT_TRUE(m_session->filter().isEmpty());
    EXPECT_FALSE(undo.isEnabled());
    EXPECT_TRUE(redo.isEnabled());
}

TEST_F(MainWindowTest, TheViewMenuChoosesWhatIsDoneWithTheRestAndItIsRemembered)
{
    const QList<QAction*>& rests = m_window->commands().rests();
    ASSERT_EQ(m_session->rest(), Rest::Dimmed);
    ASSERT_TRUE(rests[0]->isChecked());

    rests[1]->trigger();

    EXPECT_EQ(m_session->rest(), Rest::Hidden);
    EXPECT_EQ(WindowSettings(m_file).rest(), Rest::Hidden);
}

TEST_F(MainWindowTest, TheViewMenuShowsWhatElsewhereWasChosenForTheRest)
{
    m_session->setRest(Rest::Hidden);

    EXPECT_TRUE(m_window->commands().rests()[1]->isChecked());
}

TEST_F(MainWindowTest, AChangeOfTheBundledCollectionOffersACopyInstead)
{
    ASSERT_TRUE(m_session->open(m_session.path(), OpenMode::ReadOnly, true).has_value());

    ASSERT_FALSE(m_session->apply(AcceptClaim{.record = RecordId(1), .claim = 0}).has_value());

    EXPECT_TRUE(m_window->banner().isVisible());
    EXPECT_TRUE(m_window->banner().text().contains(QStringLiteral("Save a copy")));
}

TEST_F(MainWindowTest, SwitchingTheLanguageTranslatesWhatIsShown)
{
    const QString english = fileMenuTitle();

    m_session->setLanguage(QStringLiteral("ko"));
    QApplication::processEvents();

    EXPECT_EQ(english, QStringLiteral("&File"));
    EXPECT_NE(fileMenuTitle(), english);
    m_session->setLanguage(QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_EQ(fileMenuTitle(), english);
}

TEST_F(MainWindowTest, StepBackLeavesTheSelectionThenTheFilter)
{
    m_session->setFilter(test::textFilter("2018"));
    m_session->go(EventPage{m_session->snapshot().columns().id[0]});

    m_window->stepBack();
    EXPECT_EQ(m_session->location(), Location(FrontPage{}));
    EXPECT_FALSE(m_session->filter().isEmpty());

    m_window->stepBack();
    EXPECT_TRUE(m_session->filter().isEmpty());
}

TEST_F(MainWindowTest, StepBackLeavesAStepBeforeItsStory)
{
    const Story& story = m_session->snapshot().stories().front();
    m_session->go(StoryPage{story.id, story.steps.front().id});

    m_window->stepBack();
    EXPECT_EQ(m_session->location(), Location(StoryPage{story.id, std::nullopt}));

    m_window->stepBack();
    EXPECT_EQ(m_session->location(), Location(FrontPage{}));
}

TEST_F(MainWindowTest, AFileThatDoesNotOpenIsSaidAndWhatWasOpenStays)
{
    m_window->openCollection(toQString(m_folder / "gone.tideline"), false);
    test::waitUntilOpened(*m_session);

    EXPECT_FALSE(m_window->banner().isHidden());
    EXPECT_TRUE(m_window->banner().text().contains(QStringLiteral("gone.tideline")));
    EXPECT_EQ(m_session->path(), m_session.path());
}

TEST_F(MainWindowTest, OpeningGoesToThePlaceWhereOneWas)
{
    WindowSettings(m_file).setLastPlace(m_session.path(), QStringLiteral("concert-2003"));

    m_window->openCollection(m_session.path(), false);
    test::waitUntilOpened(*m_session);

    ASSERT_TRUE(m_session->currentEvent());
    EXPECT_EQ(m_session->snapshot().eventKey(*m_session->currentEvent()), "concert-2003");
}

TEST_F(MainWindowTest, ClosingRemembersThePlace)
{
    m_session->go(EventPage{m_session->snapshot().columns().id[0]});

    m_window->close();

    EXPECT_EQ(WindowSettings(m_file).lastPlace(m_session.path()), QStringLiteral("concert-2003"));
}

TEST_F(MainWindowTest, CommandsOfTheViewReachTheCanvas)
{
    m_window->commands()[Command::FitAll].trigger();

    EXPECT_EQ(m_fits, 1);
}

TEST_F(MainWindowTest, AWideWindowHasThePanesSideBySide)
{
    EXPECT_EQ(splitter().orientation(), Qt::Horizontal);
    EXPECT_FALSE(filterPanel().isCollapsed());
}

TEST_F(MainWindowTest, ANarrowerWindowShutsTheFilter)
{
    m_window->resize(1200, 900);

    EXPECT_EQ(splitter().orientation(), Qt::Horizontal);
    EXPECT_TRUE(filterPanel().isCollapsed());
}

TEST_F(MainWindowTest, TheSmallestWindowHasTheReaderBelow)
{
    m_window->resize(960, 600);

    EXPECT_EQ(splitter().orientation(), Qt::Vertical);
    EXPECT_TRUE(filterPanel().isCollapsed());
    EXPECT_EQ(m_window->width(), 960);
}

TEST_F(MainWindowTest, WhatWasChosenByHandHoldsForItsWidthOnly)
{
    m_window->commands()[Command::ToggleFilter].trigger();
    EXPECT_TRUE(filterPanel().isCollapsed());

    m_window->resize(1200, 900);
    m_window->commands()[Command::ToggleFilter].trigger();
    EXPECT_FALSE(filterPanel().isCollapsed());

    m_window->resize(1500, 900);
    EXPECT_TRUE(filterPanel().isCollapsed());
}

TEST_F(MainWindowTest, TheTableIsShownAndHiddenByItsCommandAndItsMessagesStandInTheBanner)
{
    auto* table = new TablePanel(*m_session, nullptr);
    MainWindow window(
        *m_session, m_language, m_file,
        {.canvas = new QWidget, .reader = new QWidget, .table = table, .fitAll = {}, .fitSelection = {}, .zoomBy = {}});
    window.resize(1500, 900);
    window.show();
    QAction& command = window.commands()[Command::ToggleTable];
    ASSERT_FALSE(table->isVisible());

    command.trigger();
    EXPECT_TRUE(table->isVisible());
    EXPECT_TRUE(command.isChecked());

    emit table->told(QStringLiteral("Copied 1 row."));
    EXPECT_EQ(window.banner().text(), QStringLiteral("Copied 1 row."));

    emit table->closed();
    EXPECT_FALSE(table->isVisible());
    EXPECT_FALSE(command.isChecked());
}

} // namespace tideline
