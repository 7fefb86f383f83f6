// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/timeline_canvas.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"
#include "theme/motion.h"

#include "time/calendar.h"

#include <QListWidget>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

/// The canvas on the first collection, as large as it is in a window of 1440 by 900.
class FirstPicture : public testing::Test {
protected:
    FirstPicture() { m_canvas.resize(704, 740); }

    bool hasLabelOf(const char* key)
    {
        const RecordReference record = *m_session->snapshot().findKey(key);
        const MarkSubject subject = std::get<EventIndex>(record);
        return std::any_of(m_canvas.scene().texts.begin(), m_canvas.scene().texts.end(),
                           [&](const SceneText& text) { return text.subject == subject; });
    }

    Point centreOf(const char* key)
    {
        return boxOf(m_canvas.scene(), std::get<EventIndex>(*m_session->snapshot().findKey(key)))->centre();
    }

    void turnWheel(QPointF at, int notches, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent wheel(at, m_canvas.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_canvas, &wheel);
    }

    double lengthInView() const
    {
        return static_cast<double>(m_canvas.camera().visible().end.seconds() -
                                   m_canvas.camera().visible().begin.seconds());
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    TimelineCanvas m_canvas = TimelineCanvas(*m_session, nullptr);
};

TEST_F(FirstPicture, LabelsTheConcertOf2003)
{
    EXPECT_TRUE(hasLabelOf("concert-2003"));
}

TEST_F(FirstPicture, LabelsTheShowOf2018WithRedVelvet)
{
    EXPECT_TRUE(hasLabelOf("concert-2018-spring-is-coming"));
}

TEST_F(FirstPicture, LabelsTheLeavingOfTheThreeNamedWomen)
{
    EXPECT_TRUE(hasLabelOf("ryu-leaves"));
    EXPECT_TRUE(hasLabelOf("kang-leaves"));
    EXPECT_TRUE(hasLabelOf("han-leaves"));
}

TEST_F(FirstPicture, LabelsTheSameInASmallWindow)
{
    m_canvas.resize(880, 430);

    EXPECT_TRUE(hasLabelOf("concert-2003"));
    EXPECT_TRUE(hasLabelOf("concert-2018-spring-is-coming"));
    EXPECT_TRUE(hasLabelOf("ryu-leaves"));
    EXPECT_TRUE(hasLabelOf("kang-leaves"));
    EXPECT_TRUE(hasLabelOf("han-leaves"));
}

TEST_F(FirstPicture, LabelsTheSameInKorean)
{
    m_session->setLanguage(QStringLiteral("ko"));

    EXPECT_TRUE(hasLabelOf("concert-2003"));
    EXPECT_TRUE(hasLabelOf("concert-2018-spring-is-coming"));
    EXPECT_TRUE(hasLabelOf("ryu-leaves"));
    EXPECT_TRUE(hasLabelOf("kang-leaves"));
    EXPECT_TRUE(hasLabelOf("han-leaves"));
}

TEST_F(FirstPicture, OpensWhereTheCollectionSays)
{
    EXPECT_EQ(m_canvas.camera().visible().begin, m_session->snapshot().header().opening->bounds().earliestBegin);
    EXPECT_EQ(m_canvas.camera().visible().end, m_session->snapshot().header().opening->bounds().latestEnd);
}

TEST_F(FirstPicture, ZoomsAtTheCursorWithCtrlAndWheel)
{
    const TimeScale before(m_canvas.camera().visible(), m_canvas.width());

    turnWheel(QPointF(200, 300), 3, Qt::ControlModifier);

    const TimeScale after(m_canvas.camera().visible(), m_canvas.width());
    EXPECT_NEAR(after.xOf(before.timeAt(200)), 200, 0.5);
    EXPECT_LT(lengthInView(), static_cast<double>(before.visible().end.seconds() - before.visible().begin.seconds()));
}

TEST_F(FirstPicture, SaysOnAPlainWheelTurnThatCtrlZooms)
{
    const QSignalSpy hint(&m_canvas, &TimelineCanvas::plainWheelTurned);
    const Camera before = m_canvas.camera();

    turnWheel(QPointF(200, 300), 1, Qt::NoModifier);

    EXPECT_EQ(hint.count(), 1);
    EXPECT_EQ(m_canvas.camera(), before);
}

TEST_F(FirstPicture, MovesWithTheHandThatDragsIt)
{
    const TimeScale before(m_canvas.camera().visible(), m_canvas.width());

    QTest::mousePress(&m_canvas, Qt::LeftButton, {}, QPoint(400, 600));
    QTest::mouseMove(&m_canvas, QPoint(340, 600));
    QTest::mouseMove(&m_canvas, QPoint(300, 600));
    QTest::mouseRelease(&m_canvas, Qt::LeftButton, {}, QPoint(300, 600));

    const TimeScale after(m_canvas.camera().visible(), m_canvas.width());
    EXPECT_NEAR(after.xOf(before.timeAt(400)), 300, 1);
}

TEST_F(FirstPicture, OpensTheEventThatIsClicked)
{
    const Point centre = centreOf("concert-2003");

    QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, QPointF(centre.x, centre.y).toPoint());

