// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/date_jump.h"
#include "canvas/timeline_canvas.h"
#include "dates/date_reading.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"

#include "time/calendar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {
namespace {

class DateJumping : public testing::Test {
protected:
    DateJumping()
    {
        m_canvas.resize(704, 740);
        m_canvas.show();
        QTest::keyClick(&m_canvas, Qt::Key_G);
    }

    QLineEdit& field() { return *m_canvas.findChild<QLineEdit*>(); }
    DateJump& jump() { return *m_canvas.findChild<DateJump*>(); }
    bool goesTo(TimePoint moment)
    {
        return QTest::qWaitFor([&] {
            const TimeSpan visible = m_canvas.camera().visible();
            const double share = static_cast<double>(moment.seconds() - visible.begin.seconds()) /
                                 static_cast<double>(visible.end.seconds() - visible.begin.seconds());
            return std::abs(share - 0.5) < 0.01;
        });
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    TimelineCanvas m_canvas = TimelineCanvas(*m_session, nullptr);
};

TimePoint noonOf(const CivilDate& day)
{
    return TimePoint(startOfDay(day)->seconds() + kSecondsPerDay / 2);
}

TEST_F(DateJumping, OpensWithG)
{
    EXPECT_TRUE(jump().isVisible());
}

TEST_F(DateJumping, GoesToADateAsPeopleWriteIt)
{
    QTest::keyClicks(&field(), QStringLiteral("1 Nov 2015"));
    QTest::keyClick(&field(), Qt::Key_Return);

    EXPECT_FALSE(jump().isVisible());
    EXPECT_TRUE(goesTo(noonOf({2015, 11, 1})));
}

TEST_F(DateJumping, ReadsKorean)
{
    field().setText(QStringLiteral("2015년 11월 1일"));
    QTest::keyClick(&field(), Qt::Key_Return);

    EXPECT_TRUE(goesTo(noonOf({2015, 11, 1})));
}

TEST_F(DateJumping, ShowsTheReadingUnderTheField)
{
    const int before = jump().height();

    QTest::keyClicks(&field(), QStringLiteral("spring 2016"));

    EXPECT_TRUE(jump().findChild<DateReading*>()->text().contains(QStringLiteral("2016")));
    EXPECT_GT(jump().height(), before);
}

TEST_F(DateJumping, HasRoomForEachReadingOfAnAmbiguousDate)
{
    QTest::keyClicks(&field(), QStringLiteral("03/04/05"));

    QList<QPushButton*> choices = jump().findChildren<QPushButton*>();
    choices.removeIf([](const QPushButton* choice) { return choice->isHidden(); });
    ASSERT_EQ(choices.size(), 6);
    for (const QPushButton* choice : choices) {
        const QRect box(choice->mapTo(&jump(), QPoint(0, 0)), choice->size());
        EXPECT_GE(box.height(), choice->sizeHint().height()) << choice->text().toStdString();
        EXPECT_TRUE(jump().rect().contains(box)) << choice->text().toStdString();
    }
}

TEST_F(DateJumping, StaysWhereNothingCanBeRead)
{
    const Camera before = m_canvas.camera();

    QTest::keyClicks(&field(), QStringLiteral("June 31st"));
    QTest::keyClick(&field(), Qt::Key_Return);

    EXPECT_TRUE(jump().isVisible());
    EXPECT_TRUE(jump().findChild<DateReading*>()->isRefused());
    EXPECT_EQ(m_canvas.camera(), before);
}

TEST_F(DateJumping, KeepsItsKeysFromTheCanvas)
{
    QTest::keyClick(&field(), Qt::Key_Down);
    QTest::keyClick(&field(), Qt::Key_PageUp);

    EXPECT_EQ(m_canvas.focusedEvent(), std::nullopt);
}

TEST_F(DateJumping, ClosesWhenSomethingElseIsClicked)
{
    m_canvas.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_canvas));
    field().setFocus();

    m_canvas.setFocus(Qt::MouseFocusReason);

    EXPECT_FALSE(jump().isVisible());
}

TEST_F(DateJumping, ClosesWithEscape)
{
    QTest::keyClick(&field(), Qt::Key_Escape);

    EXPECT_FALSE(jump().isVisible());
}

} // namespace
} // namespace tideline
