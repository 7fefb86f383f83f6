// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/drawing.h"

#include "layout/date_drawing.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr double kHaloRoom = 2;
constexpr double kTextHeight = 16; ///< Of a label's box at scale 1.

bool isOnlyVisibleInPart(const SceneContext& context, const PlacedMark& mark)
{
    const bool passes = context.passes(mark.mark.event);
    const auto isVisible = [&](EventIndex event) {
        return context.passes(event) == passes &&
               extentOf(context.snapshot().columns(), event.value()).overlaps(context.visible());
    };
    return std::any_of(mark.folded.begin(), mark.folded.end(), isVisible);
}

/// The share of the way from `end` to `start` at which x lies: how opaque a fade from the start to the end is there.
double opacityAt(double x, double start, double end)
{
    return start == end ? 0 : std::clamp((x - end) / (start - end), 0.0, 1.0);
}

/// "+n" behind a fold; returns the box grown by it. At an edge of the plot no room is kept for it, so it is left out
/// where something stands.
Box drawFoldCount(Drawing& drawing, const ScenePoint& point, Box box)
{
    const SceneContext& context = drawing.context;
    const double gap = 4 * context.unit();
    SceneText count = makeText(context, "+" + countText(point.foldedCount), context.request.language,
                               TextRole::FoldCount, {box.right() + gap, point.centre.y});
    const bool isBefore = count.box.right() > context.plot.right();
    if (isBefore) {
        const double shift = box.x - gap - count.box.right();
        count.box.x += shift;
        count.baseline.x += shift;
    }
    if ((isBefore || box.x < context.plot.x) && !drawing.taken.isFree(count.box)) {
        return box;
    }
    const double left = std::min(box.x, count.box.x);
    box = {left, box.y, std::max(box.right(), count.box.right()) - left, box.height};
    count.colour = ColourRole::InkSecondary;
    count.halo = true;
    count.subject = point.subject;
    count.control = SceneControl::ListFolded;
    drawText(drawing, std::move(count));
    return box;
}

} // namespace

Lane laneOf(const Snapshot& snapshot, const MarkSubject& subject)
{
    if (const auto* event = std::get_if<EventIndex>(&subject)) {
        return snapshot.laneOf(*event);
    }
    return snapshot[std::get<EntityIndex>(subject)].lane.value_or(Lane::Context);
}

RowLines rowLines(double top, double height, double markHeight, double unit)
{
    const double block = (kTextHeight + markHeight) * unit;
    if (height + 0.01 < block) {
        return {top + height / 2, top + height / 2, false, false};
    }
    const double gap = std::min(4 * unit, (height - block) / 2);
    const double blockTop = top + (height - block - gap) / 2;
    const double axisY = blockTop + (kTextHeight + markHeight / 2) * unit + gap;
    return {blockTop + kTextHeight * unit / 2, axisY, true, gap >= kHaloRoom * unit};
}

PixelEnds endsOf(const SceneContext& context, const Extent& extent)
{
    const double fade = kUnknownFade * context.unit();
    PixelEnds ends{context.xOf(extent.from), context.xOf(extent.to)};
    if (extent.hasNoStart()) {
        ends.left = extent.flags.openStart ? context.plot.x : context.xOf(extent.certainFrom) - fade;
    }
    if (extent.hasNoEnd()) {
        const auto today = context.request.today;
        ends.right = !extent.flags.openEnd                            ? context.xOf(extent.certainTo) + fade
                     : today && today->seconds() > extent.certainFrom ? context.xOf(today->seconds())
                                                                      : context.plot.right();
    }
    return ends;
}

std::optional<SceneBar> barOf(const SceneContext& context, const Extent& extent, const MarkSubject& subject,
                              double axisY, double height)
{
    auto [left, right] = endsOf(context, extent);
    if (extent.flags.openStart != extent.flags.openEnd && right - left < kShortestBar * context.unit()) {
        // What goes on has no end to be a point in the middle of; the chevron needs a bar to end.
        left = extent.flags.openEnd ? right - kShortestBar * context.unit() : left;
        right = extent.flags.openEnd ? right : left + kShortestBar * context.unit();
    }
    if (right <= context.plot.x || left >= context.plot.right()) {
        return std::nullopt;
    }
    SceneBar bar;
    bar.cutStart = left < context.plot.x;
    bar.cutEnd = right > context.plot.right();
    const double from = std::max(left, context.plot.x);
    const double to = std::min(right, context.plot.right());
    const double certainFrom = extent.flags.openStart ? left : context.xOf(extent.certainFrom);
    const double certainTo = extent.flags.openEnd ? right : context.xOf(extent.certainTo);
    bar.box = {from, axisY - height / 2, to - from, height};
    bar.certainFrom = std::clamp(certainFrom, from, to);
    bar.certainTo = std::clamp(certainTo, from, to);
    bar.before = {opacityAt(bar.certainFrom, certainFrom, left), opacityAt(from, certainFrom, left)};
    bar.after = {opacityAt(bar.certainTo, certainTo, right), opacityAt(to, certainTo, right)};
    bar.openStart = extent.flags.openStart;
    bar.openEnd = extent.flags.openEnd;
    bar.approximate = extent.flags.approximate;
    bar.uncertain = extent.flags.uncertain;
    bar.lane = laneOf(context.snapshot(), subject);
    bar.subject = subject;
    return bar;
}

