// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/tick_box.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tideline {

void paintTickBox(QPainter& painter, const QRect& area, bool isTicked)
{
    const double size = scaled(kTickBoxSize);
    QRectF box(0, 0, size - 1, size - 1);
    box.moveCenter(QRectF(area).center());
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

} // namespace tideline
