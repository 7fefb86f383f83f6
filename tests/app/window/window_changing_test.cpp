// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/disputed_collection.h"
#include "window/banner.h"
#include "window/main_window.h"
#include "words/language.h"

#include <QSettings>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::disputedCollection;

/// A window on a collection that is a large one to its session.
class WindowChanging : public testing::Test {
protected:
    WindowChanging()
    {
        m_language.setLanguage(QStringLiteral("en"));
        QSignalSpy finished(&m_session, &Session::loadingFinished);
        if (m_session.open(m_stored.path(), OpenMode::ReadOnly, false)) {
            finished.wait();
        }
        const WindowPanes panes{
            .canvas = new QWidget, .reader = new QWidget, .fitAll = {}, .fitSelection = {}, .zoomBy = {}};
        m_window = std::make_unique<MainWindow>(m_session, m_language, m_file, panes);
        m_window->show();
    }

    void beginChange()
    {
        ASSERT_TRUE(m_session.apply(test::acceptOtherDate(m_session)));
        ASSERT_TRUE(m_session.isChanging());
    }

    void waitUntilChanged()
    {
        QSignalSpy ended(&m_session, &Session::changeEnded);
        ASSERT_TRUE(ended.wait());
    }

    test::TemporaryFolder m_folder;
    QSettings m_file{test::toQString(m_folder / "settings.ini"), QSettings::IniFormat};
    const test::OpenedSession m_stored{disputedCollection()};
    Session m_session{nullptr, 2};
    LanguageController m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(WindowChanging, SaysThatTheFirstChangeIsPrepared)
{
    beginChange();

    EXPECT_TRUE(m_window->banner().isVisible());
    EXPECT_TRUE(m_window->banner().text().contains(QStringLiteral("backup")));
    waitUntilChanged();
    EXPECT_FALSE(m_window->banner().isVisible());
}

TEST_F(WindowChanging, OffersNothingThatNeedsTheFileMeanwhile)
{
    Commands& commands = m_window->commands();

    beginChange();

    EXPECT_FALSE(commands[Command::SaveCopy].isEnabled());
    EXPECT_FALSE(commands[Command::Undo].isEnabled());
    waitUntilChanged();
    EXPECT_TRUE(commands[Command::SaveCopy].isEnabled());
    EXPECT_TRUE(commands[Command::Undo].isEnabled());
}

TEST_F(WindowChanging, ClosesWhenTheChangeIsSaved)
{
    beginChange();

    EXPECT_FALSE(m_window->close());
    EXPECT_TRUE(m_window->isVisible());
    waitUntilChanged();

    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(WindowChanging, StaysOpenToSayThatTheChangeIsRefused)
{
    const auto other = Collection::open(m_stored.path().toStdString(), OpenMode::ReadWrite);
    ASSERT_TRUE(other.has_value());
    beginChange();

    m_window->close();
    waitUntilChanged();

    EXPECT_TRUE(m_window->isVisible());
    EXPECT_TRUE(m_window->banner().isVisible());
}

} // namespace tideline