std::optional<Box> drawBar(Drawing& drawing, const Extent& extent, const MarkSubject& subject, double axisY,
                           double height)
{
    const std::optional<SceneBar> bar = barOf(drawing.context, extent, subject, axisY, height);
    if (!bar) {
        return std::nullopt;
    }
    drawing.scene.bars.push_back(*bar);
    return bar->box;
}

ScenePoint pointOf(const SceneContext& context, EventIndex event, const Extent& extent, Point centre, PointLook look)
{
    ScenePoint point;
    point.centre = centre;
    point.size = look.size * context.unit();
    point.shape = context.snapshot().kindOf(event).shape.value_or(Shape::Disc);
    point.lane = context.snapshot().laneOf(event);
    point.filled = look.filled && point.shape != Shape::Ring;
    point.approximate = extent.flags.approximate;
    point.uncertain = extent.flags.uncertain;
    point.disputed = context.snapshot().isDisputed(event);
    point.subject = event;
    return point;
}

std::optional<Box> drawPoint(Drawing& drawing, const PlacedMark& mark, double axisY, PointLook look)
{
    const SceneContext& context = drawing.context;
    double x = context.xOf(mark.mark.anchor);
    const bool isInPlot = context.isInPlot(x);
    if (!isInPlot) {
        if (!isOnlyVisibleInPart(context, mark)) {
            return std::nullopt;
        }
        x = x < context.plot.x ? context.plot.x : context.plot.right() - 1;
    }
    if (look.hasWhisker && isInPlot) {
        drawWhisker(drawing, mark.mark, axisY);
    }
    ScenePoint point = pointOf(context, mark.mark.event, mark.mark.extent, {x, axisY}, look);
    FoldedEvents folded = foldedEvents(context, mark);
    point.foldedCount = folded.count;
    point.folded = std::move(folded.like);
    point.foldedRest = std::move(folded.rest);
    const Box box{x - point.size / 2, axisY - point.size / 2, point.size, point.size};
    drawing.taken.add(box);
    drawing.scene.points.push_back(point);
    const bool isCounted = point.foldedCount > 0 && context.passes(mark.mark.event);
    return isCounted ? drawFoldCount(drawing, point, box) : box;
}

FoldedEvents foldedEvents(const SceneContext& context, const PlacedMark& mark)
{
    FoldedEvents folded;
    const bool passes = context.passes(mark.mark.event);
    for (const EventIndex event : mark.folded) {
        const bool isLike = context.passes(event) == passes;
        folded.count += isLike ? 1 : 0;
        std::vector<EventIndex>& named = isLike ? folded.like : folded.rest;
        if (named.size() < kMostNamedInFold) {
            named.push_back(event);
        }
    }
    return folded;
}

void tellFolded(Drawing& drawing, const PlacedMark& bar)
{
    std::vector<SceneBar>& bars = drawing.scene.bars;
    if (!bars.empty() && bars.back().subject == MarkSubject(bar.mark.event)) {
        FoldedEvents folded = foldedEvents(drawing.context, bar);
        bars.back().folded = std::move(folded.like);
        bars.back().foldedRest = std::move(folded.rest);
    }
}

void drawText(Drawing& drawing, SceneText text)
{
    drawing.taken.add(text.box);
    drawing.scene.texts.push_back(std::move(text));
}

double startOnBar(const Scene& scene, const Box& bar, double width)
{
    const auto drawn = std::find_if(scene.bars.rbegin(), scene.bars.rend(),
                                    [&bar](const SceneBar& candidate) { return candidate.box == bar; });
    const bool hasRoom = drawn != scene.bars.rend() && drawn->certainFrom + width <= drawn->certainTo;
    return hasRoom ? drawn->certainFrom : bar.x;
}

SceneText eventLabel(const SceneContext& context, EventIndex event, Point at)
{
    const TextChoice title = labelOf(context, event);
    SceneText label = makeText(context, std::string(title.text), title.language, TextRole::Label, at);
    label.halo = true;
    label.subject = event;
    return label;
}

void drawDateBehind(Drawing& drawing, const SceneText& label, EventIndex event)
{
    constexpr double gap = 6;
    const SceneContext& context = drawing.context;
    std::string words = dateLabelOf(context, event);
    if (words.empty()) {
        return;
    }
    SceneText date = makeText(context, std::move(words), context.request.language, TextRole::LabelDate,
                              {label.box.right() + gap * context.unit(), label.box.centre().y});
    date.baseline.y = label.baseline.y;
    Box room = date.box;
    room.width = std::max(room.width, (kDateRoom - gap) * context.unit());
    if (room.right() > context.plot.right() || !drawing.taken.isFree(room)) {
        return;
    }
    date.colour = ColourRole::InkSecondary;
    date.halo = label.halo;
    date.subject = label.subject;
    drawText(drawing, std::move(date));
}

} // namespace tideline
