// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_drawing.h"

#include "layout/date_drawing.h"
#include "layout/label_placement.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr std::size_t kMostLabelsDrawn = 400;
constexpr double kBarHeight = 12;
constexpr double kChevronRoom = 16;
constexpr double kWidestTitle = 0.4;   ///< Of the plot.
constexpr double kLongestWhisker = 64; ///< As of what lasted for less than a bar needs in a crowded lane.

/// A mark of a field that is in the picture, and where.
struct DrawnMark {
    const PlacedMark* mark = nullptr;
    Box box = {};
    RowLines lines = {};
    std::optional<Box> reach = {}; ///< With its whisker, if that is short.
    bool isBand = false;           ///< Of a point whose middle is out of view, what it may be, which fades.
};

RowLines linesOf(const LanePlace& place, double top, std::size_t row, double unit)
{
    const double y = top + static_cast<double>(row) * (place.fieldRowHeight + place.rowGap);
    return rowLines(y, place.fieldRowHeight, kBarHeight, unit);
}

/// Bars leave room for a text above them, points sit in the middle of their row.
double axisOf(const LanePlace& place, double top, const PlacedMark& mark, double unit)
{
    const double rowTop = top + static_cast<double>(mark.row) * (place.fieldRowHeight + place.rowGap);
    return mark.mark.isBar ? linesOf(place, top, mark.row, unit).axisY : rowTop + place.fieldRowHeight / 2;
}

/// A label beyond a longer whisker would not seem to be the mark's.
Box withShortWhisker(const Box& mark, const Box& whisker, double unit)
{
    const double longest = kLongestWhisker * unit;
    const double left = whisker.x < mark.x && mark.x - whisker.x <= longest ? whisker.x : mark.x;
    const double right =
        whisker.right() > mark.right() && whisker.right() - mark.right() <= longest ? whisker.right() : mark.right();
    return {left, mark.y, right - left, mark.height};
}

std::optional<DrawnMark> drawMark(Drawing& drawing, const PlacedMark& mark, const LanePlace& place, double top)
{
    const double unit = drawing.context.unit();
    const double axisY = axisOf(place, top, mark, unit);
    DrawnMark drawn{.mark = &mark, .lines = linesOf(place, top, mark.row, unit)};
    drawn.lines.axisY = axisY;
    std::optional<Box> box;
    const std::size_t whisker = drawing.scene.bars.size();
    if (!mark.mark.isBar) {
        box = drawPoint(drawing, mark, axisY, {});
    }
    if (!box && mark.mark.extent.overlaps(drawing.context.visible())) {
        box = mark.mark.isBar ? drawLasting(drawing, mark.mark, axisY, kBarHeight * unit, {})
                              : drawVague(drawing, mark.mark, axisY);
        drawn.isBand = !mark.mark.isBar && !mark.mark.extent.flags.hasGaps;
        // A band may fill the row; like a whisker it takes no room from the labels of those that are in the view.
        if (box && !drawn.isBand) {
            drawing.taken.add(*box);
        }
    }
    if (!box) {
        return std::nullopt;
    }
    if (mark.mark.isBar && !mark.folded.empty()) {
        tellFolded(drawing, mark);
    }
    drawn.box = withNearGhosts(drawing.context, mark.mark, *box);
    if (!mark.mark.isBar && whisker < drawing.scene.bars.size()) {
        drawn.reach = withShortWhisker(drawn.box, drawing.scene.bars[whisker].box, unit);
    }
    return drawn;
}

/// The label of a bar keeps in view while any of the bar is.
std::optional<std::size_t> labelBar(Drawing& drawing, const DrawnMark& drawn)
{
    const double unit = drawing.context.unit();
    const Box& bar = drawn.box;
    const double x = bar.x + (drawn.lines.isTextAbove ? 0 : 4 * unit);
    SceneText label = eventLabel(drawing.context, drawn.mark->mark.event, {x, drawn.lines.textY});
    label.halo = drawn.lines.hasHaloRoom;
    const double room = bar.right() - x;
    if (drawn.lines.isTextAbove && label.box.width <= room) {
        return placeOnLine(drawing, std::move(label), bar.right(), 0);
    }
    return std::nullopt;
}

