// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "resources/collections/first_collection.h"
#include "search/found_list.h"
#include "search/search_box.h"
#include "support/opened_session.h"

#include <QInputMethodEvent>
#include <QListView>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {
namespace {

class Searching : public testing::Test {
protected:
    Searching()
    {
        m_window.resize(960, 600);
        m_box = new SearchBox(*m_session, &m_window);
        m_box->setGeometry(300, 8, 280, 32);
        m_window.show();
        m_window.activateWindow();
        m_box->setFocus();
        static_cast<void>(QTest::qWaitFor([this] { return m_box->hasFocus(); }));
    }

    void type(const QString& text) { QTest::keyClicks(m_box, text); }
    void compose(const QString& committed, const QString& composed)
    {
        QInputMethodEvent event(composed, {});
        event.setCommitString(committed);
        QCoreApplication::sendEvent(m_box, &event);
    }
    FoundList* list() { return m_window.findChild<FoundList*>(); }
    bool isListShown() { return list() != nullptr && list()->isVisible(); }
    QStringList rows()
    {
        QStringList names;
        const QAbstractItemModel& model = *list()->findChild<QListView*>()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            names << model.index(row, 0).data().toString();
        }
        return names;
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    QWidget m_window;
    SearchBox* m_box;
};

TEST_F(Searching, ShowsWhatIsFoundAsOneTypes)
{
    type(QStringLiteral("tvx"));

    ASSERT_TRUE(isListShown());
    EXPECT_EQ(rows().value(0), QStringLiteral("TVXQ!"));
}

TEST_F(Searching, FindsWhatIsOnlyHalfComposed)
{
    compose(QStringLiteral("류"), QStringLiteral("ㅎ"));

    ASSERT_TRUE(isListShown());
    EXPECT_EQ(rows().value(0), QStringLiteral("Ryu Hee-jin"));
}

TEST_F(Searching, GoesToTheHitThatIsChosenAndLeavesTheFilterAsItWas)
{
    type(QStringLiteral("tvxq"));
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Return);

    EXPECT_FALSE(isListShown());
    EXPECT_TRUE(std::holds_alternative<EntityPage>(m_session->location()));
    EXPECT_EQ(m_box->text(), QString());
    EXPECT_TRUE(m_session->filter().isEmpty());
}

TEST_F(Searching, FiltersByTheTextWithEnter)
{
    type(QStringLiteral("tvxq"));
    QTest::keyClick(m_box, Qt::Key_Return);

    EXPECT_FALSE(isListShown());
    EXPECT_EQ(m_session->filter().text, "tvxq");
    EXPECT_EQ(m_box->text(), QStringLiteral("tvxq"));
}

TEST_F(Searching, SaysWhatCannotBeReadAndSearchesForTheRest)
{
    type(QStringLiteral("tvxq singer:me"));

    ASSERT_TRUE(isListShown());
    EXPECT_TRUE(rows().value(0).contains(QStringLiteral("singer"))) << rows().value(0).toStdString();
    EXPECT_EQ(rows().value(1), QStringLiteral("TVXQ!"));
}

TEST_F(Searching, SaysThatNothingIsFound)
{
    type(QStringLiteral("nowhereatall"));

    ASSERT_EQ(rows().size(), 1);
    EXPECT_TRUE(rows().value(0).contains(QStringLiteral("nowhereatall")));
}

TEST_F(Searching, CompletesFieldsAndTheirValues)
{
    type(QStringLiteral("art"));
    EXPECT_EQ(rows().value(0), QStringLiteral("artist:"));
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Return);
    EXPECT_EQ(m_box->text(), QStringLiteral("artist:"));

    type(QStringLiteral("velv"));
    EXPECT_EQ(rows().value(0), QStringLiteral("artist:\"Red Velvet\""));
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Return);

    EXPECT_TRUE(isListShown());
    EXPECT_EQ(m_box->text(), QStringLiteral("artist:\"Red Velvet\" "));
}

TEST_F(Searching, StepsBackFromTheListThenFromTheText)
{
    type(QStringLiteral("tvxq"));
    QTest::keyClick(m_box, Qt::Key_Return);
    type(QStringLiteral("!"));

    EXPECT_TRUE(m_box->stepBack());
    EXPECT_FALSE(isListShown());
    EXPECT_EQ(m_box->text(), QStringLiteral("tvxq!"));
    EXPECT_TRUE(m_box->stepBack());
    EXPECT_EQ(m_box->text(), QString());
    EXPECT_TRUE(m_session->filter().isEmpty());
}

TEST_F(Searching, FollowsTheFilter)
{
    m_session->setFilter(test::textFilter("velvet"));
    EXPECT_EQ(m_box->text(), QStringLiteral("velvet"));

    m_session->clearFilter();

    EXPECT_EQ(m_box->text(), QString());
}

TEST_F(Searching, KeepsTheListWithinTheWindow)
{
    type(QStringLiteral("the"));

    EXPECT_TRUE(m_window.rect().contains(list()->geometry()));
    EXPECT_GE(list()->y(), m_box->geometry().bottom());
}

} // namespace
} // namespace tideline
