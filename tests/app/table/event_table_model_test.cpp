// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"
#include "table/event_table_model.h"
#include "table/table_sorting.h"

#include "query/selection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace tideline {

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

test::CollectionBuilder shows()
{
    test::CollectionBuilder builder;
    builder.artist("baby-vox", "Baby V.O.X").titled("베이비복스", "ko").artist("red-velvet", "Red Velvet");
    builder.person("woman", "A Real Name").protectedAs("A woman");
    builder.source("report", "Report").source("reprint", "Reprint").reprinting("report");
    builder.event("concert-2003", "2003-10-06").titled("Unification concert").titled("통일음악회", "ko");
    builder.at("pyongyang").with("baby-vox", "performer").with("woman", "attended").tagged("north");
    builder.sourced("report").sourced("reprint");
    builder.event("concert-2018", "2018-04-01").with("red-velvet", "performer").disputed("2018-04-02");
    builder.event("survey");
    return builder;
}

class EventTableModelTest : public testing::Test {
protected:
    void show(const TableOrder& order = {})
    {
        m_model.show(m_snapshot, tableRows(*m_snapshot, select(*m_snapshot, {}).events, order), order.grouping,
                     QString::fromStdString(order.language));
    }
    QString cell(int row, EventColumn column) const
    {
        return m_model.index(row, static_cast<int>(column)).data().toString();
    }

    std::shared_ptr<const Snapshot> m_snapshot = std::make_shared<const Snapshot>(shows().buildSnapshot());
    EventTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model, kFatal};
};

} // namespace

TEST_F(EventTableModelTest, TellsAnEventInItsColumns)
{
    show();

    ASSERT_EQ(m_model.rowCount(), 3);
    EXPECT_EQ(cell(0, EventColumn::Date), QStringLiteral("6 October 2003"));
    EXPECT_EQ(cell(0, EventColumn::Edtf), QStringLiteral("2003-10-06"));
    EXPECT_EQ(cell(0, EventColumn::Title), QStringLiteral("Unification concert"));
    EXPECT_EQ(cell(0, EventColumn::Kind), QStringLiteral("concert"));
    EXPECT_EQ(cell(0, EventColumn::Lane), QStringLiteral("Events"));
    EXPECT_EQ(cell(0, EventColumn::Artists), QStringLiteral("Baby V.O.X"));
    EXPECT_EQ(cell(0, EventColumn::Place), QStringLiteral("pyongyang"));
    EXPECT_EQ(cell(0, EventColumn::Tags), QStringLiteral("north"));
    EXPECT_EQ(cell(0, EventColumn::Sources), QStringLiteral("2"));
    EXPECT_EQ(cell(0, EventColumn::IndependentSources), QStringLiteral("1"));
    EXPECT_EQ(cell(0, EventColumn::Strength), QStringLiteral("1"));
    EXPECT_EQ(cell(0, EventColumn::Disputed), QString());
    EXPECT_EQ(cell(1, EventColumn::Disputed), QStringLiteral("disputed"));
    EXPECT_EQ(cell(0, EventColumn::Key), QStringLiteral("concert-2003"));
    EXPECT_EQ(cell(2, EventColumn::Date), QStringLiteral("Undated"));
}

TEST_F(EventTableModelTest, NamesAProtectedPersonByPseudonym)
{
    show();

    EXPECT_EQ(cell(0, EventColumn::People), QStringLiteral("A woman"));
}

TEST_F(EventTableModelTest, SpeaksKorean)
{
    show({.language = "ko"});

    EXPECT_EQ(cell(0, EventColumn::Title), QStringLiteral("통일음악회"));
    EXPECT_EQ(cell(0, EventColumn::Date), QStringLiteral("2003년 10월 6일"));
    EXPECT_EQ(m_model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("날짜"));
}

TEST_F(EventTableModelTest, HasAHeadForEachGroup)
{
    show({.grouping = EventGrouping::Decade});

    ASSERT_EQ(m_model.rowCount(), 6);
    const QModelIndex head = m_model.index(0, 0);
    EXPECT_TRUE(head.data(EventTableModel::IsGroupRole).toBool());
    EXPECT_EQ(head.data(EventTableModel::GroupTitleRole).toString(), QStringLiteral("2000s"));
    EXPECT_EQ(head.data(EventTableModel::GroupCountRole).toInt(), 1);
    EXPECT_EQ(m_model.index(4, 0).data().toString(), QStringLiteral("Undated"));
}

TEST_F(EventTableModelTest, TellsAScreenReaderOfAGroupInEveryColumn)
{
    show({.grouping = EventGrouping::Artist});

    for (int column = 0; column < m_model.columnCount(); ++column) {
        EXPECT_EQ(m_model.index(0, column).data(Qt::AccessibleTextRole).toString(),
                  QStringLiteral("Baby V.O.X, 1 event, unfolded"));
    }
}

TEST_F(EventTableModelTest, FoldingTakesTheRowsOfOneGroupAway)
{
    show({.grouping = EventGrouping::Year});
    QSignalSpy removed(&m_model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex undated(m_model.index(5, 0));

    m_model.setFolded(0, true);

    EXPECT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(undated.row(), 4);
    EXPECT_TRUE(m_model.index(0, 0).data(EventTableModel::IsFoldedRole).toBool());
    m_model.setFolded(0, false);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(undated.row(), 5);
}

TEST_F(EventTableModelTest, FoldsAndUnfoldsAllGroups)
{
    show({.grouping = EventGrouping::Year});

    m_model.setAllFolded(true);
    EXPECT_EQ(m_model.rowCount(), 3);

    m_model.setAllFolded(false);
    EXPECT_EQ(m_model.rowCount(), 6);
}

TEST_F(EventTableModelTest, IsEmptyAfterItWasCleared)
{
    show();

    m_model.clear();

    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_EQ(m_model.snapshot(), nullptr);
}

} // namespace tideline
