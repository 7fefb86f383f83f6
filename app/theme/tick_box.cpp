// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/tick_box.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tideline {

namespace {

QRectF boxIn(const QRect& area)
{
    const double size = scaled(kTickBoxSize);
    QRectF box(0, 0, size - 1, size - 1);
    box.moveCenter(QRectF(area).center());
    return box;
}

} // namespace

void paintTickBox(QPainter& painter, const QRect& area, bool isTicked)
{
    const double size = scaled(kTickBoxSize);
    const QRectF box = boxIn(area);
    const QColor fill = themeColour(isTicked ? ColourRole::Link : ColourRole::Raised);
    painter.setPen(QPen(isTicked ? fill : themeColour(ColourRole::ControlEdge), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, size / 8, size / 8);
    if (isTicked) {
        QPainterPath tick(box.topLeft() + QPointF(0.22, 0.52) * size);
        tick.lineTo(box.topLeft() + QPointF(0.42, 0.70) * size);
        tick.lineTo(box.topLeft() + QPointF(0.74, 0.28) * size);
        painter.setPen(QPen(onLinkColour(), size / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
}

void paintCrossBox(QPainter& painter, const QRect& area)
{
    const double size = scaled(kTickBoxSize);
    const QRectF box = boxIn(area);
    painter.setPen(QPen(themeColour(ColourRole::Ink), 1));
    painter.setBrush(themeColour(ColourRole::Raised));
    painter.drawRoundedRect(box, size / 8, size / 8);
    const QRectF cross = box.adjusted(size / 4, size / 4, -size / 4, -size / 4);
    painter.setPen(QPen(themeColour(ColourRole::Ink), size / 9, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace tideline
