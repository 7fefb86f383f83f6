// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/timeline_canvas.h"
#include "support/opened_session.h"
#include "views/view_text.h"
#include "views/views_menu.h"

#include <QMenu>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

class ViewsMenuTest : public testing::Test {
protected:
    ViewsMenuTest() { m_menu.addAction(QStringLiteral("Manage")); }

    void keep(const ViewCollection& collection, const char* text)
    {
        m_views.change([&](KeptViewList& list) { keepView(list, {collection, parseView(text).value()}); });
    }

    ViewCollection open() { return viewCollectionOf(m_session->snapshot(), m_session.path()); }

    /// What can be seen of a menu, without separators.
    static std::vector<std::string> textsOf(const QMenu& menu)
    {
        std::vector<std::string> texts;
        for (const QAction* action : menu.actions()) {
            if (!action->isSeparator() && action->isVisible()) {
                texts.push_back(action->text().toStdString());
            }
        }
        return texts;
    }

    test::TemporaryFolder m_folder;
    test::OpenedSession m_session{test::smallCollection().build()};
    TimelineCanvas m_canvas{*m_session, nullptr};
    KeptViews m_views{test::toQString(m_folder / "views.txt")};
    WindowViews m_windowViews{*m_session, m_canvas, m_views, ViewLook{[] { return std::nullopt; }, [](ViewTheme) {}},
                              nullptr};
    QMenu m_menu;
};

TEST_F(ViewsMenuTest, ListsTheViewsAboveItsLastCommand)
{
    const ViewsMenu menu(m_menu, m_windowViews);

    keep(open(), "tideline-view: name=\"Rock & Roll\"");
    keep({.title = "Far", .path = "/far"}, "tideline-view: name=Other");

    EXPECT_THAT(textsOf(m_menu), ElementsAre("Rock && Roll", "Of &Other Collections", "Manage"));
    EXPECT_THAT(textsOf(*m_menu.findChild<QMenu*>()), ElementsAre("Other — Far"));
}

TEST_F(ViewsMenuTest, CallsAViewWithoutANameByWhatItShows)
{
    keep(open(), "tideline-view: artist=red-velvet");

    const ViewsMenu menu(m_menu, m_windowViews);

    EXPECT_THAT(textsOf(m_menu), ElementsAre("Red Velvet", "Manage"));
}

TEST_F(ViewsMenuTest, GivesKeysToTheFirstNine)
{
    for (int i = 1; i <= 10; ++i) {
        keep(open(), ("tideline-view: name=V" + std::to_string(i)).c_str());
    }

    const ViewsMenu menu(m_menu, m_windowViews);

    EXPECT_EQ(m_menu.actions()[0]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
    EXPECT_EQ(m_menu.actions()[8]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_9));
    EXPECT_TRUE(m_menu.actions()[9]->shortcut().isEmpty());
}

TEST_F(ViewsMenuTest, GoesToTheViewThatIsChosen)
{
    keep(open(), "tideline-view: name=One artist=red-velvet");
    const ViewsMenu menu(m_menu, m_windowViews);

    m_menu.actions().first()->trigger();

    EXPECT_THAT(m_session->filter().artists, SizeIs(1));
}

TEST_F(ViewsMenuTest, SaysThatTheFileCannotBeRead)
{
    test::writeFile(m_folder / "views.txt", "[General]\n");

    const ViewsMenu menu(m_menu, m_windowViews);

    EXPECT_THAT(textsOf(m_menu), ElementsAre("The kept views cannot be read", "Manage"));
    EXPECT_FALSE(m_menu.actions().first()->isEnabled());
}

} // namespace
} // namespace tideline
