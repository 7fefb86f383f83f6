// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/overview_strip.h"
#include "resources/collections/first_collection.h"
#include "support/opened_session.h"
#include "theme/theme.h"

#include <QMouseEvent>
#include <QTest>
#include <gtest/gtest.h>

namespace tideline {
namespace {

/// The strip, which moves its camera as the canvas would.
class OverviewStripTest : public testing::Test {
protected:
    OverviewStripTest()
    {
        m_strip.resize(800, 56);
        const TimeSpan whole = *m_session->snapshot().extent();
        const std::int64_t length = whole.end.seconds() - whole.begin.seconds();
        m_camera = Camera(
            whole, {TimePoint(whole.begin.seconds() + length / 4), TimePoint(whole.begin.seconds() + length / 2)});
        m_strip.showCamera(m_camera);
        QObject::connect(&m_strip, &OverviewStrip::cameraWanted, &m_strip, [this](const Camera& camera) {
            m_camera = camera;
            m_strip.showCamera(camera);
        });
    }

    double xOf(TimePoint moment) const { return TimeScale(m_camera.whole(), m_strip.width()).xOf(moment); }
    double left() const { return xOf(m_camera.visible().begin); }
    double right() const { return xOf(m_camera.visible().end); }

    void send(QEvent::Type type, double x, Qt::MouseButtons held)
    {
        const QPointF at(x, 30);
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, m_strip.mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(&m_strip, &event);
    }

    void drag(double from, double to)
    {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::NoButton);
    }

    test::OpenedSession m_session = test::OpenedSession(firstCollection());
    OverviewStrip m_strip = OverviewStrip(*m_session, nullptr);
    Camera m_camera;
};

TEST_F(OverviewStripTest, TheRestIsPaleOrNotThere)
{
    const auto hasColour = [this](Colour colour) {
        QImage image(m_strip.size(), QImage::Format_RGB32);
        m_strip.render(&image);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == toQColor(colour)) {
                    return true;
                }
            }
        }
        return false;
    };
    const Colour pale = dimmed(paletteOf(currentTheme()))[ColourRole::LaneDefectors];
    EXPECT_FALSE(hasColour(pale));

    m_session->setFilter(test::textFilter("concert"));
    EXPECT_TRUE(hasColour(pale));

    m_session->setRest(Rest::Hidden);
    EXPECT_FALSE(hasColour(pale));
}

TEST_F(OverviewStripTest, TheWindowFollowsTheHand)
{
    drag(300, 420);

    EXPECT_NEAR(left(), 320, 1);
    EXPECT_NEAR(right(), 520, 1);
}

TEST_F(OverviewStripTest, AnEdgeFollowsTheHandAlone)
{
    drag(400, 600);

    EXPECT_NEAR(left(), 200, 1);
    EXPECT_NEAR(right(), 600, 1);
}

TEST_F(OverviewStripTest, AClickBesideTheWindowBringsItThere)
{
    drag(650, 650);

    EXPECT_NEAR((left() + right()) / 2, 650, 1);
}

TEST_F(OverviewStripTest, TheCursorSaysWhatCanBeGrabbed)
{
    send(QEvent::MouseMove, 200, Qt::NoButton);
    EXPECT_EQ(m_strip.cursor().shape(), Qt::SizeHorCursor);
    send(QEvent::MouseMove, 300, Qt::NoButton);
    EXPECT_EQ(m_strip.cursor().shape(), Qt::OpenHandCursor);
    send(QEvent::MouseMove, 700, Qt::NoButton);
    EXPECT_EQ(m_strip.cursor().shape(), Qt::PointingHandCursor);
    send(QEvent::MouseButtonPress, 300, Qt::LeftButton);
    EXPECT_EQ(m_strip.cursor().shape(), Qt::ClosedHandCursor);
}

TEST_F(OverviewStripTest, KeysMoveTheWindowAndItsEnd)
{
    QTest::keyClick(&m_strip, Qt::Key_Right);
    EXPECT_NEAR(left(), 220, 1);
    EXPECT_NEAR(right(), 420, 1);

    QTest::keyClick(&m_strip, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(left(), 220, 1);
    EXPECT_NEAR(right(), 440, 1);

    QTest::keyClick(&m_strip, Qt::Key_PageUp);
    EXPECT_NEAR(right(), 220, 1);
}

TEST_F(OverviewStripTest, SaysWhichYearsAreInView)
{
    const QString before = m_strip.accessibleDescription();

    QTest::keyClick(&m_strip, Qt::Key_PageDown);

    EXPECT_NE(m_strip.accessibleDescription(), before);
    EXPECT_TRUE(before.contains(QStringLiteral("–")));
}

} // namespace
} // namespace tideline
