// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/hover_card.h"
#include "canvas/timeline_canvas.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"

#include <QLabel>
#include <QMouseEvent>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace tideline {
namespace {

class CanvasHovering : public testing::Test {
protected:
    CanvasHovering()
    {
        m_canvas.resize(704, 740);
        m_canvas.show();
    }
    ~CanvasHovering() override { QToolTip::hideText(); }

    void moveTo(Point place)
    {
        const QPointF at(place.x, place.y);
        QMouseEvent move(QEvent::MouseMove, at, m_canvas.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&m_canvas, &move);
    }

    void filterBy(std::string_view artist)
    {
        const Snapshot& snapshot = m_session->snapshot();
        m_session->setFilter({.artists = {snapshot[std::get<EntityIndex>(*snapshot.findKey(artist))].id}});
    }

    /// What the card says of the concert of 2003; empty if none appears.
    QString cardOfConcert()
    {
        const auto concert = std::get<EventIndex>(*m_session->snapshot().findKey("concert-2003"));
        moveTo(boxOf(m_canvas.scene(), concert)->centre());
        const auto* card = m_canvas.findChild<HoverCard*>();
        if (!QTest::qWaitFor([card] { return card->isVisible(); })) {
            return {};
        }
        QString words;
        for (const QLabel* label : card->findChildren<QLabel*>()) {
            words += label->text() + QLatin1Char('\n');
        }
        return words;
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    TimelineCanvas m_canvas = TimelineCanvas(*m_session, nullptr);
};

TEST_F(CanvasHovering, TheCardSaysTitleDatePlaceAndSources)
{
    const QString words = cardOfConcert();

    EXPECT_TRUE(words.contains(QStringLiteral("6 October 2003 · ")));
    EXPECT_TRUE(words.contains(QStringLiteral("Pyongyang")));
    EXPECT_TRUE(words.contains(QStringLiteral("Sources ")));
}

TEST_F(CanvasHovering, TheCardSaysThatTheEventIsNotInTheFilter)
{
    filterBy("red-velvet");

    const QString words = cardOfConcert();

    EXPECT_TRUE(words.contains(QStringLiteral("Not in the filter"))) << words.toStdString();
}

TEST_F(CanvasHovering, TheCardSaysWhyTheEventPassesTheFilter)
{
    filterBy("baby-vox");

    const QString words = cardOfConcert();

    EXPECT_TRUE(words.contains(QStringLiteral("In the filter: Baby V.O.X, "))) << words.toStdString();
}

TEST_F(CanvasHovering, TheHeadOfALaneSaysItsWholeTitle)
{
    const std::vector<SceneLane>& lanes = m_canvas.scene().lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(),
                                   [](const SceneLane& candidate) { return candidate.key == LaneKey(Lane::Events); });
    ASSERT_NE(lane, lanes.end());

    moveTo(lane->head.centre());

    ASSERT_TRUE(QTest::qWaitFor([] { return QToolTip::isVisible(); }));
    EXPECT_TRUE(QToolTip::text().startsWith(QStringLiteral("Events · ")));
}

TEST_F(CanvasHovering, ADensityStripSaysHowManyAndZoomsInWhenItIsClicked)
{
    const auto inStrip = [](const SceneDensity& density) { return density.box.width >= 3; };
    const std::vector<SceneDensity>& strips = m_canvas.scene().density;
    const auto strip = std::find_if(strips.begin(), strips.end(), inStrip);
    ASSERT_NE(strip, strips.end());
    const Point place = strip->box.centre();
    ASSERT_EQ(hitTest(m_canvas.scene(), place)->crowdCount, strip->count);
    const TimeSpan before = m_canvas.camera().visible();

    moveTo(place);
    ASSERT_TRUE(QTest::qWaitFor([] { return QToolTip::isVisible(); }));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("click to zoom in")));
    QTest::mouseClick(&m_canvas, Qt::LeftButton, {}, QPointF(place.x, place.y).toPoint());

    EXPECT_TRUE(QTest::qWaitFor([&] {
        const TimeSpan now = m_canvas.camera().visible();
        return (now.end.seconds() - now.begin.seconds()) * 3 < before.end.seconds() - before.begin.seconds();
    }));
}

} // namespace
} // namespace tideline
