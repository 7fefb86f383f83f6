// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/svg_marks.h"

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
    m_isDimmed = line.dimmed;
    const std::string stroke =
        line.fadeEnd
            ? addGradient({.from = line.from, .to = line.to, .colour = palette()[line.colour], .solidShare = 0.6})
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
    m_isDimmed = density.dimmed;
    m_out.start("rect");
    addBox(m_out, density.box);
    m_out.attribute("fill", colourOf(density.colour));
    m_out.attribute("fill-opacity", 0.15 + 0.85 * std::clamp(density.share, 0.0, 1.0)).end();
}

void SvgMarks::write(const SceneBar& bar, double scale)
{
    m_isDimmed = bar.dimmed;
    const BarForm form = formOf(bar, scale);
    writePossiblePart(bar, form, scale, true);
    writePossiblePart(bar, form, scale, false);
    if (bar.certainTo > bar.certainFrom) {
        writeCertainPart(bar, form, scale);
    }
    const Box& box = bar.box;
    const double halfHeight = box.height / 2 + scale;
    if (bar.openStart) {
        writeChevron({box.x, box.centre().y}, halfHeight, true, bar.lane, scale);
    }
    if (bar.openEnd) {
        writeChevron({box.right(), box.centre().y}, halfHeight, false, bar.lane, scale);
    }
    if (bar.disputed) {
        writeDisputedSign(disputedSign(bar, scale), bar.lane);
    }
}

void SvgMarks::write(const ScenePoint& point)
{
    m_isDimmed = point.dimmed;
    const PointForm form = formOf(point);
    const std::string colour = colourOf(laneColour(point.lane));
    writeShape(point.shape, point.centre, form.outlineSize);
    m_out.attribute("fill", form.fill == PointFill::Lane   ? colour
                            : form.fill == PointFill::Tint ? colourOf(laneTint(point.lane))
                                                           : colourOf(ColourRole::Canvas));
    m_out.attribute("stroke", colour).attribute("stroke-width", form.strokeWidth);
    addDashes(form.dashes);
    m_out.end();
    if (form.coreSize > 0) {
        writeShape(point.shape, point.centre, form.coreSize);
        m_out.attribute("fill", colour).end();
    }
    if (point.disputed) {
        writeDisputedSign(disputedSign(point), point.lane);
    }
}

