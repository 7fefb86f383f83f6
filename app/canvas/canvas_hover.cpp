// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/canvas_hover.h"

#include "canvas/hover_card.h"

#include <QToolTip>
#include <QWidget>

namespace tideline {

namespace {

constexpr int kMilliseconds = 300;

} // namespace

CanvasHover::CanvasHover(Session& session, QWidget* canvas)
    : QObject(canvas)
    , m_session(session)
    , m_canvas(canvas)
    , m_card(new HoverCard(canvas))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &CanvasHover::show);
}

void CanvasHover::moveTo(const std::optional<SceneHit>& hit)
{
    if (hit == m_hit) {
        return;
    }
    m_hit = hit;
    m_card->hide();
    m_canvas->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit && (hit->subject || hit->control)) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void CanvasHover::leave()
{
    m_hit.reset();
    hideCard();
}

void CanvasHover::hideCard()
{
    m_timer.stop();
    m_card->hide();
}

void CanvasHover::show()
{
    if (m_hit && m_hit->subject) {
        m_card->showFor(m_session.snapshot(), *m_hit, m_session.language());
    } else if (m_hit && m_hit->control) {
        const QPoint below(static_cast<int>(m_hit->box.x), static_cast<int>(m_hit->box.bottom()));
        QToolTip::showText(m_canvas->mapToGlobal(below), controlTip(*m_hit->control), m_canvas);
    }
}

QString CanvasHover::controlTip(SceneControl control) const
{
    switch (control) {
    case SceneControl::GoEarlier:
        return tr("Go to the nearest earlier events (Page Up)");
    case SceneControl::GoLater:
        return tr("Go to the nearest later events (Page Down)");
    case SceneControl::ListUndated:
        return tr("List all events without a date (U)");
    case SceneControl::ListFolded:
        return tr("List all events of this mark (L)");
    case SceneControl::ListHidden:
        return tr("List what has no room here");
    }
    return {};
}

} // namespace tideline
