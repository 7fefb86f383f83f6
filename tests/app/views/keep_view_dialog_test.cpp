// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/keep_view_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <gtest/gtest.h>

namespace tideline {
namespace {

class KeepViewDialogTest : public testing::Test {
protected:
    QLineEdit& field() { return *m_dialog.findChild<QLineEdit*>(); }

    QPushButton& keepButton()
    {
        const QList<QPushButton*> buttons = m_dialog.findChildren<QPushButton*>();
        return **std::find_if(buttons.begin(), buttons.end(),
                              [](const QPushButton* button) { return button->isDefault(); });
    }

    KeepViewDialog m_dialog{QStringLiteral("Red Velvet"),
                            {QStringLiteral("Taken")},
                            {{QStringLiteral("Filter"), QStringLiteral("<b>Red</b> Velvet")}},
                            nullptr};
};

TEST_F(KeepViewDialogTest, SuggestsANameAndSaysWhatIsKept)
{
    EXPECT_EQ(m_dialog.name(), QStringLiteral("Red Velvet"));
    const QList<QLabel*> labels = m_dialog.findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("<b>Red</b> Velvet") && label->textFormat() == Qt::PlainText;
    }));
}

TEST_F(KeepViewDialogTest, KeepsNothingWithoutAName)
{
    field().setText(QStringLiteral("  "));

    EXPECT_FALSE(keepButton().isEnabled());
}

TEST_F(KeepViewDialogTest, SaysThatATakenNameIsReplaced)
{
    EXPECT_EQ(keepButton().text(), QStringLiteral("Keep"));

    field().setText(QStringLiteral(" Taken "));

    EXPECT_EQ(keepButton().text(), QStringLiteral("Replace"));
    EXPECT_EQ(m_dialog.name(), QStringLiteral("Taken"));
}

} // namespace
} // namespace tideline
