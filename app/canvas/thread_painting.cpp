// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// The part of ScenePainter that is about threads.

#include "canvas/scene_painter.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tideline {

namespace {

QPointF toPoint(Point point)
{
    return {point.x, point.y};
}

} // namespace

void ScenePainter::paintThread(const SceneThread& thread)
{
    const QColor colour = toQColor(m_palette[thread.colour]);
    QPainterPath path(toPoint(thread.curve.start));
    path.cubicTo(toPoint(thread.curve.startControl), toPoint(thread.curve.endControl), toPoint(thread.curve.end));
    m_painter.strokePath(path, QPen(colour, thread.width, Qt::SolidLine, Qt::FlatCap));
    QPainterPath arrow;
    QPolygonF corners;
    for (const Point& corner : arrowOn(thread.curve, thread.arrow)) {
        corners << toPoint(corner);
    }
    arrow.addPolygon(corners);
    m_painter.fillPath(arrow, colour);
}

void ScenePainter::paintDimmed(const Scene& scene)
{
    for (const SceneLine& line : scene.lines) {
        if (!line.standsIn) {
            paintLine(line);
        }
    }
    m_painter.setOpacity(kDimmedShare);
    paintMarks(scene);
    m_painter.setOpacity(1);
    for (const SceneLane& lane : scene.lanes) {
        paintLaneHead(lane, scene.scale);
    }
    for (const SceneText& text : scene.texts) {
        // What is listed below the plot belongs to no mark.
        if (!text.subject || text.box.y >= scene.plot.bottom()) {
            paintText(text);
        }
    }
}

void ScenePainter::paintLit(const Scene& scene, const Threads& threads)
{
    const auto isLit = [&](const auto& part) { return threads.isLit(part.subject); };
    const auto isLitIfAny = [&](const auto& part) { return part.subject && threads.isLit(*part.subject); };
    for (const SceneThread& thread : threads.threads) {
        paintThread(thread);
    }
    for (const SceneLine& line : scene.lines) {
        if (isLitIfAny(line)) {
            paintLine(line);
        }
    }
    for (const SceneBar& bar : scene.bars) {
        if (isLit(bar)) {
            paintFades(bar);
            paintBar(bar, scene.scale);
        }
    }
    for (const ScenePoint& point : scene.points) {
        if (isLit(point)) {
            paintPoint(point);
        }
    }
    for (const SceneText& text : scene.texts) {
        if (isLitIfAny(text)) {
            paintText(text);
        }
    }
    for (const SceneThread& thread : threads.threads) {
        if (thread.verb) {
            paintText(*thread.verb);
        }
    }
}

} // namespace tideline