void SvgMarks::write(const SceneText& text)
{
    m_isDimmed = false;
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

void SvgMarks::write(const SceneThread& thread)
{
    m_isDimmed = false;
    const auto place = [](Point point) { return svgNumber(point.x) + ' ' + svgNumber(point.y); };
    const Curve& curve = thread.curve;
    m_out.start("g").attribute("class", "thread");
    if (!thread.note.empty()) {
        m_out.start("title").text(thread.note).end();
    }
    m_out.start("path").attribute("d", 'M' + place(curve.start) + 'C' + place(curve.startControl) + ' ' +
                                           place(curve.endControl) + ' ' + place(curve.end));
    m_out.attribute("fill", "none").attribute("stroke", colourOf(thread.colour));
    m_out.attribute("stroke-width", thread.width).end();
    m_out.start("polygon").attribute("points", pointList(arrowOn(curve, thread.arrow)));
    m_out.attribute("fill", colourOf(thread.colour)).end();
    m_out.end();
}

std::string SvgMarks::addGradient(const Gradient& fade)
{
    const std::string id = "fade-" + std::to_string(++m_gradientCount);
    const std::string colour = hexText(fade.colour);
    m_gradients.start("linearGradient").attribute("id", id).attribute("gradientUnits", "userSpaceOnUse");
    m_gradients.attribute("x1", fade.from.x).attribute("y1", fade.from.y);
    m_gradients.attribute("x2", fade.to.x).attribute("y2", fade.to.y);
    m_gradients.start("stop").attribute("offset", fade.solidShare).attribute("stop-color", colour);
    if (fade.opacity < 1) {
        m_gradients.attribute("stop-opacity", fade.opacity);
    }
    m_gradients.end();
    m_gradients.start("stop").attribute("offset", 1).attribute("stop-color", colour);
    m_gradients.attribute("stop-opacity", fade.endOpacity).end();
    m_gradients.end();
    return "url(#" + id + ')';
}

/// The solid part with its edge, which is left open where the plot cuts the bar off.
void SvgMarks::writeCertainPart(const SceneBar& bar, const BarForm& form, double scale)
{
    const Box part{bar.certainFrom, bar.box.y, bar.certainTo - bar.certainFrom, bar.box.height};
    if (!bar.ghost) {
        m_out.start("rect");
        addBox(m_out, part);
        m_out.attribute("fill", colourOf(laneTint(bar.lane))).end();
    }
    const double half = scale / 2;
    const bool isOpenLeft = (bar.cutStart || bar.openStart) && bar.certainFrom <= bar.box.x;
    const bool isOpenRight = (bar.cutEnd || bar.openEnd) && bar.certainTo >= bar.box.right();
    const double left = part.x + (isOpenLeft ? 0 : half);
    const double right = part.right() - (isOpenRight ? 0 : half);
    const std::string top = svgNumber(part.y + half);
    const std::string bottom = svgNumber(part.bottom() - half);
    std::string path = 'M' + svgNumber(left) + ' ' + top + 'H' + svgNumber(right) +
                       (isOpenRight ? 'M' + svgNumber(right) + ' ' : std::string("V")) + bottom + 'H' +
                       svgNumber(left) + (isOpenLeft ? std::string() : 'V' + top);
    for (const double y : form.innerLines) {
        path += 'M' + svgNumber(left) + ' ' + svgNumber(y) + 'H' + svgNumber(right);
    }
    m_out.start("path").attribute("d", path).attribute("fill", "none");
    m_out.attribute("stroke", colourOf(laneColour(bar.lane)));
    if (scale != 1) {
        m_out.attribute("stroke-width", scale);
    }
    addDashes(form.edgeDashes);
    m_out.end();
}

void SvgMarks::writePossiblePart(const SceneBar& bar, const BarForm& form, double scale, bool isBefore)
{
    const double left = isBefore ? bar.box.x : bar.certainTo;
    const double right = isBefore ? bar.certainFrom : bar.box.right();
    if (right <= left) {
        return;
    }
    if (!bar.ghost) {
        const Fade& fade = isBefore ? bar.before : bar.after;
        const std::string fill = addGradient({.from = {isBefore ? right : left, bar.box.y},
                                              .to = {isBefore ? left : right, bar.box.y},
                                              .colour = palette()[laneTint(bar.lane)],
                                              .opacity = fade.inner,
                                              .endOpacity = fade.outer});
        m_out.start("rect");
        addBox(m_out, {left, bar.box.y, right - left, bar.box.height});
        m_out.attribute("fill", fill).end();
    }
    for (const double y : form.baselines) {
        writeStroke({left, y}, {right, y}, colourOf(laneColour(bar.lane)), scale);
        addDashes(form.baselineDashes);
        m_out.end();
    }
}

void SvgMarks::writeChevron(Point tip, double halfHeight, bool pointsLeft, Lane lane, double scale)
{
    m_out.start("polyline").attribute("points", pointList(chevron(tip, halfHeight, pointsLeft)));
    m_out.attribute("fill", "none").attribute("stroke", colourOf(laneColour(lane)));
    m_out.attribute("stroke-width", kChevronStroke * scale).attribute("stroke-linecap", "round");
    m_out.attribute("stroke-linejoin", "round").end();
}

void SvgMarks::addDashes(const std::optional<Dashes>& dashes)
{
    if (dashes) {
        m_out.attribute("stroke-dasharray", svgNumber(dashes->stroke) + ' ' + svgNumber(dashes->gap));
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

void SvgMarks::writeDisputedSign(const DisputedSign& sign, Lane lane)
{
    const double radius = sign.diameter / 2;
    const double scale = sign.diameter / 6;
    const std::string ground = colourOf(ColourRole::Canvas);
    m_out.start("circle").attribute("cx", sign.centre.x).attribute("cy", sign.centre.y).attribute("r", radius + scale);
    m_out.attribute("fill", colourOf(laneColour(lane))).attribute("stroke", ground);
    m_out.attribute("stroke-width", scale).end();
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
