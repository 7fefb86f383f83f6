// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/lane_menu.h"
#include "canvas/timeline_canvas.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"

#include "time/calendar.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

using testing::ElementsAre;

/// The canvas on the first collection, with room for all its lanes.
class CanvasLanes : public testing::Test {
protected:
    CanvasLanes() { m_canvas.resize(704, 740); }

    SceneLane lane(const LaneKey& key)
    {
        const std::vector<SceneLane>& lanes = m_canvas.scene().lanes;
        return *std::find_if(lanes.begin(), lanes.end(), [&](const SceneLane& lane) { return lane.key == key; });
    }

    bool isShown(const LaneKey& key)
    {
        const std::vector<LaneKey> shown = m_canvas.shownLanes();
        return std::find(shown.begin(), shown.end(), key) != shown.end();
    }

    QPoint headOf(const LaneKey& key)
    {
        const Point centre = lane(key).head.centre();
        return QPointF(centre.x, centre.y).toPoint();
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&m_canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&m_canvas, (from + to) / 2);
        QTest::mouseMove(&m_canvas, to);
    }

    void dragTo(const LaneKey& key, QPoint to)
    {
        drag(headOf(key), to);
        QTest::mouseRelease(&m_canvas, Qt::LeftButton, {}, to);
    }

    EventIndex event(const char* key) { return std::get<EventIndex>(*m_session->snapshot().findKey(key)); }

    EntityId entity(const char* key)
    {
        return m_session->snapshot()[std::get<EntityIndex>(*m_session->snapshot().findKey(key))].id;
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    TimelineCanvas m_canvas = TimelineCanvas(*m_session, nullptr);
};

TEST_F(CanvasLanes, MoveWhereTheirHeadIsDragged)
{
    dragTo(Lane::Artists, {200, 45});

    EXPECT_THAT(m_canvas.shownLanes(),
                ElementsAre(Lane::Artists, Lane::Defectors, Lane::Events, Lane::Works, Lane::Context));
}

TEST_F(CanvasLanes, MoveBehindAllOthers)
{
    dragTo(Lane::Defectors, {200, static_cast<int>(m_canvas.scene().plot.bottom()) - 1});

    EXPECT_EQ(m_canvas.shownLanes().back(), LaneKey(Lane::Defectors));
}

TEST_F(CanvasLanes, DoNotMoveTheTimelineWhileOneIsDragged)
{
    const TimeSpan before = m_canvas.camera().visible();

    dragTo(Lane::Artists, {300, 45});

    EXPECT_EQ(m_canvas.camera().visible(), before);
}

TEST_F(CanvasLanes, StayWhereTheyWereWhenTheDragIsGivenUp)
{
    drag(headOf(Lane::Artists), {200, 45});
    QTest::keyClick(&m_canvas, Qt::Key_Escape);
    QTest::mouseRelease(&m_canvas, Qt::LeftButton, {}, {200, 45});

    EXPECT_EQ(m_canvas.shownLanes().front(), LaneKey(Lane::Defectors));
}

TEST_F(CanvasLanes, MoveByOnePlaceByMenu)
{
    m_canvas.moveLaneBy(Lane::Events, 1);
    m_canvas.moveLaneBy(Lane::Works, -1);

    EXPECT_THAT(m_canvas.shownLanes(),
                ElementsAre(Lane::Defectors, Lane::Artists, Lane::Works, Lane::Events, Lane::Context));
}

TEST_F(CanvasLanes, KeepTheHeadThatIsClickedUnderThePointer)
{
    const double before = lane(Lane::Events).head.y;

    QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, headOf(Lane::Events));

    ASSERT_TRUE(lane(Lane::Events).folded);
    EXPECT_NEAR(lane(Lane::Events).head.y, before, 0.5);
}

