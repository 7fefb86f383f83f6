// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/lane_drag.h"

#include "theme/theme.h"
#include "words/words.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleHints>

#include <cmath>

namespace tideline {

void LaneDrag::press(QPointF position, const SceneHit& head)
{
    m_pressed = Pressed{position, *head.laneHead, head.laneTitle};
    m_isDragging = false;
}

void LaneDrag::moveTo(QPointF position, const Scene& scene)
{
    const double moved = std::abs(position.y() - m_pressed->at.y());
    m_isDragging = m_isDragging || moved >= QGuiApplication::styleHints()->startDragDistance();
    m_pointer = position;
    m_before.reset();
    m_lineY = scene.plot.y;
    for (const SceneLane& lane : scene.lanes) {
        if (position.y() < lane.box.centre().y) {
            m_before = lane.key;
            m_lineY = lane.box.y;
            return;
        }
        m_lineY = lane.box.bottom();
    }
}

std::optional<LaneDrop> LaneDrag::release()
{
    std::optional<LaneDrop> drop;
    if (m_isDragging) {
        drop = LaneDrop{m_pressed->lane, m_before};
    }
    cancel();
    return drop;
}

void LaneDrag::cancel()
{
    m_pressed.reset();
    m_isDragging = false;
}

void LaneDrag::paint(QPainter& painter, const Scene& scene) const
{
    if (!m_isDragging) {
        return;
    }
    const QColor colour = themeColour(ColourRole::Link);
    painter.fillRect(QRectF(scene.plot.x, m_lineY - 1, scene.plot.width, 2), colour);
    const QString title = fromUtf8(m_pressed->title);
    painter.setFont(interfaceFont());
    QRectF card = painter.fontMetrics().boundingRect(title);
    card.adjust(-scaled(8), -scaled(4), scaled(8), scaled(4));
    card.moveTopLeft(m_pointer + QPointF(scaled(12), scaled(4)));
    painter.setPen(QPen(colour, 1));
    painter.setBrush(themeColour(ColourRole::Raised));
    painter.drawRoundedRect(card, 4, 4);
    painter.setPen(themeColour(ColourRole::Ink));
    painter.drawText(card, Qt::AlignCenter, title);
}

} // namespace tideline
