// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/scene_builder.h"

#include "layout/dense_field.h"
#include "layout/lane_contents.h"
#include "layout/lane_drawing.h"
#include "layout/ruler.h"
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
    const double tray = hasUndatedTray(request) ? kTrayHeight * request.scale : 0;
    return {0, top, request.size.width, request.size.height - top - tray};
}

/// Lays out a lane with as many rows as it likes and says how many those are.
LaneNeed needOf(const SceneContext& context, LaneContents& contents)
{
    LaneNeed need{.lane = contents.lane, .folded = contents.folded};
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

void drawLane(Drawing& drawing, LaneContents& contents, LanePlace place, const DenseLane& dense)
{
    const Box head = drawLaneHead(drawing, contents, place);
    drawLaneRule(drawing, place);
    if (place.need.folded) {
        const double bottom = place.y + place.height - 3 * drawing.context.unit();
        const Box box{drawing.context.plot.x, bottom - place.stripHeight / 2, drawing.context.plot.width,
                      place.stripHeight / 2};
        contents.isDense ? drawDenseStrip(drawing, dense, contents.lane, box)
                         : drawStrip(drawing, contents.lane, everyEventOf(contents), box);
        return;
    }
    fitToPlace(drawing.context, contents, place);
    drawCutRows(drawing, contents, place, head);
    double top = place.y + place.headHeight;
    if (contents.lane == Lane::Defectors) {
        top = drawLifeLines(drawing, contents, place);
    } else if (contents.lane == Lane::Artists) {
        top = drawArtistLines(drawing, contents, place);
    }
    if (contents.isDense) {
        drawDenseField(drawing, dense, place, top, head);
    } else {
        drawField(drawing, contents.field, place, top);
    }
}

/// Of the dated events of the selection, those wholly before and wholly after the view. One whose begin or end nobody
/// knows counts by the other, as it is drawn.
void countOutside(const SceneContext& context, Scene& scene)
{
    const EventColumns& columns = context.snapshot().columns();
    const std::int64_t viewBegin = context.visible().begin.seconds();
    const std::int64_t viewEnd = context.visible().end.seconds();
    const std::vector<EventIndex>& events = *context.request.events;
    const auto beginsBefore = [&](std::int64_t second) {
        return [&columns, second](EventIndex event) {
            return event.value() < columns.datedCount && columns.earliestBegin[event.value()] < second;
        };
    };
    // Where one side has no limit, the other one is what is known (`Extent`).
    const auto isEarlier = [&](EventIndex event) {
        const std::size_t row = event.value();
        const bool hasUnknownEnd = (columns.dateFlags[row] & kUnknownEnd) != 0;
        return (hasUnknownEnd ? extentOf(columns, row).certainTo : columns.latestEnd[row]) <= viewBegin;
    };
    const auto isLater = [&](EventIndex event) {
        const std::size_t row = event.value();
        return (columns.dateFlags[row] & kUnknownStart) != 0 && extentOf(columns, row).certainFrom >= viewEnd;
    };
    const auto dated = std::partition_point(events.begin(), events.end(),
                                            [&](EventIndex event) { return event.value() < columns.datedCount; });
    // What begins inside the view cannot lie before it; dates without a begin come first.
    const auto later = std::partition_point(events.begin(), dated, beginsBefore(viewEnd));
    const auto inside = std::partition_point(events.begin(), later, beginsBefore(viewBegin));
    const auto limited =
        std::partition_point(events.begin(), inside, beginsBefore(TimePoint::earliest().seconds() + 1));
    scene.earlierCount = static_cast<std::size_t>(std::count_if(events.begin(), inside, isEarlier));
    scene.laterCount = static_cast<std::size_t>((dated - later) + std::count_if(events.begin(), limited, isLater));
}

/// "2 earlier  3 later" at the right end of the first lane's head, where nothing else ever stands.
void drawOutsideCounts(Drawing& drawing)
{
    const SceneContext& context = drawing.context;
    Scene& scene = drawing.scene;
    if (!context.request.interactive || scene.lanes.empty()) {
        return;
    }
    const double unit = context.unit();
    double right = context.plot.right() - 8 * unit;
    const auto draw = [&](std::size_t count, const std::function<std::string(std::size_t)>& words) {
        if (count == 0 || !words) {
            return;
        }
        SceneText text = makeText(context, words(count), context.request.language, TextRole::LaneCount,
                                  {0, scene.lanes.front().head.centre().y});
        right -= text.box.width;
        text.box.x = text.baseline.x = right;
        text.colour = ColourRole::InkSecondary;
        right -= 12 * unit;
        if (drawing.taken.isFree(text.box)) {
            drawText(drawing, std::move(text));
        }
    };
    draw(scene.laterCount, context.request.words.later);
    draw(scene.earlierCount, context.request.words.earlier);
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
    const LaneStack stack = stackLanes(needs, context.plot.y, context.plot.height, context.unit());
    drawing.scene.contentHeight = stack.wantedHeight;
    DenseLanes dense;
    for (const LanePlace& place : stack.places) {
        const auto lane = static_cast<std::size_t>(place.need.lane);
        dense.all[lane] = lanes[lane].isDense;
        dense.folded[lane] = place.need.folded;
    }
    const std::array<DenseLane, kLaneCount> scan =
        dense.all.any() ? scanDenseLanes(context, dense) : std::array<DenseLane, kLaneCount>{};
    for (const LanePlace& place : stack.places) {
        const auto lane = static_cast<std::size_t>(place.need.lane);
        drawLane(drawing, lanes[lane], place, scan[lane]);
    }
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
    drawLanes(drawing);
    countOutside(context, drawing.scene);
    drawOutsideCounts(drawing);
    if (hasUndatedTray(request)) {
        drawUndatedTray(drawing, {0, plot.bottom(), plot.width, kTrayHeight * request.scale});
    }
    return std::move(drawing.scene);
}

} // namespace tideline
