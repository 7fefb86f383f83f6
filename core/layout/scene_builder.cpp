// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/scene_builder.h"

#include "layout/dense_field.h"
#include "layout/lane_contents.h"
#include "layout/lane_drawing.h"
#include "layout/outside.h"
#include "layout/ruler.h"
#include "layout/shelf.h"
#include "layout/undated_tray.h"

#include <algorithm>

namespace tideline {
namespace {

/// As many rows of marks as a lane is ever given; what finds no place in them folds.
constexpr std::size_t kMostFieldRows = 10;

using Lanes = std::array<LaneContents, kLaneCount>;

Box plotOf(const SceneRequest& request)
{
    const double top = kRulerHeight * request.scale;
    const double lowest = hasShelf(request) ? kShelfHeight : hasUndatedTray(request) ? kTrayHeight : 0;
    return {0, top, request.size.width, request.size.height - top - lowest * request.scale};
}

/// Lays out a lane with as many rows as it likes and says how many those are.
LaneNeed needOf(const SceneContext& context, LaneContents& contents)
{
    LaneNeed need{.lane = contents.lane, .folded = contents.folded};
    need.isWanted = context.request.wantedLane == contents.lane;
    if (contents.folded) {
        return need;
    }
    if (contents.isDense) {
        // Too many events to give each to its row: without active years a row would be empty.
        std::erase_if(contents.rows, [](const EntityRow& row) { return row.periods.empty(); });
    }
    takeRowEvents(context, contents.rows, contents.events);
    for (EntityRow& row : contents.rows) {
        layOutEntityRow(context, row);
        need.extraTracks += row.trackCount - 1;
        need.sharedTracks += row.trackCount > 1 ? 1 : 0;
    }
    need.entityRows = contents.rows.size();
    need.hasStrip = contents.isDense;
    if (contents.isDense) {
        need.fieldRows = kDenseFieldRows;
    } else {
        layOutLaneField(context, contents, kMostFieldRows);
        need.fieldRows = contents.field.usedRows;
    }
    return need;
}

/// With fewer rows than it likes, a lane keeps the important ones and folds its marks closer.
void fitToPlace(const SceneContext& context, LaneContents& contents, const LanePlace& place)
{
    contents.cutRows = keepImportantRows(context, contents.rows, place.need.entityRows);
    for (EntityRow& row : contents.rows) {
        if (place.need.sharesTracks && row.trackCount > 2) {
            layOutEntityRow(context, row, 2);
        }
    }
    if (contents.field.usedRows > place.need.fieldRows) {
        layOutLaneField(context, contents, place.need.fieldRows);
    }
}

/// The events of a lane, those of rows that are not drawn included.
std::vector<EventIndex> everyEventOf(const LaneContents& contents)
{
    std::vector<EventIndex> events = contents.events;
    for (const EntityRow& row : contents.rows) {
        events.insert(events.end(), row.events.begin(), row.events.end());
    }
    std::sort(events.begin(), events.end());
    return events;
}

void drawFoldedLane(Drawing& drawing, const LaneContents& contents, const LanePlace& place, const DenseLane& dense)
{
    // Under a head the strip is half as high as its room, which sets it off from the next lane.
    const bool isShelved = place.headHeight == 0;
    const double bottom = place.y + place.height - (isShelved ? 0 : 3 * drawing.context.unit());
    const double height = isShelved ? place.stripHeight : place.stripHeight / 2;
    const Box box{drawing.context.plot.x, bottom - height, drawing.context.plot.width, height};
    if (height > 0) {
        contents.isDense ? drawDenseStrip(drawing, dense, contents.lane, box)
                         : drawStrip(drawing, contents.lane, everyEventOf(contents), box);
    }
}

void drawOpenLane(Drawing& drawing, LaneContents& contents, const LanePlace& place, const DenseLane& dense,
                  const Box& head)
{
    fitToPlace(drawing.context, contents, place);
    drawCutRows(drawing, contents, place, head);
    double top = place.rowsTop;
    if (contents.lane == Lane::Defectors) {
        top = drawLifeLines(drawing, contents, place, head);
    } else if (contents.lane == Lane::Artists) {
        top = drawArtistLines(drawing, contents, place);
    }
    if (contents.isDense) {
        drawDenseField(drawing, dense, place, top, head);
    } else {
        drawField(drawing, contents.field, place, top);
    }
}

/// What is free of the line that the counts stand in.
struct FreeLine {
    double left = 0;
    double right = 0;
    double middle = 0;
};

constexpr double kCountGap = 12;

SceneText countText(const SceneContext& context, const FreeLine& line, std::string words, SceneControl control)
{
    SceneText text =
        makeText(context, std::move(words), context.request.language, TextRole::LaneCount, {line.left, line.middle});
    text.colour = ColourRole::InkSecondary;
    text.control = control;
    return text;
}

/// Puts the count at one end of the line and takes its room; nothing if there is none.
void drawCount(Drawing& drawing, FreeLine& line, SceneText text, bool isAtRight)
{
    const double gap = kCountGap * drawing.context.unit();
    if (text.box.width > line.right - line.left) {
        return;
    }
    text.box.x = text.baseline.x = isAtRight ? line.right - text.box.width : line.left;
    (isAtRight ? line.right : line.left) = isAtRight ? text.box.x - gap : text.box.right() + gap;
    drawText(drawing, std::move(text));
}

/// "‹ 2 earlier" and "3 later ›" at the two ends of the line, in numbers alone where the words have no room. Before the
/// lanes are drawn, so that labels keep off them.
void drawOutsideCounts(Drawing& drawing, FreeLine line, bool isRowInLine)
{
    const SceneContext& context = drawing.context;
    const SceneWords& words = context.request.words;
    const std::size_t earlierCount = words.earlier ? drawing.scene.earlierCount : 0;
    const std::size_t laterCount = words.later ? drawing.scene.laterCount : 0;
    const auto earlier = [&](const std::string& said) {
        return countText(context, line, "‹ " + said, SceneControl::GoEarlier);
    };
    const auto later = [&](const std::string& said) {
        return countText(context, line, said + " ›", SceneControl::GoLater);
    };
    const double wanted = (earlierCount > 0 ? earlier(words.earlier(earlierCount)).box.width : 0) +
                          (laterCount > 0 ? later(words.later(laterCount)).box.width : 0) + kCountGap * context.unit();
    const bool isInWords = wanted <= line.right - line.left;
    if (laterCount > 0) {
        drawCount(drawing, line, later(isInWords ? words.later(laterCount) : std::to_string(laterCount)), true);
    }
    // Where names stand behind the head, both counts stand at the right.
    if (earlierCount > 0) {
        drawCount(drawing, line, earlier(isInWords ? words.earlier(earlierCount) : std::to_string(earlierCount)),
                  isRowInLine);
    }
}

/// The line of the first head, where no mark ever stands; without one the first line of the plot.
void drawOutsideCounts(Drawing& drawing, const LanePlace* place, const Box& head)
{
    constexpr double afterHead = 44; // The "+n" of rows without room stands between.
    constexpr double indent = 8;
    const SceneContext& context = drawing.context;
    const double unit = context.unit();
    FreeLine line{.left = context.plot.x + indent * unit,
                  .right = context.plot.right() - indent * unit,
                  .middle = context.plot.y + 9 * unit};
    if (place != nullptr) {
        line.left = head.right() + afterHead * unit;
        line.middle = head.centre().y;
    }
    drawOutsideCounts(drawing, line, place != nullptr && place->need.isHeadInRow);
}

std::array<DenseLane, kLaneCount> scanDense(const SceneContext& context, const Lanes& lanes, const LaneStack& stack)
{
    DenseLanes dense;
    for (const LanePlace& place : stack.places) {
        const auto lane = static_cast<std::size_t>(place.need.lane);
        dense.all[lane] = lanes[lane].isDense;
        dense.folded[lane] = place.need.folded;
    }
    return dense.all.any() ? scanDenseLanes(context, dense) : std::array<DenseLane, kLaneCount>{};
}

/// The shelf or the tray, whichever there is: heads of folded lanes, then what has no date.
void drawLowestRow(Drawing& drawing, const std::vector<const LaneContents*>& shelved)
{
    const SceneContext& context = drawing.context;
    const SceneRequest& request = context.request;
    const bool hasTray = hasUndatedTray(request);
    if (!hasTray && !hasShelf(request)) {
        return;
    }
    const double y = context.plot.bottom();
    drawing.scene.lines.push_back({.from = {0, y + 0.5}, .to = {request.size.width, y + 0.5}});
    Box box{0, y, std::max(0.0, request.size.width - request.coveredRight), request.size.height - y};
    if (hasShelf(request)) {
        const double tray = hasTray ? leastTrayWidth(context) : 0;
        const double end = drawShelfHeads(drawing, shelved, {box.x, box.y, box.width - tray, box.height});
        box = {end, box.y, box.right() - end, box.height};
    }
    if (hasTray) {
        drawUndatedTray(drawing, box);
    }
}

void drawLanes(Drawing& drawing)
{
    const SceneContext& context = drawing.context;
    Lanes lanes = collectLanes(context);
    std::vector<LaneNeed> needs;
    for (LaneContents& contents : lanes) {
        if (!contents.isEmpty()) {
            needs.push_back(needOf(context, contents));
        }
    }
    const Box& plot = context.plot;
    const LaneStack stack = stackLanes(
        needs, {.top = plot.y, .height = plot.height, .unit = context.unit(), .hasShelf = hasShelf(context.request)});
    drawing.scene.contentHeight = stack.wantedHeight;
    const std::array<DenseLane, kLaneCount> dense = scanDense(context, lanes, stack);
    std::vector<const LaneContents*> shelved;
    bool hasCounts = !context.request.interactive;
    for (const LanePlace& place : stack.places) {
        const auto lane = static_cast<std::size_t>(place.need.lane);
        if (place.need.folded && place.headHeight == 0) {
            shelved.push_back(&lanes[lane]);
            drawHeadlessLane(drawing, lanes[lane], place);
            drawFoldedLane(drawing, lanes[lane], place, dense[lane]);
            continue;
        }
        const Box head = drawLaneHead(drawing, lanes[lane], place);
        drawLaneRule(drawing, place);
        if (!hasCounts) {
            drawOutsideCounts(drawing, &place, head);
            hasCounts = true;
        }
        place.need.folded ? drawFoldedLane(drawing, lanes[lane], place, dense[lane])
                          : drawOpenLane(drawing, lanes[lane], place, dense[lane], head);
    }
    if (!hasCounts) {
        drawOutsideCounts(drawing, nullptr, {});
    }
    drawLowestRow(drawing, shelved);
}

} // namespace

Scene buildScene(const SceneRequest& request)
{
    const Box plot = plotOf(request);
    Scene empty;
    empty.size = request.size;
    empty.visible = request.visible;
    empty.scale = request.scale;
    if (plot.isEmpty() || request.visible.isEmpty()) {
        return empty;
    }
    const SceneContext context = makeContext(request, plot);
    Drawing drawing{.context = context, .scene = std::move(empty), .taken = {}};
    drawing.scene.plot = plot;
    drawRuler(drawing);
    const OutsideCounts outside = countOutside(request.snapshot->columns(), *request.events, request.visible);
    drawing.scene.earlierCount = outside.earlier;
    drawing.scene.laterCount = outside.later;
    drawLanes(drawing);
    return std::move(drawing.scene);
}

} // namespace tideline
