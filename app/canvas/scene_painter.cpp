// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/scene_painter.h"

#include "canvas/letter_outlines.h"
#include "theme/shaped_texts.h"
#include "theme/theme.h"

#include "layout/shape_path.h"

#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tideline {

namespace {

constexpr double kMarkSize = 12;

QRectF toRect(const Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

QPointF toPoint(Point point)
{
    return {point.x, point.y};
}

/// A pen with dashes in pixels; Qt counts them in widths of the pen.
QPen penOf(const QColor& colour, double width, const std::optional<Dashes>& dashes)
{
    QPen pen(colour, width);
    if (dashes) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({dashes->stroke / width, dashes->gap / width});
    }
    return pen;
}

QPainterPath outlineOf(Shape shape, Point centre, double size)
{
    QPainterPath path;
    if (shape == Shape::Disc || shape == Shape::Ring) {
        path.addEllipse(toPoint(centre), size / 2, size / 2);
        return path;
    }
    QPolygonF polygon;
    for (const Point& corner : shapeOutline(shape, centre, size)) {
        polygon << toPoint(corner);
    }
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

bool isPdf(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Pdf;
}

} // namespace

ScenePainter::ScenePainter(QPainter& painter, const Palette& palette, TextDrawing textDrawing, ShapedTexts* texts)
    : m_painter(painter)
    , m_palette(palette)
    , m_dimmedPalette(dimmed(palette))
    , m_textDrawing(textDrawing)
    , m_texts(texts)
    , m_hasClearFades(!isPdf(painter))
    , m_hasPixels(!isPdf(painter))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

void ScenePainter::paintScene(const Scene& scene, const std::vector<SceneThread>& threads)
{
    if (!m_hasClearFades) {
        // They cover what is below them, so nothing is.
        for (const SceneBar& bar : scene.bars) {
            paintFades(bar);
        }
    }
    for (const SceneLine& line : scene.lines) {
        if (!line.standsIn) {
            paintLine(line);
        }
    }
    for (const SceneThread& thread : threads) {
        paintThread(thread);
    }
    paintMarks(scene);
    for (const SceneLane& lane : scene.lanes) {
        paintLaneHead(lane, scene.scale);
    }
    for (const SceneText& text : scene.texts) {
        paintText(text);
    }
    for (const SceneThread& thread : threads) {
        if (thread.verb) {
            paintText(*thread.verb);
        }
    }
}

void ScenePainter::paintMarks(const Scene& scene)
{
    for (const SceneLine& line : scene.lines) {
        if (line.standsIn) {
            paintLine(line);
        }
    }
    // On whole pixels, or the borders between the parts of a strip would be seen.
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const SceneDensity& density : scene.density) {
        paintDensity(density);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const SceneBar& bar : scene.bars) {
        if (m_hasClearFades) {
            paintFades(bar);
        }
        paintBar(bar, scene.scale);
    }
    for (const ScenePoint& point : scene.points) {
        paintPoint(point);
    }
}

void ScenePainter::paintPage(const Page& page)
{
    m_painter.fillRect(QRectF(0, 0, page.size.width, page.size.height), toQColor(m_palette[ColourRole::Canvas]));
    for (const SceneLine& rule : page.rules) {
        paintLine(rule);
    }
    paintScene(page.scene);
    for (const KeyEntry& entry : page.key) {
        for (const SceneLine& line : entry.lines) {
            paintLine(line);
        }
        for (const SceneBar& bar : entry.bars) {
            paintFades(bar);
            paintBar(bar, page.scene.scale);
        }
        for (const SceneThread& thread : entry.threads) {
            paintThread(thread);
        }
        paintPoint(entry.mark);
        paintText(entry.text);
    }
    for (const SceneText& text : page.texts) {
        paintText(text);
    }
}

