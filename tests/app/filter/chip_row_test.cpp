// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/chip_row.h"
#include "support/opened_session.h"
#include "words/language.h"

#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

#include <stdexcept>

namespace tideline {

class ChipRowTest : public testing::Test {
protected:
    ChipRowTest()
    {
        m_language.setLanguage(QStringLiteral("en"));
        m_row.resize(900, 36);
        m_row.show();
        m_session->setFilter(test::textFilter("2003"));
    }

    /// The button that says what is done with the rest.
    QPushButton& rest()
    {
        for (QPushButton* button : m_row.findChildren<QPushButton*>()) {
            if (button->text().startsWith(QStringLiteral("Rest "))) {
                return *button;
            }
        }
        throw std::logic_error("the row does not say what is done with the rest");
    }

    LanguageController m_language;
    test::OpenedSession m_session{test::smallCollection().build()};
    ChipRow m_row{*m_session, nullptr};
};

TEST_F(ChipRowTest, SaysWhatIsDoneWithTheRest)
{
    EXPECT_EQ(rest().text(), QStringLiteral("Rest dimmed"));
    EXPECT_EQ(rest().accessibleName(), QStringLiteral("What does not pass the filter is dimmed"));

    m_session->setRest(Rest::Hidden);

    EXPECT_EQ(rest().text(), QStringLiteral("Rest hidden"));
    EXPECT_EQ(rest().accessibleName(), QStringLiteral("What does not pass the filter is hidden"));
}

TEST_F(ChipRowTest, OffersBothAndChecksTheOneInForce)
{
    const QList<QAction*> choices = rest().menu()->actions();
    ASSERT_EQ(choices.size(), 2);
    ASSERT_TRUE(choices[0]->isChecked());

    choices[1]->trigger();

    EXPECT_EQ(m_session->rest(), Rest::Hidden);
    EXPECT_FALSE(choices[0]->isChecked());
    EXPECT_TRUE(choices[1]->isChecked());
}

TEST_F(ChipRowTest, LetsTheKeysReachTheChoice)
{
    EXPECT_TRUE((rest().focusPolicy() & Qt::TabFocus) != 0);
    EXPECT_TRUE(rest().isVisible());
}

TEST_F(ChipRowTest, KeepsAllPartsApartInASmallRow)
{
    m_row.resize(696, 36);

    for (QWidget* part : m_row.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!part->isVisible() || part->isWindow()) {
            continue;
        }
        for (QWidget* other : m_row.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            const bool isOther = other != part && other->isVisible() && !other->isWindow();
            EXPECT_FALSE(isOther && other->geometry().intersects(part->geometry()));
        }
    }
}

} // namespace tideline
