// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "resources/collections/first_collection.h"
#include "search/command_palette.h"
#include "search/found_list.h"
#include "search/palette_sources.h"
#include "support/opened_session.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {
namespace {

class Palette : public testing::Test {
protected:
    Palette()
    {
        m_window.resize(960, 600);
        QMenu* view = m_menus.addMenu(QStringLiteral("&View"));
        m_zoom = view->addAction(QStringLiteral("Zoom &In"));
        m_export = view->addAction(QStringLiteral("&Export Image…"));
        m_export->setProperty("otherName", QStringLiteral("이미지 내보내기"));
        view->addAction(QStringLiteral("Zoom Nowhere"))->setEnabled(false);
        m_palette = new CommandPalette({dateSource(*m_session, [this](const EdtfDate& date) { m_date = date; }),
                                        menuSource(&m_menus), recordSource(*m_session)},
                                       &m_window);
        m_window.show();
        m_palette->popUp();
    }

    void type(const QString& text) { m_palette->findChild<QLineEdit*>()->setText(text); }
    void press(int key) { QTest::keyClick(m_palette->findChild<QLineEdit*>(), static_cast<Qt::Key>(key)); }
    QStringList rows()
    {
        QStringList names;
        const QAbstractItemModel& model = *m_window.findChild<FoundList*>()->findChild<QListView*>()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            names << model.index(row, 0).data().toString();
        }
        return names;
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    QWidget m_window;
    QMenuBar m_menus;
    QAction* m_zoom;
    QAction* m_export;
    std::optional<EdtfDate> m_date;
    CommandPalette* m_palette;
};

TEST_F(Palette, OffersTheCommandsThatCanBeDone)
{
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("Zoom In"), QStringLiteral("Export Image")}));
}

TEST_F(Palette, FindsACommandByAFewLettersAndDoesIt)
{
    int done = 0;
    QObject::connect(m_export, &QAction::triggered, m_export, [&done] { ++done; });

    type(QStringLiteral("exim"));
    press(Qt::Key_Return);

    EXPECT_EQ(done, 1);
    EXPECT_FALSE(m_palette->isVisible());
}

TEST_F(Palette, FindsACommandByItsNameInTheOtherLanguage)
{
    type(QStringLiteral("내보"));

    EXPECT_EQ(rows().value(0), QStringLiteral("Export Image"));
}

TEST_F(Palette, LeavesOutTheKeyBehindAKoreanTitle)
{
    m_zoom->setText(QStringLiteral("확대(&I)"));

    type(QStringLiteral("확대"));

    EXPECT_EQ(rows().value(0), QStringLiteral("확대"));
}

TEST_F(Palette, FindsRecordsInEitherScript)
{
    type(QStringLiteral("ㄷㅂㅅㄱ"));
    EXPECT_EQ(rows().value(0), QStringLiteral("TVXQ!"));

    type(QStringLiteral("tvx"));
    EXPECT_EQ(rows().value(0), QStringLiteral("TVXQ!"));
    press(Qt::Key_Return);

    EXPECT_TRUE(std::holds_alternative<EntityPage>(m_session->location()));
}

TEST_F(Palette, PutsWhatIsCalledSoBeforeACommandThatOnlyFits)
{
    m_menus.actions().front()->menu()->addAction(QStringLiteral("Reduce Motion"));

    type(QStringLiteral("red"));

    EXPECT_EQ(rows().value(0), QStringLiteral("Red Velvet"));
    EXPECT_TRUE(rows().contains(QStringLiteral("Reduce Motion")));
}

TEST_F(Palette, FindsNamesByTheBeginningsOfTheirWords)
{
    type(QStringLiteral("revel"));

    EXPECT_TRUE(rows().contains(QStringLiteral("Red Velvet")));
}

TEST_F(Palette, GoesToAYear)
{
    type(QStringLiteral("2003"));
    press(Qt::Key_Return);

    ASSERT_TRUE(m_date.has_value());
    EXPECT_EQ(m_date->text(), "2003");
}

TEST_F(Palette, SaysThatNothingIsCalledSoAndStays)
{
    type(QStringLiteral("nowhereatall"));
    press(Qt::Key_Return);

    EXPECT_EQ(rows().size(), 1);
    EXPECT_TRUE(m_palette->isVisible());
}

TEST_F(Palette, ClosesWithEscape)
{
    press(Qt::Key_Escape);

    EXPECT_FALSE(m_palette->isVisible());
    EXPECT_FALSE(m_window.findChild<FoundList*>()->isVisible());
}

} // namespace
} // namespace tideline