void ScenePainter::paintLine(const SceneLine& line)
{
    m_isDimmed = line.dimmed;
    const QColor colour = toQColor(colours()[line.colour]);
    QPen pen(colour, line.width);
    pen.setCapStyle(Qt::FlatCap);
    if (line.style == LineStyle::Dotted) {
        pen.setDashPattern({1.0, 3.0});
    } else if (line.style == LineStyle::Dashed) {
        pen.setDashPattern({4.0, 4.0});
    }
    if (line.fadeEnd) {
        QLinearGradient fade(toPoint(line.from), toPoint(line.to));
        fade.setColorAt(0, colour);
        fade.setColorAt(0.6, colour);
        fade.setColorAt(1, faded(colour, 0));
        pen.setBrush(fade);
    }
    // A vertical or horizontal hairline is put on whole pixels, or it would blur into two grey ones.
    const bool isAxisParallel = line.from.x == line.to.x || line.from.y == line.to.y;
    if (isAxisParallel && line.style == LineStyle::Solid && !line.fadeEnd && line.width <= 1.5 && isFractional()) {
        return fillWholePixels(line, colour);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, !isAxisParallel || line.fadeEnd || line.width > 1.5);
    m_painter.setPen(pen);
    m_painter.drawLine(toPoint(line.from), toPoint(line.to));
    m_painter.setRenderHint(QPainter::Antialiasing);
}

bool ScenePainter::isFractional() const
{
    const double ratio = m_painter.deviceTransform().m11();
    return m_hasPixels && ratio != std::round(ratio);
}

