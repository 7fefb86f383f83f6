// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/canvas_announcer.h"

#include "canvas/canvas_accessible.h"
#include "canvas/timeline_canvas.h"

#include <utility>

namespace tideline {

namespace {

// Longer than a frame, so that a glide counts as one change; shorter than a person waits.
constexpr int kRestMilliseconds = 80;

} // namespace

CanvasAnnouncer::CanvasAnnouncer(TimelineCanvas* canvas)
    : QObject(canvas)
    , m_canvas(*canvas)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &CanvasAnnouncer::announce);
}

void CanvasAnnouncer::sceneChanged()
{
    if (QAccessible::isActive()) {
        m_rest.start();
    }
}

void CanvasAnnouncer::focusChanged()
{
    if (QAccessible::isActive()) {
        m_isFocusNew = true;
        m_rest.start();
    }
}

void CanvasAnnouncer::announce()
{
    CanvasAccessible* canvas = CanvasAccessible::of(m_canvas);
    if (canvas == nullptr) {
        return;
    }
    canvas->refresh();
    if (std::exchange(m_isFocusNew, false)) {
        if (QAccessibleInterface* item = canvas->focusChild()) {
            QAccessibleEvent focus(item, QAccessible::Focus);
            QAccessible::updateAccessibility(&focus);
        }
    }
}

} // namespace tideline
