// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/evidence.h"
#include "filter/evidence_model.h"
#include "filter/evidence_section.h"
#include "filter/facet.h"
#include "filter/facet_model.h"
#include "support/opened_session.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {

namespace {

using test::OpenedSession;

/// Three events: one on which sources disagree, one with a misprint, one without a source.
test::CollectionBuilder doubtfulCollection()
{
    test::CollectionBuilder builder;
    builder.event("disputed", "2003").sourced("bbc").disputed("2004", "post");
    builder.event("misprinted", "2005").sourced("bbc");
    builder.claimed({.field = "age", .value = "2013", .status = ClaimStatus::Rejected});
    builder.event("unsourced", "2006");
    return builder;
}

std::vector<unsigned> counts(const EvidenceModel& model)
{
    std::vector<unsigned> numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        numbers.push_back(model.index(row).data(FacetModel::CountRole).toUInt());
    }
    return numbers;
}

} // namespace

TEST(EvidenceModel, CountsWhatEachRowWouldLeave)
{
    OpenedSession session(doubtfulCollection().build());
    const EvidenceModel model(*session, nullptr);
    EXPECT_EQ(counts(model), (std::vector{1U, 1U, 1U}));

    session->setFilter({.disputed = true});

    EXPECT_EQ(counts(model), (std::vector{1U, 0U, 0U}));
}

TEST(EvidenceModel, KeepsTheRulesOfModelsThroughChanges)
{
    OpenedSession session(doubtfulCollection().build());
    EvidenceModel model(*session, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    EXPECT_TRUE(model.setData(model.index(1), QVariant::fromValue(Qt::Checked), Qt::CheckStateRole));
    session->setLanguage(QStringLiteral("ko"));

    EXPECT_TRUE(session->filter().rejected);
    EXPECT_EQ(model.index(1).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
}

TEST(EvidenceSection, TheSpaceBarTicksTheRowOfTheKeyboard)
{
    OpenedSession session(doubtfulCollection().build());
    const EvidenceSection section(*session, nullptr);
    auto* list = section.findChild<QListView*>();
    ASSERT_NE(list, nullptr);
    list->setCurrentIndex(list->model()->index(0, 0));

    QTest::keyClick(list, Qt::Key_Space);

    EXPECT_TRUE(session->filter().disputed);
    EXPECT_EQ(session->selection().events.size(), 1U);
}

TEST(EvidenceChoice, BeingWithoutASourceAndASourceTakeEachOtherAway)
{
    const Filter sourced{.sources = {SourceId(7)}, .disputed = true};

    const Filter unsourced = withChosen(sourced, EvidenceChoice::Unsourced, true);
    const Filter sourcedAgain = withChoice(unsourced, Facet::Sources, RecordId(7), Choice::Chosen);

    EXPECT_EQ(unsourced, (Filter{.unsourced = true, .disputed = true}));
    EXPECT_EQ(sourcedAgain, sourced);
}

} // namespace tideline