    const EventIndex concert = std::get<EventIndex>(*m_session->snapshot().findKey("concert-2003"));
    EXPECT_EQ(m_session->currentEvent(), concert);
}

TEST_F(FirstPicture, BringsTheEventOfAStepIntoView)
{
    m_canvas.setCamera(m_canvas.camera().zoomedAround(0, 20));
    const EventIndex concert = std::get<EventIndex>(*m_session->snapshot().findKey("concert-2018-spring-is-coming"));

    m_session->go(EventPage{m_session->snapshot().columns().id[concert.value()]});

    const TimeSpan eventDay = {TimePoint(m_session->snapshot().columns().earliestBegin[concert.value()]),
                               TimePoint(m_session->snapshot().columns().latestEnd[concert.value()])};
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_canvas.camera().visible().overlaps(eventDay); }));
}

TEST_F(FirstPicture, WalksFromEventToEventWithTheArrows)
{
    QTest::keyClick(&m_canvas, Qt::Key_Right);
    QTest::keyClick(&m_canvas, Qt::Key_Return);
    const std::optional<EventIndex> first = m_session->currentEvent();

    QTest::keyClick(&m_canvas, Qt::Key_Right);
    QTest::keyClick(&m_canvas, Qt::Key_Return);

    ASSERT_TRUE(first);
    EXPECT_GT(m_session->currentEvent(), first);
}

/// The list that has popped up, with its rows.
QStringList shownRows(const TimelineCanvas& canvas)
{
    const auto* list = canvas.findChild<QListWidget*>();
    QStringList rows;
    for (int row = 0; list != nullptr && list->isVisible() && row < list->count(); ++row) {
        rows << list->item(row)->text();
    }
    return rows;
}

TEST_F(FirstPicture, GlidesToTheNearestEarlierEventsWhenTheirCountIsClicked)
{
    m_canvas.setCamera(m_canvas.camera().showing({startOfYear(2017), startOfYear(2019)}));
    const std::size_t before = m_canvas.scene().earlierCount;
    const auto count = std::find_if(m_canvas.scene().texts.begin(), m_canvas.scene().texts.end(),
                                    [](const SceneText& text) { return text.control == SceneControl::GoEarlier; });
    ASSERT_NE(count, m_canvas.scene().texts.end());
    const Point centre = count->box.centre();

    QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, QPointF(centre.x, centre.y).toPoint());

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_canvas.scene().earlierCount < before; }));
    EXPECT_GT(m_canvas.camera().visible().end, startOfYear(2014));
}

TEST_F(FirstPicture, GoesToEarlierAndLaterEventsByKey)
{
    m_canvas.setCamera(m_canvas.camera().showing({startOfYear(2006), startOfYear(2007)}));
    const std::size_t later = m_canvas.scene().laterCount;

    QTest::keyClick(&m_canvas, Qt::Key_PageDown);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_canvas.scene().laterCount < later; }));
    const std::size_t earlier = m_canvas.scene().earlierCount;
    QTest::keyClick(&m_canvas, Qt::Key_PageUp);

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_canvas.scene().earlierCount < earlier; }));
}

TEST_F(FirstPicture, ListsEveryUndatedEvent)
{
    const Snapshot& snapshot = m_session->snapshot();
    ASSERT_GT(snapshot.columns().size(), snapshot.columns().datedCount);

    QTest::keyClick(&m_canvas, Qt::Key_U);

    EXPECT_EQ(static_cast<std::size_t>(shownRows(m_canvas).size()),
              snapshot.columns().size() - snapshot.columns().datedCount);
}

TEST_F(FirstPicture, OpensTheUndatedEventThatIsChosenFromTheList)
{
    QTest::keyClick(&m_canvas, Qt::Key_U);

    QTest::keyClick(m_canvas.findChild<QListWidget*>(), Qt::Key_Return);

    EXPECT_EQ(m_session->currentEvent(), EventIndex(m_session->snapshot().columns().datedCount));
    EXPECT_TRUE(shownRows(m_canvas).isEmpty());
}

TEST_F(FirstPicture, ListsAllEventsOfAMarkWhenItsCountIsClicked)
{
    const EventIndex show = std::get<EventIndex>(*m_session->snapshot().findKey("concert-2018-spring-is-coming"));
    const auto count =
        std::find_if(m_canvas.scene().texts.begin(), m_canvas.scene().texts.end(), [show](const SceneText& text) {
            return text.control == SceneControl::ListFolded && text.subject == MarkSubject(show);
        });
    ASSERT_NE(count, m_canvas.scene().texts.end());
    const SceneHit hit = *hitTest(m_canvas.scene(), count->box.centre());
    const Point centre = count->box.centre();

    QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, QPointF(centre.x, centre.y).toPoint());

    EXPECT_EQ(static_cast<std::size_t>(shownRows(m_canvas).size()), hit.foldedCount + 1);
}

