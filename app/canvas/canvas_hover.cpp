// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/canvas_hover.h"

#include "canvas/hover_card.h"
#include "canvas/item_words.h"
#include "words/words.h"

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
    if (hit) {
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
        m_card->showFor(m_session.snapshot(), m_session.filter(), *m_hit, m_session.language());
    } else if (m_hit) {
        const QPoint below(static_cast<int>(m_hit->box.x), static_cast<int>(m_hit->box.bottom()));
        QToolTip::showText(m_canvas->mapToGlobal(below), tip(*m_hit), m_canvas);
    }
}

QString CanvasHover::tip(const SceneHit& hit) const
{
    const auto titled = [&hit](const QString& text) {
        // The title of the lane may be cut, or have no room at all.
        return fromUtf8(hit.laneTitle) + QStringLiteral(" · ") + text;
    };
    if (hit.control) {
        return controlTip(*hit.control);
    }
    if (hit.laneHead) {
        return titled(laneHeadTip(hit.laneFolded));
    }
    return hit.lane ? titled(tr("%1, click to zoom in").arg(crowdWords(hit, m_session.language()))) : QString();
}

} // namespace tideline
