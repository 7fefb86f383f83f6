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
    const double anchor = mapFromGlobal(fingers->centerPoint()).x() / width();
    setCamera(m_camera.zoomedAround(anchor, std::clamp(fingers->scaleFactor(), 0.1, 10.0)));
    return true;
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_animation.stop();
    m_drag.press(event->position(), m_camera);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
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
    if (event->button() != Qt::LeftButton || !m_drag.isPressed()) {
        return;
    }
    unsetCursor();
    if (!m_drag.release()) {
        return;
    }
    if (const auto hit = hitAt(event->position())) {
        click(*hit);
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
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

void TimelineCanvas::toggleLane(Lane lane)
{
    const std::vector<SceneLane>& lanes = scene().lanes;
    const auto shown =
        std::find_if(lanes.begin(), lanes.end(), [lane](const SceneLane& candidate) { return candidate.lane == lane; });
    if (shown == lanes.end()) {
        return;
    }
    // It may be folded for lack of room only: whoever unfolds it wants it more than the others.
    const bool unfolds = shown->folded;
    m_foldedLanes[static_cast<std::size_t>(lane)] = !unfolds;
    if (unfolds) {
        m_wantedLane = lane;
    } else if (m_wantedLane == lane) {
        m_wantedLane.reset();
    }
    invalidateScene();
}

} // namespace tideline
