// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_list.h"
#include "reader/source_list_delegate.h"
#include "reader/source_list_model.h"
#include "reader/sources_view.h"
#include "reader_collection.h"
#include "support/opened_session.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {
namespace {

/// Four sources, two of them of one report.
CollectionContents fourSources()
{
    CollectionContents contents = test::readerCollection().build();
    contents.sources[0].publisher = "Delta";
    contents.sources[0].date = EdtfDate::parse("2001").value();
    contents.sources[1].publisher = "Beta";
    contents.sources[1].reprintOf = "The Post, 2019";
    contents.sources[1].date = EdtfDate::parse("2019").value();
    contents.sources[2].publisher = "Gamma";
    contents.sources.push_back({.id = SourceId(9001),
                                .key = "alpha",
                                .title = "Alpha says",
                                .language = "en",
                                .publisher = "Alpha",
                                .reprintOf = "The Post, 2019"});
    return contents;
}

QStringList titlesIn(const SourceListModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles << model.index(row).data().toString();
    }
    return titles;
}

const QStringList kByPublisher = {QStringLiteral("The Post, 2019"), QStringLiteral("Alpha says"),
                                  QStringLiteral("Billboard"), QStringLiteral("Chosun Ilbo"),
                                  QStringLiteral("Asia Economy")};

TEST(SourceListModel, PutsTheSourcesOfOneReportBelowIt)
{
    test::OpenedSession session(fourSources());
    SourceListModel model(*session, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    EXPECT_EQ(titlesIn(model), kByPublisher);
    EXPECT_TRUE(model.index(0).data(SourceListModel::IsReportRole).toBool());
    EXPECT_FALSE(model.sourceAt(model.index(0)));
    EXPECT_TRUE(model.index(1).data(SourceListModel::IsOfReportRole).toBool());
    EXPECT_FALSE(model.index(3).data(SourceListModel::IsOfReportRole).toBool());
}

TEST(SourceListModel, SortsByUseAndByDateWithUndatedOnesLast)
{
    test::OpenedSession session(fourSources());
    SourceListModel model(*session, nullptr);

    model.setOrder(SourceOrder::Uses);
    EXPECT_EQ(titlesIn(model),
              (QStringList{QStringLiteral("The Post, 2019"), QStringLiteral("Billboard"), QStringLiteral("Alpha says"),
                           QStringLiteral("Chosun Ilbo"), QStringLiteral("Asia Economy")}));

    model.setOrder(SourceOrder::Date);
    EXPECT_EQ(titlesIn(model).first(), QStringLiteral("Chosun Ilbo"));
    EXPECT_EQ(titlesIn(model).last(), QStringLiteral("Asia Economy"));
}

TEST(SourceListModel, FindsSourcesByTitlePublisherAndReport)
{
    test::OpenedSession session(fourSources());
    SourceListModel model(*session, nullptr);

    model.setSearchText(QStringLiteral("gamma"));
    EXPECT_EQ(titlesIn(model), QStringList{QStringLiteral("Asia Economy")});

    model.setSearchText(QStringLiteral("the post"));
    EXPECT_EQ(model.shownCount(), 2U);
}

TEST(SourceListModel, FindsSourcesByAllWordsInAnyOrder)
{
    test::OpenedSession session(fourSources());
    SourceListModel model(*session, nullptr);

    model.setSearchText(QStringLiteral("economy gamma"));
    EXPECT_EQ(titlesIn(model), QStringList{QStringLiteral("Asia Economy")});

    model.setSearchText(QStringLiteral("gamma billboard"));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SourceListModel, TickingASourceFiltersByItAndFollowsTheFilter)
{
    test::OpenedSession session(fourSources());
    SourceListModel model(*session, nullptr);
    const QModelIndex row = model.index(4);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    EXPECT_TRUE(model.setData(row, QVariant::fromValue(Qt::Checked), Qt::CheckStateRole));

    EXPECT_EQ(session->filter().sources, std::vector<SourceId>{session->snapshot()[*model.sourceAt(row)].id});
    EXPECT_EQ(row.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    EXPECT_EQ(changes.count(), 1);
    session->clearFilter();
    EXPECT_EQ(row.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
}

TEST(SourceListModel, TellsWhatRestsOnASourceAndAtWhatConfidence)
{
    test::OpenedSession session(fourSources());
    const SourceListModel model(*session, nullptr);

    const QModelIndex billboard = model.index(2);

    EXPECT_EQ(billboard.data(SourceListModel::ConfidenceRole).toInt(), static_cast<int>(Confidence::Normal));
    EXPECT_EQ(billboard.data(SourceListModel::ConfidenceWordsRole).toString(), QStringLiteral("normal confidence"));
    EXPECT_TRUE(billboard.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("claim")));
    EXPECT_FALSE(model.index(1).data(SourceListModel::ConfidenceRole).isValid());
}

TEST(SourceList, OpensAndCopiesAndTicksByKey)
{
    test::OpenedSession session(fourSources());
    SourceListModel model(*session, nullptr);
    SourceList list(*session, model);
    QSignalSpy chosen(&list, &SourceList::sourceChosen);
    list.setCurrentIndex(model.index(4));

    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 1);

    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), "“Asia Economy,” Gamma, n.d.");

    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(session->filter().sources.size(), 1U);
}

TEST(SourceList, AClickOnTheBoxTicksAndOneBesideItOpens)
{
    test::OpenedSession session(fourSources());
    SourceListModel model(*session, nullptr);
    SourceList list(*session, model);
    list.resize(400, list.heightForWidth(400));
    list.show();
    QSignalSpy chosen(&list, &SourceList::sourceChosen);
    const QModelIndex row = model.index(4);
    const QPoint box = SourceListDelegate::boxArea(list.visualRect(row), row).center();

    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, box);
    EXPECT_EQ(session->filter().sources.size(), 1U);
    EXPECT_EQ(chosen.count(), 0);

    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
    EXPECT_EQ(session->filter().sources.size(), 1U);
    EXPECT_EQ(chosen.count(), 1);
}

TEST(SourceList, IsAsHighAsItsRows)
{
    test::OpenedSession session(fourSources());
    SourceListModel model(*session, nullptr);
    const SourceList list(*session, model);
    const int all = list.heightForWidth(400);

    model.setSearchText(QStringLiteral("gamma"));

    EXPECT_LT(list.heightForWidth(400), all / 3);
}

TEST(SourcesView, SaysHowManyAreIndependentAndUndoesTheFilter)
{
    test::OpenedSession session(fourSources());
    const SourcesView page(*session);
    EXPECT_TRUE(test::textOf(page).contains(QStringLiteral("4 sources, 3 of them independent")));
    auto* clear = page.findChild<QPushButton*>(QStringLiteral("clearSources"));
    EXPECT_FALSE(clear->isEnabled());

    Filter filter;
    filter.sources = {session->snapshot().sources().front().id};
    session->setFilter(filter);
    EXPECT_TRUE(clear->isEnabled());

    clear->click();
    EXPECT_TRUE(session->filter().isEmpty());
}

} // namespace
} // namespace tideline
