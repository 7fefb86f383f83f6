// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/life_strip.h"

#include "theme/theme.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace tideline {

namespace {

/// Places moments between the left and right end of the strip.
struct StripScale {
    TimeSpan extent;
    double left = 0;
    double width = 1;

    double xOf(TimePoint t) const
    {
        const auto whole = double(extent.end.seconds()) - double(extent.begin.seconds());
        return left + width * std::clamp((double(t.seconds()) - double(extent.begin.seconds())) / whole, 0.0, 1.0);
    }
};

void paintYears(QPainter& painter, const QRectF& box, const QString& first, const QString& last)
{
    const QFont font = interfaceFont(12);
    painter.setFont(font);
    painter.setPen(themeColour(ColourRole::InkSecondary));
    const double baseline = box.bottom() - scaled(3);
    painter.drawText(QPointF(box.left(), baseline), first);
    const double width = QFontMetricsF(font).horizontalAdvance(last);
    if (last != first) {
        painter.drawText(QPointF(box.right() - width, baseline), last);
    }
}

void paintPeriods(QPainter& painter, const StripScale& scale, double y, const LifeLine& line)
{
    const double height = scaled(10);
    const QColor edge = themeColour(laneColour(line.lane));
    painter.setPen(QPen(edge, 1, Qt::DotLine));
    painter.drawLine(QPointF(scale.xOf(line.periods.front().begin), y), QPointF(scale.xOf(line.periods.back().end), y));
    for (const TimeSpan& period : line.periods) {
        const double left = scale.xOf(period.begin);
        const double right = std::max(left + 3, scale.xOf(period.end));
        painter.setPen(QPen(edge, 1));
        painter.setBrush(themeColour(ColourRole::Raised));
        painter.drawRect(QRectF(left, y - height / 2, right - left, height));
    }
}

/// After the leaving the line goes on and fades: it is the story of a living person and has no end mark.
void paintLine(QPainter& painter, const StripScale& scale, double y, const LifeLine& line)
{
    const QColor colour = themeColour(laneColour(line.lane));
    QColor faded = colour;
    faded.setAlphaF(0);
    QLinearGradient fade(scale.left, 0, scale.left + scale.width, 0);
    fade.setColorAt(0, colour);
    fade.setColorAt(0.7, colour);
    fade.setColorAt(1, faded);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(scale.left, y - 1, scale.width, 2), fade);
}

void paintLeaving(QPainter& painter, const StripScale& scale, double y, const LifeLine::Moment& leaving)
{
    const double left = scale.xOf(leaving.possible.begin);
    const double right = scale.xOf(leaving.possible.end);
    const double radius = scaled(12) / 2.0;
    QColor doubt = themeColour(laneColour(leaving.lane));
    doubt.setAlphaF(0.3F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(doubt);
    painter.drawRect(QRectF(left, y - radius / 2, right - left, radius));
    painter.setBrush(themeColour(laneColour(leaving.lane)));
    painter.drawEllipse(QPointF((left + right) / 2, y), radius, radius);
}

void paintMoments(QPainter& painter, const StripScale& scale, double y, const LifeLine& line)
{
    const double half = scaled(7);
    painter.setPen(Qt::NoPen);
    for (const LifeLine::Moment& moment : line.moments) {
        const double x = (scale.xOf(moment.possible.begin) + scale.xOf(moment.possible.end)) / 2;
        painter.fillRect(QRectF(x - 1, y - half, 2, 2 * half), themeColour(laneColour(moment.lane)));
    }
}

} // namespace

QSize lifeStripSize()
{
    return {scaled(160), scaled(48)};
}

void paintLifeStrip(QPainter& painter, const QRectF& box, const LifeLine& line, const QString& firstYear,
                    const QString& lastYear)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = scaled(6);
    const StripScale scale{line.extent, box.left() + inset, box.width() - 2 * inset};
    const double y = box.top() + scaled(15);
    if (line.periods.empty()) {
        paintLine(painter, scale, y, line);
    } else {
        paintPeriods(painter, scale, y, line);
    }
    paintMoments(painter, scale, y, line);
    if (line.leaving) {
        paintLeaving(painter, scale, y, *line.leaving);
    }
    paintYears(painter, box, firstYear, lastYear);
    painter.restore();
}

} // namespace tideline