/// Where there is no room above it, or nothing else is free, a bar or band that is long enough carries its label
/// itself.
std::optional<std::size_t> labelOnBar(Drawing& drawing, const DrawnMark& drawn)
{
    const double indent = 4 * drawing.context.unit();
    const Box& bar = drawn.box;
    SceneText label = eventLabel(drawing.context, drawn.mark->mark.event, {0, drawn.lines.axisY});
    label.box.x = label.baseline.x = startOnBar(drawing.scene, bar, label.box.width + 2 * indent) + indent;
    label.halo = drawn.isBand; // It would cut a bar, and a gap means that something paused.
    const auto isTaken = [&label](const Box& box) { return box.overlaps(label.box); };
    const Scene& scene = drawing.scene;
    const bool isFree =
        std::none_of(scene.texts.begin(), scene.texts.end(),
                     [&](const SceneText& text) { return isTaken(text.box); }) &&
        std::none_of(scene.points.begin(), scene.points.end(), [&](const ScenePoint& point) {
            return isTaken({point.centre.x - point.size / 2, point.centre.y - point.size / 2, point.size, point.size});
        });
    if (label.text.empty() || label.box.width + 2 * indent > bar.width || !isFree) {
        return std::nullopt;
    }
    drawText(drawing, std::move(label));
    return scene.texts.size() - 1;
}

void drawLabels(Drawing& drawing, const std::vector<DrawnMark>& marks, const LanePlace& place, double top)
{
    std::vector<std::pair<std::size_t, EventIndex>> labelled;
    const double floor = place.y + place.height;
    const auto drawLabel = [&](const DrawnMark& drawn) {
        const EventIndex event = drawn.mark->mark.event;
        std::optional<std::size_t> text;
        if (drawn.mark->mark.isBar) {
            text = drawn.lines.isTextAbove ? labelBar(drawing, drawn) : labelOnBar(drawing, drawn);
        }
        if (!text) {
            text = placeLabel(drawing, {event, drawn.box, top, floor, drawn.reach});
        }
        if (!text && (drawn.mark->mark.isBar || drawn.isBand)) {
            text = labelOnBar(drawing, drawn);
        }
        if (text) {
            labelled.emplace_back(*text, event);
        }
    };
    // Those with room in their row first: no other label may take it from them while the picture moves.
    const std::size_t count = std::min(marks.size(), kMostLabelsDrawn);
    for (const bool hasRoom : {true, false}) {
        for (std::size_t mark = 0; mark < count; ++mark) {
            if (marks[mark].mark->hasLabelRoom == hasRoom) {
                drawLabel(marks[mark]);
            }
        }
    }
    for (const auto& [text, event] : labelled) {
        drawDateBehind(drawing, SceneText(drawing.scene.texts[text]), event);
    }
}

bool isAnchorInPlot(const SceneContext& context, const PlacedMark& mark)
{
    return context.isInPlot(context.xOf(mark.mark.anchor));
}

} // namespace

LaneHead layOutHead(const SceneContext& context, const LaneContents& contents, HeadForm form, const Box& line)
{
    const double unit = context.unit();
    LaneHead head;
    double right = line.x + (context.request.interactive ? kChevronRoom * unit : 0);
    const auto add = [&](std::string text, const std::string& language, TextRole role, ColourRole colour) {
        SceneText word = makeText(context, std::move(text), language, role, {right, line.centre().y});
        if (!cutToWidth(context, word, kWidestTitle * context.plot.width)) {
            return;
        }
        head.texts.push_back(std::move(word));
        head.texts.back().colour = colour;
        head.texts.back().baseline.y = head.texts.front().baseline.y;
        right = head.texts.back().box.right() + 6 * unit;
    };
    if (form != HeadForm::Chevron) {
        add(contents.title, contents.language, TextRole::LaneHead, contents.colour);
    }
    if (form == HeadForm::Whole) {
        add(countText(contents.count), context.request.language, TextRole::LaneCount, ColourRole::InkSecondary);
    }
    head.box = {line.x, line.y, right + (head.texts.empty() ? 0 : 2 * unit) - line.x, line.height};
    return head;
}

