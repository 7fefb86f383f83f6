// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/certainty_choice.h"
#include "filter/year_axis.h"
#include "support/opened_session.h"

#include <QRadioButton>
#include <gtest/gtest.h>

namespace tideline {

namespace {

QRadioButton* buttonSaying(const QWidget& parent, const QString& text)
{
    for (QRadioButton* button : parent.findChildren<QRadioButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST(CertaintyChoice, HasNothingToChooseWithoutYears)
{
    test::OpenedSession session(test::smallCollection().build());
    const CertaintyChoice choice(*session, nullptr);
    EXPECT_FALSE(choice.isEnabled());

    session->setFilter({.years = YearRange{2015, 2015}.span()});

    EXPECT_TRUE(choice.isEnabled());
}

TEST(CertaintyChoice, ChoosesWhatSurelyLiesInTheYears)
{
    test::OpenedSession session(test::smallCollection().build());
    const CertaintyChoice choice(*session, nullptr);
    session->setFilter({.years = YearRange{2015, 2015}.span()});

    QRadioButton* surely = buttonSaying(choice, QStringLiteral("surely within"));
    ASSERT_NE(surely, nullptr);
    surely->click();

    EXPECT_TRUE(session->filter().surely);
    EXPECT_EQ(session->filter().years, (YearRange{2015, 2015}.span()));
}

TEST(CertaintyChoice, FollowsTheFilter)
{
    test::OpenedSession session(test::smallCollection().build());
    const CertaintyChoice choice(*session, nullptr);
    session->setFilter({.years = YearRange{2015, 2015}.span(), .surely = true});
    EXPECT_TRUE(buttonSaying(choice, QStringLiteral("surely within"))->isChecked());

    session->clearFilter();

    EXPECT_TRUE(buttonSaying(choice, QStringLiteral("could be within"))->isChecked());
}

} // namespace tideline
