// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/opened_session.h"
#include "table/table_panel.h"
#include "table/table_view.h"
#include "window/table_split.h"
#include "window/window_settings.h"

#include <QSettings>
#include <gtest/gtest.h>

namespace tideline {

class TableSplitTest : public testing::Test {
protected:
    TableSplitTest() { make(); }

    /// As at the next start of the program.
    void make()
    {
        auto* canvas = new QWidget;
        m_split = std::make_unique<TableSplit>(canvas, new TablePanel(*m_session, nullptr), m_settings, nullptr);
        m_split->resize(900, 700);
        m_split->show();
    }
    TablePanel& table() const { return *m_split->findChild<TablePanel*>(); }

    test::TemporaryFolder m_folder;
    QSettings m_file{test::toQString(m_folder / "settings.ini"), QSettings::IniFormat};
    WindowSettings m_settings{m_file};
    test::OpenedSession m_session{test::smallCollection().build()};
    std::unique_ptr<TableSplit> m_split;
};

TEST_F(TableSplitTest, HasNoTableUntilSomebodyWantsIt)
{
    EXPECT_FALSE(table().isVisible());

    m_split->setTableShown(true);

    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(m_split->orientation(), Qt::Vertical);
}

TEST_F(TableSplitTest, PutsItBesideTheCanvasWhereThatIsTooLowForBoth)
{
    m_split->setTableShown(true);

    m_split->resize(900, 280);

    EXPECT_EQ(m_split->orientation(), Qt::Horizontal);
    m_split->resize(900, 700);
    EXPECT_EQ(m_split->orientation(), Qt::Vertical);
}

TEST_F(TableSplitTest, RemembersTheChoiceForWindowsAsHigh)
{
    m_split->setTableShown(true);

    emit table().besideChosen(true);
    EXPECT_EQ(m_split->orientation(), Qt::Horizontal);
    make();

    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(m_split->orientation(), Qt::Horizontal);
}

TEST_F(TableSplitTest, RemembersItsSizeSortingAndGrouping)
{
    m_split->setTableShown(true);
    m_split->setSizes({500, 200});
    table().view().setSorting({EventColumn::Title, true});
    table().setGrouping(EventGrouping::Artist);
    const int size = m_split->sizes().last();

    m_split->saveLayout();
    make();

    EXPECT_EQ(m_split->sizes().last(), size);
    EXPECT_EQ(table().view().sorting(), (EventSorting{EventColumn::Title, true}));
    EXPECT_EQ(table().grouping(), EventGrouping::Artist);
}

TEST_F(TableSplitTest, ForgetsAllOfItWithTheLayout)
{
    m_split->setTableShown(true);
    table().setGrouping(EventGrouping::Artist);
    m_split->saveLayout();

    m_settings.resetLayout();
    m_split->resetLayout();

    EXPECT_FALSE(table().isVisible());
    EXPECT_EQ(table().grouping(), EventGrouping::None);
}

TEST_F(TableSplitTest, ClosesByTheButtonOfTheTable)
{
    m_split->setTableShown(true);

    emit table().closed();

    EXPECT_FALSE(m_split->isTableShown());
}

} // namespace tideline