void drawHeadlessLane(Drawing& drawing, const LaneContents& contents, const LanePlace& place)
{
    const Box& plot = drawing.context.plot;
    SceneLane lane;
    lane.key = contents.key;
    lane.title = contents.title;
    lane.colour = contents.colour;
    lane.box = {plot.x, place.y, plot.width, place.height};
    lane.folded = place.need.folded;
    lane.count = contents.count;
    drawing.scene.lanes.push_back(std::move(lane));
}

Box drawLaneHead(Drawing& drawing, const LaneContents& contents, const LanePlace& place)
{
    const SceneContext& context = drawing.context;
    const double unit = context.unit();
    double middle = place.y + place.headHeight / 2;
    if (place.need.isHeadInRow) {
        middle = rowLines(place.rowsTop, place.entityRowHeight, kDiscSize, unit).textY;
    }
    const Box line{context.plot.x + context.indent() / 2, std::max(place.y, middle - place.headHeight / 2), 0,
                   place.headHeight};
    LaneHead head = layOutHead(context, contents, HeadForm::Whole, line);
    drawHeadlessLane(drawing, contents, place);
    if (context.request.interactive) {
        drawing.scene.lanes.back().head = head.box;
    }
    drawing.taken.add(head.box);
    for (SceneText& text : head.texts) {
        drawText(drawing, std::move(text));
    }
    return head.box;
}

void drawLaneRule(Drawing& drawing, const LanePlace& place)
{
    const Box& plot = drawing.context.plot;
    const double y = place.y + place.height - 0.5;
    drawing.scene.lines.push_back({.from = {plot.x, y}, .to = {plot.right(), y}, .colour = ColourRole::Hairline});
}

void drawField(Drawing& drawing, const FieldLayout& field, const LanePlace& place, double top)
{
    std::vector<DrawnMark> drawn;
    const double unit = drawing.context.unit();
    for (const PlacedMark& mark : field.marks) {
        if (mark.row < place.need.fieldRows && drawing.context.passes(mark.mark.event)) {
            drawGhosts(drawing, mark.mark, axisOf(place, top, mark, unit));
        }
    }
    // What stands for a fold at the edge comes last: those in the plot have the room beside them.
    std::vector<std::optional<DrawnMark>> visible(field.marks.size());
    for (const bool isAtEdge : {false, true}) {
        for (std::size_t i = 0; i < field.marks.size(); ++i) {
            const PlacedMark& mark = field.marks[i];
            if (mark.row < place.need.fieldRows && isAtEdge != isAnchorInPlot(drawing.context, mark)) {
                visible[i] = drawMark(drawing, mark, place, top);
            }
        }
    }
    for (std::size_t i = 0; i < field.marks.size(); ++i) {
        if (visible[i] && drawing.context.passes(field.marks[i].mark.event)) {
            drawn.push_back(*visible[i]);
        }
    }
    drawLabels(drawing, drawn, place, top);
}

SceneText& drawMore(Drawing& drawing, std::size_t count, const Box& head)
{
    SceneText more = makeText(drawing.context, "+" + countText(count), drawing.context.request.language,
                              TextRole::FoldCount, {head.right(), head.centre().y});
    more.colour = ColourRole::InkSecondary;
    drawText(drawing, std::move(more));
    return drawing.scene.texts.back();
}

void drawCutRows(Drawing& drawing, const LaneContents& contents, const LanePlace& place, const Box& head)
{
    const SceneContext& context = drawing.context;
    if (contents.cutRows.empty()) {
        return;
    }
    std::vector<EntityIndex>& hidden = drawing.scene.lanes.back().hiddenRows;
    for (const EntityRow& row : contents.cutRows) {
        if (!row.isDimmed) {
            hidden.push_back(row.entity);
        }
    }
    if (!hidden.empty() && !contents.isDense) { // A dense field counts its own with them.
        drawMore(drawing, hidden.size(), head).control = SceneControl::ListHidden;
    }
    std::vector<EventIndex> events;
    for (const EntityRow& row : contents.cutRows) {
        events.insert(events.end(), row.events.begin(), row.events.end());
    }
    std::sort(events.begin(), events.end());
    const double height = place.stripHeight / 2;
    drawStrip(drawing, events, {context.plot.x, place.y + place.height - height - 2, context.plot.width, height});
}

} // namespace tideline