TEST_F(FirstPicture, ListsTheMarkOfTheFocusByKey)
{
    const EventIndex show = std::get<EventIndex>(*m_session->snapshot().findKey("concert-2018-spring-is-coming"));
    m_session->go(EventPage{m_session->snapshot().columns().id[show.value()]});

    QTest::keyClick(&m_canvas, Qt::Key_L);

    EXPECT_GE(shownRows(m_canvas).size(), 2);
}

TEST_F(FirstPicture, TellsWhatLiesOutsideToThoseWhoDoNotSeeIt)
{
    m_canvas.setCamera(m_canvas.camera().showing({startOfYear(2006), startOfYear(2007)}));

    m_canvas.clearFocus();
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QApplication::sendEvent(&m_canvas, &focus);

    EXPECT_TRUE(m_canvas.accessibleDescription().contains(QStringLiteral("Page Up")));
    EXPECT_TRUE(m_canvas.accessibleDescription().contains(QStringLiteral("Page Down")));
}

TEST_F(FirstPicture, ComesBackToAPlaceAsItWasLeft)
{
    const auto go = [this](const char* key) {
        const EventIndex event = std::get<EventIndex>(*m_session->snapshot().findKey(key));
        m_session->go(EventPage{m_session->snapshot().columns().id[event.value()]});
    };
    go("concert-2003");
    const TimeSpan left = m_canvas.camera().showing({startOfYear(2002), startOfYear(2005)}).visible();
    m_canvas.setCamera(m_canvas.camera().showing(left));
    go("concert-2018-spring-is-coming");
    const TimeSpan second = m_canvas.camera().showing({startOfYear(2018), startOfYear(2019)}).visible();
    m_canvas.setCamera(m_canvas.camera().showing(second));

    m_session->goBack();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_canvas.camera().visible() == left; }));

    m_session->goForward();
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_canvas.camera().visible() == second; }));
}

TEST_F(FirstPicture, ComesBackToWhereAGlideWasGoing)
{
    const EventIndex concert = std::get<EventIndex>(*m_session->snapshot().findKey("concert-2003"));
    const TimeSpan wanted = m_canvas.camera().showing({startOfYear(2005), startOfYear(2007)}).visible();
    m_canvas.glideTo(wanted);
    m_session->go(EventPage{m_session->snapshot().columns().id[concert.value()]});

    m_session->goBack();

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_canvas.camera().visible() == wanted; }));
}

TEST_F(FirstPicture, ArrivesAtOnceWhereMotionIsReduced)
{
    setMotionReduced(true);

    m_canvas.glideTo({startOfYear(2005), startOfYear(2007)});

    setMotionReduced(false);
    EXPECT_EQ(m_canvas.camera().visible(), m_canvas.camera().showing({startOfYear(2005), startOfYear(2007)}).visible());
}

TEST_F(FirstPicture, MovesSidewaysWithShiftAndWheel)
{
    const double length = lengthInView();
    const TimePoint before = m_canvas.camera().visible().begin;

    turnWheel(QPointF(200, 300), -1, Qt::ShiftModifier);

    EXPECT_GT(m_canvas.camera().visible().begin, before);
    EXPECT_NEAR(lengthInView(), length, 1);
}

TEST_F(FirstPicture, ZoomsAtTheCursorWithADoubleClick)
{
    setMotionReduced(true);
    const TimeScale before(m_canvas.camera().visible(), m_canvas.width());

    QTest::mouseDClick(&m_canvas, Qt::LeftButton, {}, QPoint(200, 20));

    setMotionReduced(false);
    const TimeScale after(m_canvas.camera().visible(), m_canvas.width());
    EXPECT_NEAR(after.xOf(before.timeAt(200)), 200, 0.5);
    EXPECT_NEAR(after.pixelsPerSecond() / before.pixelsPerSecond(), 2, 0.01);
}

TEST_F(FirstPicture, ZoomsAtTheFingersThatPinch)
{
    const TimeScale before(m_canvas.camera().visible(), m_canvas.width());
    const QPointF at(200, 300);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              m_canvas.mapToGlobal(at), 0.5, {});

    QApplication::sendEvent(&m_canvas, &pinch);

    const TimeScale after(m_canvas.camera().visible(), m_canvas.width());
    EXPECT_NEAR(after.xOf(before.timeAt(200)), 200, 0.5);
    EXPECT_NEAR(after.pixelsPerSecond() / before.pixelsPerSecond(), 1.5, 0.01);
}

TEST_F(FirstPicture, UnfoldsALaneWhenItsHeadIsClicked)
{
    const auto lane = [&](Lane wanted) {
        return *std::find_if(m_canvas.scene().lanes.begin(), m_canvas.scene().lanes.end(),
                             [wanted](const SceneLane& candidate) { return candidate.key == LaneKey(wanted); });
    };
    ASSERT_TRUE(lane(Lane::Context).folded);
    const Point head = lane(Lane::Context).head.centre();

    QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, QPointF(head.x, head.y).toPoint());

    EXPECT_FALSE(lane(Lane::Context).folded);
}

} // namespace
} // namespace tideline