/// Qt makes a pen of 1.25 pixels one or two wide, by where it happens to lie.
void ScenePainter::fillWholePixels(const SceneLine& line, const QColor& colour)
{
    const QTransform toDevice = m_painter.deviceTransform();
    QRectF stroke = toDevice.mapRect(QRectF(toPoint(line.from), toPoint(line.to)).normalized());
    const double thickness = std::max(1.0, std::round(line.width * toDevice.m11()));
    if (line.from.x == line.to.x) {
        stroke.setLeft(std::round(stroke.left() - thickness / 2));
        stroke.setWidth(thickness);
    } else {
        stroke.setTop(std::round(stroke.top() - thickness / 2));
        stroke.setHeight(thickness);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillRect(toDevice.inverted().mapRect(stroke), colour);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void ScenePainter::paintDensity(const SceneDensity& density)
{
    m_isDimmed = density.dimmed;
    QColor colour = toQColor(colours()[density.colour]);
    colour.setAlphaF(static_cast<float>(0.15 + 0.85 * std::clamp(density.share, 0.0, 1.0)));
    m_painter.fillRect(toRect(density.box), colour);
}

void ScenePainter::paintBar(const SceneBar& bar, double scale)
{
    m_isDimmed = bar.dimmed;
    const BarForm form = formOf(bar, scale);
    paintBaselines(bar, form, scale);
    if (bar.certainTo > bar.certainFrom) {
        paintCertainPart(bar, form, scale);
    }
    const QColor colour = toQColor(colours()[laneColour(bar.lane)]);
    const double middle = bar.box.centre().y;
    const double halfHeight = bar.box.height / 2 + scale;
    if (bar.openStart) {
        paintChevron({bar.box.x, middle}, halfHeight, true, colour, scale);
    }
    if (bar.openEnd) {
        paintChevron({bar.box.right(), middle}, halfHeight, false, colour, scale);
    }
    if (bar.disputed) {
        paintDisputedSign(disputedSign(bar, scale), bar.lane);
    }
}

void ScenePainter::paintCertainPart(const SceneBar& bar, const BarForm& form, double scale)
{
    const QRectF part(bar.certainFrom, bar.box.y, bar.certainTo - bar.certainFrom, bar.box.height);
    if (!bar.ghost) {
        m_painter.fillRect(part, toQColor(colours()[laneTint(bar.lane)]));
    }
    const double width = colours().edgeWidth * scale;
    const double half = width / 2;
    const bool isCutLeft = (bar.cutStart || bar.openStart) && bar.certainFrom <= bar.box.x;
    const bool isCutRight = (bar.cutEnd || bar.openEnd) && bar.certainTo >= bar.box.right();
    const QRectF edge = part.adjusted(isCutLeft ? 0 : half, half, isCutRight ? 0 : -half, -half);
    const QColor colour = toQColor(colours()[laneColour(bar.lane)]);
    m_painter.setPen(penOf(colour, width, form.edgeDashes));
    const auto drawEdge = [&](QPointF from, QPointF to) {
        if (form.edgeDashes) {
            m_painter.drawLine(from, to);
        } else {
            // The same as the line, at a third of its cost: there are hundreds.
            m_painter.fillRect(QRectF(from, to).adjusted(-half, -half, half, half), colour);
        }
    };
    drawEdge(edge.topLeft(), edge.topRight());
    drawEdge(edge.bottomLeft(), edge.bottomRight());
    if (!isCutLeft) {
        drawEdge(edge.topLeft(), edge.bottomLeft());
    }
    if (!isCutRight) {
        drawEdge(edge.topRight(), edge.bottomRight());
    }
    for (const double y : form.innerLines) {
        m_painter.drawLine(QPointF(edge.left(), y), QPointF(edge.right(), y));
    }
}

/// What is possible, in tint. A ghost is hollow.
void ScenePainter::paintFades(const SceneBar& bar)
{
    m_isDimmed = bar.dimmed;
    if (!bar.ghost) {
        paintFade(bar, bar.box.x, bar.certainFrom, bar.before.outer, bar.before.inner);
        paintFade(bar, bar.certainTo, bar.box.right(), bar.after.inner, bar.after.outer);
    }
}

void ScenePainter::paintFade(const SceneBar& bar, double left, double right, double leftOpacity, double rightOpacity)
{
    if (right > left) {
        const QColor tint = toQColor(colours()[laneTint(bar.lane)]);
        QLinearGradient gradient(left, 0, right, 0);
        gradient.setColorAt(0, faded(tint, leftOpacity));
        gradient.setColorAt(1, faded(tint, rightOpacity));
        m_painter.fillRect(QRectF(left, bar.box.y, right - left, bar.box.height), gradient);
    }
}

void ScenePainter::paintBaselines(const SceneBar& bar, const BarForm& form, double scale)
{
    const QPen pen = penOf(toQColor(colours()[laneColour(bar.lane)]), colours().edgeWidth * scale, form.baselineDashes);
    for (const auto& [left, right] :
         {std::pair(bar.box.x, bar.certainFrom), std::pair(bar.certainTo, bar.box.right())}) {
        for (const double y : form.baselines) {
            if (right > left) {
                paintStroke({left, y}, {right, y}, pen);
            }
        }
    }
}

QColor ScenePainter::faded(QColor colour, double opacity) const
{
    if (m_hasClearFades) {
        colour.setAlphaF(static_cast<float>(opacity));
        return colour;
    }
    const QColor ground = toQColor(colours()[ColourRole::Canvas]);
    const auto mixed = [opacity](int part, int groundPart) {
        return static_cast<int>(std::lround(opacity * part + (1 - opacity) * groundPart));
    };
    return {mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
            mixed(colour.blue(), ground.blue())};
}

void ScenePainter::paintChevron(Point tip, double halfHeight, bool pointsLeft, const QColor& colour, double scale)
{
    QPen pen(colour, 1.5 * scale);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    QPolygonF stroke;
    for (const Point& corner : chevron(tip, halfHeight, pointsLeft)) {
        stroke << toPoint(corner);
    }
    m_painter.drawPolyline(stroke);
}

void ScenePainter::paintPoint(const ScenePoint& point)
{
    if (point.size <= 0) {
        return; // An entry of a key that has no mark.
    }
    m_isDimmed = point.dimmed;
    const PointForm form = formOf(point);
    const QColor colour = toQColor(colours()[laneColour(point.lane)]);
    const double width = std::max(form.strokeWidth, colours().edgeWidth * point.size / kMarkSize);
    m_painter.setPen(penOf(colour, width, form.dashes));
    m_painter.setBrush(form.fill == PointFill::Lane   ? colour
                       : form.fill == PointFill::Tint ? toQColor(colours()[laneTint(point.lane)])
                                                      : toQColor(colours()[ColourRole::Canvas]));
    m_painter.drawPath(outlineOf(point.shape, point.centre, form.outlineSize));
    if (form.coreSize > 0) {
        m_painter.fillPath(outlineOf(point.shape, point.centre, form.coreSize), colour);
    }
    if (point.disputed) {
        paintDisputedSign(disputedSign(point), point.lane);
    }
}

/// A split disc: two sources, two values.
void ScenePainter::paintDisputedSign(const DisputedSign& sign, Lane lane)
{
    const QColor ground = toQColor(colours()[ColourRole::Canvas]);
    const double scale = sign.diameter / 6;
    const double radius = sign.diameter / 2;
    const QPointF centre = toPoint(sign.centre);
    m_painter.setPen(QPen(ground, scale));
    m_painter.setBrush(toQColor(colours()[laneColour(lane)]));
    m_painter.drawEllipse(centre, radius + scale, radius + scale);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawPie(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), -90 * 16, 180 * 16);
}

void ScenePainter::paintStroke(QPointF from, QPointF to, const QPen& pen)
{
    m_painter.setRenderHint(QPainter::Antialiasing, pen.widthF() > 1.5);
    m_painter.setPen(pen);
    m_painter.drawLine(from, to);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void ScenePainter::paintText(const SceneText& text)
{
    // Labels stand clear of all marks, so a plain ground keeps grid and threads off the letters as a rim does. Stroking
    // the outlines of some hundred labels took 200 ms a frame.
    if (text.halo) {
        m_painter.fillRect(toRect(text.box), toQColor(m_palette[ColourRole::Canvas]));
    }
    if (m_textDrawing == TextDrawing::Outlines) {
        QPainterPath outlines;
        outlines.addText(toPoint(text.baseline), sceneFont(text.style), QString::fromStdString(text.text));
        for (const QPainterPath& letter : lettersOf(outlines, m_painter.combinedTransform())) {
            m_painter.fillPath(letter, toQColor(m_palette[text.colour]));
        }
        return;
    }
    m_painter.setPen(toQColor(m_palette[text.colour]));
    if (m_texts != nullptr) {
        const ShapedTexts::Shaped& shaped = m_texts->shaped(text);
        for (const QGlyphRun& run : shaped.runs) {
            m_painter.drawGlyphRun({text.baseline.x, text.baseline.y - shaped.ascent}, run);
        }
        return;
    }
    m_painter.setFont(sceneFont(text.style));
    m_painter.setLayoutDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_painter.drawText(toPoint(text.baseline), QString::fromStdString(text.text));
}

void ScenePainter::paintLaneHead(const SceneLane& lane, double scale)
{
    if (lane.head.isEmpty()) {
        return;
    }
    const double arm = 3.5 * scale;
    const Point middle = {lane.head.x + 8 * scale, lane.head.centre().y};
    QPen pen(toQColor(m_palette[lane.colour]), 1.5 * scale);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    const QPolygonF chevron =
        lane.folded ? QPolygonF{QPointF(middle.x - arm / 2, middle.y - arm), QPointF(middle.x + arm / 2, middle.y),
                                QPointF(middle.x - arm / 2, middle.y + arm)}
                    : QPolygonF{QPointF(middle.x - arm, middle.y - arm / 2), QPointF(middle.x, middle.y + arm / 2),
                                QPointF(middle.x + arm, middle.y - arm / 2)};
    m_painter.drawPolyline(chevron);
}

} // namespace tideline
