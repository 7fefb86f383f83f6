// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_contents.h"

#include "layout/importance.h"
#include "layout/prepared_selection.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr std::size_t kMostLabels = 300;
constexpr double kWidestLabel = 260;
constexpr double kLabelGaps = 6 + 10; ///< Before the label and behind it.

/// The events themselves only where they are few enough to be laid out as a whole.
void collectEvents(const PreparedSelection& prepared, LaneContents& contents)
{
    contents.count = prepared.count(contents.lane);
    contents.isDense = prepared.dated(contents.lane).size() > kMostLaidOutWhole;
    if (!contents.isDense) {
        contents.events = prepared.dated(contents.lane).all();
    }
}

} // namespace

std::array<LaneContents, kLaneCount> collectLanes(const SceneContext& context)
{
    std::array<LaneContents, kLaneCount> lanes;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        lanes[lane].lane = static_cast<Lane>(lane);
        lanes[lane].folded = context.request.foldedLanes[lane];
        collectEvents(*context.request.prepared, lanes[lane]);
    }
    for (LaneContents& contents : lanes) {
        if (contents.lane == Lane::Defectors || contents.lane == Lane::Artists) {
            contents.rows = entityRowsOf(context, contents.lane);
        }
    }
    return lanes;
}

FieldMetrics fieldMetrics(const SceneContext& context)
{
    return {.unit = context.unit(), .gap = 4 * context.unit(), .foldWidth = 28 * context.unit()};
}

std::vector<FieldItem> fieldItems(const SceneContext& context, std::vector<EventIndex> events, std::size_t labelCount)
{
    sortByImportance(context.snapshot(), events);
    const TextStyle style = textStyle(TextRole::Label, context.unit());
    std::vector<FieldItem> items;
    items.reserve(events.size());
    for (const EventIndex event : events) {
        FieldItem item{.mark = markOf(context.snapshot(), event, context.level, context.unit())};
        if (items.size() < labelCount) {
            const double width = context.request.measure->width(labelOf(context, event).text, style);
            // Whole pixels, so that sums of level coordinates stay exact and rows do not depend on the anchor.
            item.labelWidth = std::ceil(std::min(width, kWidestLabel * context.unit()) + kLabelGaps * context.unit());
        }
        items.push_back(item);
    }
    return items;
}

void layOutLaneField(const SceneContext& context, LaneContents& contents, std::size_t rowCount)
{
    const std::vector<FieldItem> items = fieldItems(context, contents.events, kMostLabels);
    contents.field = rowCount > 0 ? layOutField(items, rowCount, context.level, fieldMetrics(context)) : FieldLayout{};
}

} // namespace tideline
