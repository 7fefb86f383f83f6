// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/scene_builder.h"

#include "layout/dense_field.h"
#include "layout/dim_rest.h"
#include "layout/lane_contents.h"
#include "layout/lane_drawing.h"
#include "layout/outside_counts.h"
#include "layout/prepared_selection.h"
#include "layout/rest_stack.h"
#include "layout/ruler.h"
#include "layout/shelf.h"
#include "layout/undated_tray.h"

#include <algorithm>

namespace tideline {
namespace {

/// As many rows of marks as a lane is ever given; what finds no place in them folds.
constexpr std::size_t kMostFieldRows = 10;
constexpr double kLeastLane = 44; ///< A head, a row and the air between.
constexpr std::size_t kRemainders = 2;

Box plotOf(const SceneRequest& request)
{
    const double top = kRulerHeight * request.scale;
    const double lowest = hasShelf(request) ? kShelfHeight : hasUndatedTray(request) ? kTrayHeight : 0;
    return {0, top, request.size.width, request.size.height - top - lowest * request.scale};
}

/// Lays out a lane with as many rows as it likes and says how many those are.
LaneNeed needOf(const SceneContext& context, LaneContents& contents)
{
    LaneNeed need{.lane = contents.key, .folded = contents.folded};
    need.isWanted = context.request.arrangement.wanted == contents.key;
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
    const double bottom = place.y + place.height - (isShelved ? 0 : 2 * drawing.context.unit());
    const double height = isShelved ? place.stripHeight : place.stripHeight / 2;
    const Box box{drawing.context.plot.x, bottom - height, drawing.context.plot.width, height};
    if (height > 0) {
        contents.isDense ? drawDenseStrip(drawing, dense, box) : drawStrip(drawing, everyEventOf(contents), box);
    }
}

void drawOpenLane(Drawing& drawing, LaneContents& contents, const LanePlace& place, const DenseLane& dense,
                  const Box& head)
{
    fitToPlace(drawing.context, contents, place);
    drawCutRows(drawing, contents, place, head);
    double top = place.rowsTop;
    if (contents.key == LaneKey(Lane::Defectors)) {
        top = drawLifeLines(drawing, contents, place, head);
    } else if (contents.key == LaneKey(Lane::Artists)) {
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
    return contents.isDense ? scanDenseLane(context, contents.number, place.need.folded) : DenseLane{};
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

/// Draws something that stands in the lane added last, and says so of all that it adds.
template <typename Draw>
void drawInLane(Scene& scene, Draw draw)
{
    const std::array from = {scene.lines.size(), scene.density.size(), scene.bars.size(), scene.points.size(),
                             scene.texts.size()};
    draw();
    const std::size_t lane = scene.lanes.size() - 1;
    const auto tell = [lane](auto& parts, std::size_t first) {
        for (std::size_t part = first; part < parts.size(); ++part) {
            parts[part].standsIn = lane;
        }
    };
    tell(scene.lines, from[0]);
    tell(scene.density, from[1]);
    tell(scene.bars, from[2]);
    tell(scene.points, from[3]);
    tell(scene.texts, from[4]);
}

/// One lane with all that stands in it. `isCounted`: in the line of its head stands what lies outside the view.
void drawLane(Drawing& drawing, LaneContents& contents, const LanePlace& place, bool isCounted)
{
    const DenseLane dense = denseOf(drawing.context, contents, place);
    if (place.need.folded && place.headHeight == 0) {
        drawInLane(drawing.scene, [&] {
            drawHeadlessLane(drawing, contents, place);
            drawFoldedLane(drawing, contents, place, dense);
        });
        return;
    }
    Box head;
    drawInLane(drawing.scene, [&] {
        head = drawLaneHead(drawing, contents, place);
        drawLaneRule(drawing, place);
    });
    if (isCounted) {
        drawOutsideCounts(drawing, &place, head, contents.isDense ? contents.count : 0);
    }
    drawInLane(drawing.scene, [&] {
        place.need.folded ? drawFoldedLane(drawing, contents, place, dense)
                          : drawOpenLane(drawing, contents, place, dense, head);
    });
}

void tellHiddenLanes(Drawing& drawing)
{
    for (const HiddenLane& lane : drawing.context.request.prepared->hidden()) {
        drawing.scene.hiddenLanes.push_back(
            {.key = lane.key,
             .title = laneTitle(drawing.context.snapshot(), lane.key, titleWords(drawing.context)).text,
             .count = lane.count});
    }
}

/// Lays out each lane as it likes, and gives them their places.
LaneStack stackOf(const SceneContext& context, std::vector<LaneContents>& lanes)
{
    std::vector<LaneNeed> needs;
    std::vector<LaneNeed> passing;
    for (LaneContents& contents : lanes) {
        needs.push_back(needOf(context, contents));
        passing.push_back(withoutRest(contents, needs.back()));
    }
    const LaneRoom room{.top = context.plot.y,
                        .height = context.plot.height,
                        .unit = context.unit(),
                        .hasShelf = hasShelf(context.request),
                        .pin = context.request.pin};
    return context.dimsRest() ? stackBeforeRest(needs, passing, room) : stackLanes(needs, room);
}

void drawLanes(Drawing& drawing)
{
    const SceneContext& context = drawing.context;
    std::vector<LaneContents> lanes = collectLanes(context);
    std::erase_if(lanes, [](const LaneContents& contents) { return contents.isEmpty(); });
    const LaneStack stack = stackOf(context, lanes);
    drawing.scene.contentHeight = stack.wantedHeight;
    const LanePlace* counted = context.request.interactive ? placeOfCounts(stack) : nullptr;
    if (context.request.interactive && counted == nullptr) {
        drawOutsideCounts(drawing, nullptr, {}, 0);
    }
    std::vector<const LaneContents*> shelved;
    for (const LanePlace& place : stack.places) {
        const auto contents = std::find_if(lanes.begin(), lanes.end(),
                                           [&](const LaneContents& lane) { return lane.key == place.need.lane; });
        drawLane(drawing, *contents, place, &place == counted);
        if (place.need.folded && place.headHeight == 0) {
            shelved.push_back(&*contents);
        }
    }
    tellHiddenLanes(drawing);
    drawLowestRow(drawing, shelved);
}

} // namespace

std::size_t mostNamedLanes(const SceneRequest& request)
{
    const double room = plotOf(request).height / (kLeastLane * request.scale);
    const auto lanes = static_cast<std::size_t>(std::max(0.0, room));
    return std::clamp(lanes, kRemainders + 1, kMostNamedLanes + kRemainders) - kRemainders;
}

Scene buildScene(const SceneRequest& request)
{
    if (request.prepared == nullptr) {
        PreparedSelection prepared = preparedWithRest(*request.snapshot, *request.events, request.arrangement,
                                                      mostNamedLanes(request), request.rest);
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
    if (context.dimsRest()) {
        dimRest(drawing);
    }
    return std::move(drawing.scene);
}

} // namespace tideline
