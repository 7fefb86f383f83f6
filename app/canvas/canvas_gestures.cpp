// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// The part of TimelineCanvas that is about the hand: mouse, wheel and touch pad.

#include "canvas/canvas_hover.h"
#include "canvas/timeline_canvas.h"
#include "theme/theme.h"

#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr double kCrowdZoom = 4;

Point pointOf(QPointF position)
{
    return {position.x(), position.y()};
}

} // namespace

bool TimelineCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_laneDrag.isDragging() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_laneDrag.cancel();
        unsetCursor();
        update();
        event->accept();
        return true;
    }
    if (event->type() == QEvent::NativeGesture && pinch(*static_cast<QNativeGestureEvent*>(event))) {
        return true;
    }
    if (event->type() == QEvent::Gesture && pinch(*static_cast<QGestureEvent*>(event))) {
        return true;
    }
    return QWidget::event(event);
}

bool TimelineCanvas::pinch(const QNativeGestureEvent& gesture)
{
    if (gesture.gestureType() != Qt::ZoomNativeGesture) {
        return false;
    }
    m_animation.stop();
    holdAt(gesture.position());
    setCamera(m_camera.zoomedAround(gesture.position().x() / width(), 1 + gesture.value()));
    return true;
}

bool TimelineCanvas::pinch(const QGestureEvent& gesture)
{
    const auto* fingers = static_cast<QPinchGesture*>(gesture.gesture(Qt::PinchGesture));
    if (fingers == nullptr) {
        return false;
    }
    m_animation.stop();
    const QPointF centre = mapFromGlobal(fingers->centerPoint());
    const double anchor = centre.x() / width();
    holdAt(centre);
    setCamera(m_camera.zoomedAround(anchor, std::clamp(fingers->scaleFactor(), 0.1, 10.0)));
    return true;
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_animation.stop();
    const std::optional<SceneHit> hit = hitAt(event->position());
    if (hit && hit->laneHead) {
        m_laneDrag.press(event->position(), *hit);
    } else {
        m_drag.press(event->position(), m_camera);
    }
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_laneDrag.isPressed()) {
        m_laneDrag.moveTo(event->position(), scene());
        if (m_laneDrag.isDragging()) {
            m_hover->leave();
            setCursor(Qt::ClosedHandCursor);
            update();
        }
        return;
    }
    if (!m_drag.isPressed()) {
        m_hover->moveTo(hitAt(event->position()));
        return;
    }
    if (const std::optional<Camera> moved = m_drag.moveTo(event->position(), width())) {
        setCursor(Qt::ClosedHandCursor);
        setCamera(*moved);
    }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || (!m_drag.isPressed() && !m_laneDrag.isPressed())) {
        return;
    }
    unsetCursor();
    if (m_laneDrag.isPressed()) {
        if (const std::optional<LaneDrop> drop = m_laneDrag.release()) {
            putLane(*drop);
            update();
            return;
        }
    } else if (!m_drag.release()) {
        return;
    }
    if (const auto hit = hitAt(event->position())) {
        click(*hit);
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        holdAt(event->position());
        const Camera closer = m_camera.zoomedAround(event->position().x() / width(), 2);
        glideTo(closer.visible());
    }
}

void TimelineCanvas::leaveEvent(QEvent* /*event*/)
{
    m_hover->leave();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    m_animation.stop();
    const double notches = event->angleDelta().y() / 120.0;
    const double sideways = event->angleDelta().x() / 120.0;
    if (event->modifiers() & Qt::ControlModifier) {
        holdAt(event->position());
        setCamera(m_camera.zoomedAround(event->position().x() / width(), std::pow(1.25, notches)));
    } else if (event->modifiers() & Qt::ShiftModifier) {
        setCamera(m_camera.pannedBy(-0.1 * (notches + sideways)));
    } else if (sideways != 0) {
        setCamera(m_camera.pannedBy(-0.1 * sideways));
    } else {
        emit plainWheelTurned();
    }
    event->accept();
}

std::optional<SceneHit> TimelineCanvas::hitAt(QPointF position)
{
    const Point point = pointOf(position);
    std::optional<SceneHit> hit = hitTest(scene(), point);
    return hit ? hit : hitThread(threads().threads, point, interfaceScale());
}

void TimelineCanvas::click(const SceneHit& hit)
{
    m_hover->hideCard();
    if (hit.control) {
        use(*hit.control, hit);
    } else if (hit.laneHead) {
        toggleLane(*hit.laneHead);
    } else if (hit.subject) {
        open(*hit.subject);
    } else if (hit.crowdCount > 0) {
        glideTo(m_camera.zoomedAround(hit.box.centre().x / width(), kCrowdZoom).visible());
    }
}

void TimelineCanvas::use(SceneControl control, const SceneHit& hit)
{
    switch (control) {
    case SceneControl::GoEarlier:
        goTowards(Side::Earlier);
        return;
    case SceneControl::GoLater:
        goTowards(Side::Later);
        return;
    case SceneControl::ListUndated:
        listUndated();
        return;
    case SceneControl::ListFolded:
        listFold(hit);
        return;
    case SceneControl::ListHidden:
        listHidden(*hit.lane, hit.box);
        return;
    }
}

void TimelineCanvas::open(const MarkSubject& subject)
{
    if (const auto* event = std::get_if<EventIndex>(&subject)) {
        m_session.go(EventPage{m_session.snapshot().columns().id[event->value()]});
        return;
    }
    // A person's line leads to the story that is theirs alone, if there is one.
    const EntityIndex entity = std::get<EntityIndex>(subject);
    for (const StoryIndex story : m_session.snapshot().storiesAbout(entity)) {
        if (m_session.snapshot()[story].about.size() == 1) {
            m_session.go(StoryPage{m_session.snapshot()[story].id, std::nullopt});
            return;
        }
    }
    m_session.go(EntityPage{m_session.snapshot()[entity].id});
}

} // namespace tideline
