// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/scene_builder.h"

#include "layout/dense_field.h"
#include "layout/lane_contents.h"
#include "layout/lane_drawing.h"
#include "layout/outside_counts.h"
#include "layout/prepared_selection.h"
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

/// The first lane whose head has a line of its own has the counts of what lies outside in that line, else the first
/// that has a head at all; nothing if all heads stand in the shelf.
const LanePlace* placeOfCounts(const LaneStack& stack)
{
    const LanePlace* first = nullptr;
    for (const LanePlace& place : stack.places) {
        if (place.headHeight > 0 && !place.need.isHeadInRow) {
            return &place;
        }
        first = first == nullptr && place.headHeight > 0 ? &place : first;
    }
    return first;
}

/// A lane that found no room is folded as well as one that somebody folded: then its strip tells of all its events.
DenseLane denseOf(const SceneContext& context, const LaneContents& contents, const LanePlace& place)
{
    return contents.isDense ? scanDenseLane(context, contents.lane, place.need.folded) : DenseLane{};
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
    std::vector<const LaneContents*> shelved;
    const LanePlace* counted = context.request.interactive ? placeOfCounts(stack) : nullptr;
    if (context.request.interactive && counted == nullptr) {
        drawOutsideCounts(drawing, nullptr, {});
    }
    for (const LanePlace& place : stack.places) {
        const auto lane = static_cast<std::size_t>(place.need.lane);
        const DenseLane dense = denseOf(context, lanes[lane], place);
        if (place.need.folded && place.headHeight == 0) {
            shelved.push_back(&lanes[lane]);
            drawHeadlessLane(drawing, lanes[lane], place);
            drawFoldedLane(drawing, lanes[lane], place, dense);
            continue;
        }
        const Box head = drawLaneHead(drawing, lanes[lane], place);
        drawLaneRule(drawing, place);
        if (&place == counted) {
            drawOutsideCounts(drawing, &place, head);
        }
        place.need.folded ? drawFoldedLane(drawing, lanes[lane], place, dense)
                          : drawOpenLane(drawing, lanes[lane], place, dense, head);
    }
    drawLowestRow(drawing, shelved);
}

} // namespace

Scene buildScene(const SceneRequest& request)
{
    if (request.prepared == nullptr) {
        PreparedSelection prepared(*request.snapshot, *request.events);
        SceneRequest completed = request;
        completed.prepared = &prepared;
        return buildScene(completed);
    }
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
    const OutsideCounts outside = request.prepared->outside(request.visible);
    drawing.scene.earlierCount = outside.earlier;
    drawing.scene.laterCount = outside.later;
    drawLanes(drawing);
    return std::move(drawing.scene);
}

} // namespace tideline
