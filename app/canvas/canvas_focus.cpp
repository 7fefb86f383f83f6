// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// The part of TimelineCanvas that is about the keys: which event they have come to, and what they do.

#include "canvas/canvas_announcer.h"
#include "canvas/canvas_keys.h"
#include "canvas/event_walk.h"
#include "canvas/timeline_canvas.h"
#include "words/words.h"

#include "layout/mark.h"
#include "layout/time_scale.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kKeyZoom = 1.5;
constexpr double kKeyPan = 0.25;

} // namespace

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<CanvasIntent> intent = intentOf(*event)) {
        follow(*intent);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimelineCanvas::follow(CanvasIntent intent)
{
    switch (intent) {
    case CanvasIntent::WalkBack:
    case CanvasIntent::WalkOn:
        return walk(intent == CanvasIntent::WalkBack ? -1 : 1);
    case CanvasIntent::WalkUp:
    case CanvasIntent::WalkDown:
        return walkBetweenLanes(intent == CanvasIntent::WalkUp ? -1 : 1);
    case CanvasIntent::WalkBackInLane:
    case CanvasIntent::WalkOnInLane:
        return walkInLane(intent == CanvasIntent::WalkBackInLane ? -1 : 1);
    case CanvasIntent::PanBack:
    case CanvasIntent::PanOn:
        return glideTo(m_camera.pannedBy(intent == CanvasIntent::PanBack ? -kKeyPan : kKeyPan).visible());
    case CanvasIntent::GoEarlier:
    case CanvasIntent::GoLater:
        return goTowards(intent == CanvasIntent::GoEarlier ? Side::Earlier : Side::Later);
    case CanvasIntent::Open:
    case CanvasIntent::ListFolded:
        if (m_focus) {
            intent == CanvasIntent::Open ? open(*m_focus) : listFolded(*m_focus);
        }
        return;
    case CanvasIntent::ListUndated:
        return listUndated();
    case CanvasIntent::ZoomIn:
    case CanvasIntent::ZoomOut:
        return zoomBy(intent == CanvasIntent::ZoomIn ? kKeyZoom : 1 / kKeyZoom);
    case CanvasIntent::FitSelection:
        return fitSelection();
    case CanvasIntent::FitAll:
        return fitAll();
    case CanvasIntent::GoToDate:
        return askForDate();
    }
}

void TimelineCanvas::walk(int direction)
{
    const std::vector<EventIndex>& events = m_session.selection().events;
    // The first step goes to what is in view, so that the ring does not appear somewhere far away.
    const std::optional<EventIndex> next = m_focus ? nextInTime(events, *m_focus, direction)
                                                   : firstFrom(m_session.snapshot(), events, m_camera.visible().begin);
    if (next) {
        focusEvent(*next);
    }
}

void TimelineCanvas::walkInLane(int direction)
{
    const LaneColumn lanes = lanesOf(scene(), prepared());
    const auto lane = m_focus ? laneOf(lanes, *m_focus, m_focusLane) : std::nullopt;
    if (!lane) {
        walk(direction);
    } else if (const auto next = nextInLane(lanes, *lane, *m_focus, direction)) {
        m_focusLane = lane;
        focusEvent(*next);
    }
}

void TimelineCanvas::walkBetweenLanes(int direction)
{
    const LaneColumn lanes = lanesOf(scene(), prepared());
    const auto lane = m_focus ? laneOf(lanes, *m_focus, m_focusLane) : std::nullopt;
    if (!lane) {
        walk(direction);
    } else if (const auto next = nextInLanes(m_session.snapshot(), lanes, *lane, *m_focus, direction)) {
        m_focusLane = next->lane;
        focusEvent(next->event);
    }
}

void TimelineCanvas::focusEvent(EventIndex event)
{
    m_focus = event;
    if (event.value() < m_session.snapshot().columns().datedCount) {
        const Camera target = m_camera.bringing(middleOf(m_session.snapshot(), event), 0.1);
        if (target != m_camera) {
            glideTo(target.visible());
        }
    }
    m_announcer->focusChanged();
    describeFocus();
    update();
}

std::vector<Box> TimelineCanvas::ringsOf(EventIndex event)
{
    std::vector<Box> boxes = boxesOf(scene(), event);
    const PreparedSelection& passing = prepared();
    const PreparedSelection& drawn = passing.everything() != nullptr ? *passing.everything() : passing;
    const auto lane = boxes.empty() ? laneOf(lanesOf(scene(), drawn), event, m_focusLane) : std::nullopt;
    const TimeScale scale(m_camera.visible(), std::max(1, width()));
    if (lane) {
        const double x = scale.xOf(TimePoint(anchorOf(m_session.snapshot(), event)));
        const std::optional<Box> counted = x >= 0 && x < width() ? countedAt(scene(), *lane, x) : std::nullopt;
        if (counted) {
            boxes.push_back(*counted);
        }
    }
    return boxes;
}

void TimelineCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_announcer->focusChanged();
    m_focusCameByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    describeFocus();
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelineCanvas::describeFocus()
{
    setAccessibleName(tr("Timeline"));
    QStringList sentences;
    if (m_focus) {
        const Snapshot& snapshot = m_session.snapshot();
        const TextChoice title = snapshot.title(*m_focus, m_session.languageTag());
        QString words =
            fromUtf8(title.text) + QStringLiteral(", ") + eventDateWords(snapshot, *m_focus, m_session.language());
        const std::vector<EventIndex>& passing = m_session.selection().events;
        if (!std::binary_search(passing.begin(), passing.end(), *m_focus)) {
            words += QStringLiteral(", ") + tr("not in the filter");
        }
        sentences << words;
    } else {
        sentences << tr("Arrow keys walk from event to event, Enter opens one.") << describeOutside();
    }
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

/// What is not in view, and the keys that lead there.
QString TimelineCanvas::describeOutside()
{
    const OutsideCounts outside = prepared().outside(m_camera.visible());
    const std::size_t undated = undatedEvents().size();
    QStringList sentences;
    if (outside.earlier > 0) {
        sentences << tr("Page Up goes to %n earlier event(s).", nullptr, static_cast<int>(outside.earlier));
    }
    if (outside.later > 0) {
        sentences << tr("Page Down goes to %n later event(s).", nullptr, static_cast<int>(outside.later));
    }
    if (undated > 0) {
        sentences << tr("U lists %n event(s) without a date.", nullptr, static_cast<int>(undated));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace tideline
