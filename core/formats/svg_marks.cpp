// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/svg_marks.h"

#include "layout/shape_path.h"

#include <algorithm>

namespace tideline {

namespace {

constexpr double kHaloWidth = 3;
constexpr double kChevronStroke = 1.5;
constexpr std::string_view kSerif = "'Noto Serif','Noto Serif KR','Noto Serif CJK KR','Nanum Myeongjo',serif";

std::string pointList(const std::vector<Point>& points)
{
    std::string list;
    for (const Point& point : points) {
        list += list.empty() ? "" : " ";
        list += svgNumber(point.x) + ',' + svgNumber(point.y);
    }
    return list;
}

/// The dashes in pixels of a stroke of this width.
std::string dashes(LineStyle style, double width)
{
    const double gap = style == LineStyle::Dotted ? 3 : 4;
    const double dash = style == LineStyle::Dotted ? 1 : 4;
    return svgNumber(dash * width) + ' ' + svgNumber(gap * width);
}

void addBox(XmlWriter& element, const Box& box)
{
    element.attribute("x", box.x).attribute("y", box.y).attribute("width", box.width).attribute("height", box.height);
}

} // namespace

void SvgMarks::write(const SceneLine& line)
{
    const std::string stroke =
        line.fadeEnd
            ? addGradient({.from = line.from, .to = line.to, .colour = m_palette[line.colour], .solidShare = 0.6})
            : colourOf(line.colour);
    m_out.start("line").attribute("x1", line.from.x).attribute("y1", line.from.y);
    m_out.attribute("x2", line.to.x).attribute("y2", line.to.y);
    m_out.attribute("stroke", stroke).attribute("stroke-width", line.width);
    if (line.style != LineStyle::Solid) {
        m_out.attribute("stroke-dasharray", dashes(line.style, line.width));
    }
    m_out.end();
}

void SvgMarks::write(const SceneDensity& density)
{
    m_out.start("rect");
    addBox(m_out, density.box);
    m_out.attribute("fill", colourOf(laneColour(density.lane)));
    m_out.attribute("fill-opacity", 0.15 + 0.85 * std::clamp(density.share, 0.0, 1.0)).end();
}

void SvgMarks::write(const SceneBar& bar, double scale)
{
    const Box& box = bar.box;
    const bool hasCertainPart = bar.certainTo > bar.certainFrom;
    const double middle = box.centre().x;
    const double left = hasCertainPart ? bar.certainFrom : middle;
    const double right = hasCertainPart ? bar.certainTo : middle;
    writePossiblePart({box.x, box.y, left - box.x, box.height}, bar.lane, true);
    writePossiblePart({right, box.y, box.right() - right, box.height}, bar.lane, false);
    if (hasCertainPart) {
        writeCertainPart(bar);
    }
    const double halfHeight = box.height / 2 + scale;
    if (bar.openStart) {
        writeChevron({box.x, box.centre().y}, halfHeight, true, bar.lane);
    }
    if (bar.openEnd) {
        writeChevron({box.right(), box.centre().y}, halfHeight, false, bar.lane);
    }
}

void SvgMarks::write(const ScenePoint& point)
{
    writeWhisker(point);
    const bool isHollow = point.shape == Shape::Ring || !point.filled;
    const std::string colour = colourOf(laneColour(point.lane));
    writeShape(point.shape, point.centre, isHollow ? point.size - 2 : point.size);
    m_out.attribute("fill", isHollow ? colourOf(ColourRole::Canvas) : colour);
    m_out.attribute("stroke", colour).attribute("stroke-width", isHollow ? 2 : 1).end();
    if (point.disputed) {
        writeDisputedSign(point);
    }
}

void SvgMarks::write(const SceneText& text)
{
    m_out.start("text").attribute("x", text.baseline.x).attribute("y", text.baseline.y);
    if (!text.language.empty()) {
        m_out.attribute("xml:lang", text.language);
    }
    if (text.rightToLeft) {
        // The baseline begins at the left, which is where a text from right to left ends.
        m_out.attribute("direction", "rtl").attribute("unicode-bidi", "embed").attribute("text-anchor", "end");
    }
    m_out.attribute("font-size", text.style.size);
    if (text.style.bold) {
        m_out.attribute("font-weight", "700");
    }
    if (text.style.serif) {
        m_out.attribute("font-family", kSerif);
    }
    m_out.attribute("fill", colourOf(text.colour));
    if (text.halo) {
        m_out.attribute("stroke", colourOf(ColourRole::Canvas)).attribute("stroke-width", 2 * kHaloWidth);
        m_out.attribute("stroke-linejoin", "round").attribute("paint-order", "stroke");
    }
    m_out.text(text.text).end();
}

std::string SvgMarks::addGradient(const Fade& fade)
{
    const std::string id = "fade-" + std::to_string(++m_gradientCount);
    const std::string colour = hexText(fade.colour);
    m_gradients.start("linearGradient").attribute("id", id).attribute("gradientUnits", "userSpaceOnUse");
    m_gradients.attribute("x1", fade.from.x).attribute("y1", fade.from.y);
    m_gradients.attribute("x2", fade.to.x).attribute("y2", fade.to.y);
    m_gradients.start("stop").attribute("offset", fade.solidShare).attribute("stop-color", colour).end();
    m_gradients.start("stop").attribute("offset", 1).attribute("stop-color", colour);
    m_gradients.attribute("stop-opacity", 0.0).end();
    m_gradients.end();
    return "url(#" + id + ')';
}

/// The solid part with its edge, which is left open where the plot cuts the bar off.
void SvgMarks::writeCertainPart(const SceneBar& bar)
{
    const Box part{bar.certainFrom, bar.box.y, bar.certainTo - bar.certainFrom, bar.box.height};
    m_out.start("rect");
    addBox(m_out, part);
    m_out.attribute("fill", colourOf(laneTint(bar.lane))).end();

    const bool isOpenLeft = bar.cutStart && bar.certainFrom <= bar.box.x;
    const bool isOpenRight = bar.cutEnd && bar.certainTo >= bar.box.right();
    const double left = part.x + (isOpenLeft ? 0 : 0.5);
    const double right = part.right() - (isOpenRight ? 0 : 0.5);
    const std::string top = svgNumber(part.y + 0.5);
    const std::string bottom = svgNumber(part.bottom() - 0.5);
    const std::string path = 'M' + svgNumber(left) + ' ' + top + 'H' + svgNumber(right) +
                             (isOpenRight ? 'M' + svgNumber(right) + ' ' : std::string("V")) + bottom + 'H' +
                             svgNumber(left) + (isOpenLeft ? std::string() : 'V' + top);
    m_out.start("path").attribute("d", path).attribute("fill", "none");
    m_out.attribute("stroke", colourOf(laneColour(bar.lane)));
    if (bar.approximate || bar.uncertain) {
        m_out.attribute("stroke-dasharray", "4 2");
    }
    m_out.end();
}

void SvgMarks::writePossiblePart(const Box& box, Lane lane, bool fadesToTheLeft)
{
    if (box.isEmpty()) {
        return;
    }
    const Point left{box.x, box.y};
    const Point right{box.right(), box.y};
    const std::string fill = addGradient({.from = fadesToTheLeft ? right : left,
                                          .to = fadesToTheLeft ? left : right,
                                          .colour = m_palette[laneTint(lane)]});
    m_out.start("rect");
    addBox(m_out, box);
    m_out.attribute("fill", fill).end();
    const double baseline = box.bottom() - 0.5;
    writeStroke({box.x, baseline}, {box.right(), baseline}, colourOf(laneColour(lane)), 1);
    m_out.attribute("stroke-dasharray", "1 2").end();
}

void SvgMarks::writeChevron(Point tip, double halfHeight, bool pointsLeft, Lane lane)
{
    m_out.start("polyline").attribute("points", pointList(chevron(tip, halfHeight, pointsLeft)));
    m_out.attribute("fill", "none").attribute("stroke", colourOf(laneColour(lane)));
    m_out.attribute("stroke-width", kChevronStroke).attribute("stroke-linecap", "round");
    m_out.attribute("stroke-linejoin", "round").end();
}

void SvgMarks::writeWhisker(const ScenePoint& point)
{
    if (point.possibleTo <= point.possibleFrom) {
        return;
    }
    const std::string colour = colourOf(laneColour(point.lane));
    const double y = point.centre.y;
    writeStroke({point.possibleFrom, y}, {point.possibleTo, y}, colour, 1);
    m_out.attribute("stroke-dasharray", "1 2").end();
    for (const double x : {point.possibleFrom, point.possibleTo}) {
        writeStroke({x, y - 3}, {x, y + 3}, colour, 1);
        m_out.end();
    }
}

/// Opens the element; colours follow.
void SvgMarks::writeShape(Shape shape, Point centre, double size)
{
    if (isRound(shape)) {
        m_out.start("circle").attribute("cx", centre.x).attribute("cy", centre.y).attribute("r", size / 2);
    } else {
        m_out.start("polygon").attribute("points", pointList(shapeOutline(shape, centre, size)));
    }
}

void SvgMarks::writeDisputedSign(const ScenePoint& point)
{
    const DisputedSign sign = disputedSign(point);
    const double radius = sign.diameter / 2;
    const std::string ground = colourOf(ColourRole::Canvas);
    m_out.start("circle").attribute("cx", sign.centre.x).attribute("cy", sign.centre.y).attribute("r", radius + 1);
    m_out.attribute("fill", colourOf(laneColour(point.lane))).attribute("stroke", ground).end();
    const std::string r = svgNumber(radius);
    const std::string path = 'M' + svgNumber(sign.centre.x) + ' ' + svgNumber(sign.centre.y - radius) + 'A' + r + ' ' +
                             r + " 0 0 1 " + svgNumber(sign.centre.x) + ' ' + svgNumber(sign.centre.y + radius) + 'Z';
    m_out.start("path").attribute("d", path).attribute("fill", ground).end();
}

/// Opens the element; its end is left to the caller, who may add dashes.
void SvgMarks::writeStroke(Point from, Point to, std::string_view colour, double width)
{
    m_out.start("line").attribute("x1", from.x).attribute("y1", from.y).attribute("x2", to.x).attribute("y2", to.y);
    m_out.attribute("stroke", colour).attribute("stroke-width", width);
}

} // namespace tideline
