// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/opened_session.h"
#include "views/manage_views_dialog.h"
#include "views/view_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tideline {
namespace {

using testing::ElementsAre;

/// The dialog on views "One", "Two" of the open collection and "Far" of another one.
class ManageViewsDialogTest : public testing::Test {
protected:
    ManageViewsDialogTest()
    {
        const ViewCollection open = viewCollectionOf(m_session->snapshot(), m_session.path());
        m_views.change([&](KeptViewList& list) {
            list = {{{.title = "Far away", .path = "/far"}, {.name = "Far"}},
                    {open, parseView("tideline-view: name=One artist=red-velvet").value()},
                    {open, {.name = "Two"}}};
        });
        m_dialog = std::make_unique<ManageViewsDialog>(*m_session, m_views, nullptr);
        m_dialog->show();
        m_dialog->activateWindow(); // Or keys would be nobody's.
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    QListWidget& items() { return *m_dialog->findChild<QListWidget*>(); }

    std::vector<std::string> shown()
    {
        std::vector<std::string> names;
        for (int row = 0; row < items().count(); ++row) {
            names.push_back(items().item(row)->text().toStdString());
        }
        return names;
    }

    std::vector<std::string> kept()
    {
        std::vector<std::string> names;
        const KeptViewList list = m_views.read().value();
        for (const KeptViewEntry& entry : list) {
            names.push_back(entry.view.name);
        }
        return names;
    }

    QPushButton& button(const char* text)
    {
        for (QPushButton* candidate : m_dialog->findChildren<QPushButton*>()) {
            if (QString(candidate->text()).remove(QLatin1Char('&')) == QLatin1String(text)) {
                return *candidate;
            }
        }
        throw std::logic_error(text);
    }

    void rename(int row, const char* name)
    {
        items().item(row)->setText(QString::fromUtf8(name));
        QCoreApplication::processEvents(); // The change follows the item's.
    }

    static void setClipboard(const char* text) { QGuiApplication::clipboard()->setText(QString::fromUtf8(text)); }

    test::TemporaryFolder m_folder;
    test::OpenedSession m_session{test::smallCollection().build()};
    KeptViews m_views{test::toQString(m_folder / "views.txt")};
    std::unique_ptr<ManageViewsDialog> m_dialog;
};

TEST_F(ManageViewsDialogTest, ListsTheViewsOfTheOpenCollectionFirst)
{
    EXPECT_THAT(shown(), ElementsAre("One", "Two", "Far"));
}

TEST_F(ManageViewsDialogTest, RenamesAView)
{
    rename(1, "Second");

    EXPECT_THAT(shown(), ElementsAre("One", "Second", "Far"));
    EXPECT_THAT(kept(), ElementsAre("Far", "One", "Second"));
}

TEST_F(ManageViewsDialogTest, RefusesANameThatIsTakenOrEmpty)
{
    rename(1, "One");
    rename(0, " ");

    EXPECT_THAT(shown(), ElementsAre("One", "Two", "Far"));
    EXPECT_THAT(kept(), ElementsAre("Far", "One", "Two"));
}

TEST_F(ManageViewsDialogTest, LetsViewsOfTwoCollectionsHaveOneName)
{
    rename(2, "One");

    EXPECT_THAT(shown(), ElementsAre("One", "Two", "One"));
}

TEST_F(ManageViewsDialogTest, MovesAViewAmongThoseOfItsCollection)
{
    items().setCurrentRow(0);
    EXPECT_FALSE(button("Move up").isEnabled());

    QTest::keyClick(&items(), Qt::Key_Down, Qt::AltModifier);

    EXPECT_THAT(shown(), ElementsAre("Two", "One", "Far"));
    EXPECT_EQ(items().currentRow(), 1);
    EXPECT_FALSE(button("Move down").isEnabled()); // What follows belongs elsewhere.
}

TEST_F(ManageViewsDialogTest, BringsBackWhatItDeleted)
{
    items().setCurrentRow(0);
    QTest::keyClick(&items(), Qt::Key_Delete);
    ASSERT_THAT(shown(), ElementsAre("Two", "Far"));
    QTest::keyClick(&items(), Qt::Key_Delete);
    ASSERT_THAT(kept(), ElementsAre("Far"));

    button("Undo delete").click();
    button("Undo delete").click();

    EXPECT_THAT(shown(), ElementsAre("One", "Two", "Far"));
    EXPECT_FALSE(button("Undo delete").isEnabled());
}

TEST_F(ManageViewsDialogTest, CopiesAViewAsText)
{
    items().setCurrentRow(0);

    button("Copy as text").click();

    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("tideline-view: name=\"One\" artist=red-velvet"));
}

TEST_F(ManageViewsDialogTest, PastesAViewUnderANameThatIsFree)
{
    setClipboard("tideline-view: name=One place=pyongyang\n");

    button("Paste text").click();

    EXPECT_THAT(shown(), ElementsAre("One", "Two", "One (2)", "Far"));
    EXPECT_EQ(items().currentRow(), 2);
}

TEST_F(ManageViewsDialogTest, NamesAPastedViewThatHasNoName)
{
    setClipboard("tideline-view: artist=red-velvet");

    button("Paste text").click();

    EXPECT_THAT(shown(), ElementsAre("One", "Two", "Red Velvet", "Far"));
}

TEST_F(ManageViewsDialogTest, PastesNothingThatIsNoView)
{
    setClipboard("tideline-view: artst=red-velvet");

    button("Paste text").click();

    EXPECT_THAT(kept(), ElementsAre("Far", "One", "Two"));
    const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains(QStringLiteral("artst")); }));
}

TEST_F(ManageViewsDialogTest, GoesToTheViewThatWasChosen)
{
    items().setCurrentRow(1);

    button("Go there").click();

    ASSERT_TRUE(m_dialog->chosen().has_value());
    EXPECT_EQ(m_dialog->chosen()->name, "Two");
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
}

} // namespace
} // namespace tideline