TEST_F(CanvasLanes, KeepTheMarkUnderThePointerWhereItIsWhileItZooms)
{
    const EventIndex concert = event("concert-2003");
    const Point before = boxOf(m_canvas.scene(), concert)->centre();

    for (int notch = 0; notch < 6; ++notch) {
        const QPointF at(before.x, before.y);
        QWheelEvent wheel(at, m_canvas.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_canvas, &wheel);
        const Point after = boxOf(m_canvas.scene(), concert)->centre();
        EXPECT_NEAR(after.x, before.x, 1);
        EXPECT_NEAR(after.y, before.y, 1);
    }
}

TEST_F(CanvasLanes, AreOneForEachArtistWhereGroupedByArtist)
{
    m_canvas.groupLanesBy(LaneGrouping::Artist);

    EXPECT_TRUE(isShown(entity("red-velvet")));
    EXPECT_EQ(lane(entity("red-velvet")).title, "Red Velvet");
    EXPECT_FALSE(isShown(Lane::Events));
}

TEST_F(CanvasLanes, RingAnEventInEachOfItsLanes)
{
    m_canvas.groupLanesBy(LaneGrouping::Artist);

    EXPECT_GT(boxesOf(m_canvas.scene(), event("concert-2003")).size(), 1U);
}

TEST_F(CanvasLanes, SayWhichAreHidden)
{
    m_canvas.hideLane(Lane::Artists);

    ASSERT_EQ(m_canvas.scene().hiddenLanes.size(), 1U);
    EXPECT_EQ(m_canvas.scene().hiddenLanes.front().title, "Artists");
    EXPECT_FALSE(isShown(Lane::Artists));
}

TEST_F(CanvasLanes, ComeBackFromHidingByMenu)
{
    m_canvas.hideLane(Lane::Artists);
    QMenu menu;
    fillLaneMenu(menu, m_canvas, std::nullopt);
    const QList<QAction*> actions = menu.actions();
    const auto show = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text().startsWith(QStringLiteral("Show Artists"));
    });
    ASSERT_NE(show, actions.end());

    (*show)->trigger();

    EXPECT_TRUE(isShown(Lane::Artists));
}

TEST_F(CanvasLanes, RingAnEventOfAFoldedLaneRoundTheStripThatCountsIt)
{
    ASSERT_TRUE(lane(Lane::Context).folded);

    const std::vector<Box> rings = m_canvas.ringsOf(event("kim-jong-un-supreme-commander"));

    ASSERT_EQ(rings.size(), 1U);
    EXPECT_TRUE(lane(Lane::Context).box.contains(rings.front().centre()));
    EXPECT_FALSE(rings.front().overlaps(lane(Lane::Context).head));
}

TEST_F(CanvasLanes, RingNothingForAnEventOutsideTheView)
{
    m_canvas.setCamera(m_canvas.camera().showing({startOfYear(2018), startOfYear(2019)}));

    EXPECT_TRUE(m_canvas.ringsOf(event("kim-jong-un-supreme-commander")).empty());
}

TEST_F(CanvasLanes, HaveAMenuThatFoldsAndHidesThem)
{
    QMenu menu;
    fillLaneMenu(menu, m_canvas, LaneKey(Lane::Events));

    QStringList texts;
    for (const QAction* action : menu.actions()) {
        texts << action->text();
    }
    EXPECT_TRUE(texts.contains(QStringLiteral("Fold")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Hide")));
    EXPECT_TRUE(texts.contains(QStringLiteral("By Artist")));
}

TEST_F(CanvasLanes, TellThatTheyAreArrangedAnew)
{
    QSignalSpy changed(&m_canvas, &TimelineCanvas::lanesChanged);

    m_canvas.groupLanesBy(LaneGrouping::Place);

    EXPECT_EQ(changed.count(), 1);
}

TEST_F(CanvasLanes, AreWalkedInTheOrderInWhichTheyStand)
{
    m_canvas.moveLaneBy(Lane::Artists, -1);
    m_canvas.focusEvent(event("han-leaves"));

    QTest::keyClick(&m_canvas, Qt::Key_Down);

    ASSERT_TRUE(m_canvas.focusedEvent());
    EXPECT_EQ(m_session->snapshot().laneOf(*m_canvas.focusedEvent()), Lane::Artists);
}

} // namespace
} // namespace tideline
