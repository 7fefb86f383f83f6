// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_contents.h"

#include "layout/importance.h"
#include "layout/prepared_selection.h"
#include "layout/rest_layout.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr std::size_t kMostLabels = 300;
constexpr double kWidestLabel = 260;
constexpr double kLabelGaps = 6 + 10; ///< Before the label and behind it.

/// The events themselves only where they are few enough to be laid out as a whole.
LaneContents contentsOf(const SceneContext& context, std::size_t number)
{
    const PreparedSelection& passing = *context.request.prepared;
    const PreparedSelection& drawn = context.dimsRest() ? *passing.everything() : passing;
    const PreparedLane& lane = drawn.lanes()[number];
    LaneContents contents;
    contents.key = lane.key;
    contents.number = number;
    contents.count = passing.lanes()[number].count;
    contents.drawnCount = lane.count;
    LaneTitle title = laneTitle(context.snapshot(), lane.key, titleWords(context));
    contents.title = std::move(title.text);
    contents.language = std::move(title.language);
    const auto* kinds = std::get_if<Lane>(&lane.key);
    contents.colour = kinds != nullptr ? laneColour(*kinds) : ColourRole::Ink;
    contents.folded = context.request.arrangement.folded.contains(lane.key);
    contents.isDense = lane.dated.size() > kMostLaidOutWhole;
    if (!contents.isDense) {
        contents.events = lane.dated.all();
    }
    if (kinds != nullptr && (*kinds == Lane::Defectors || *kinds == Lane::Artists)) {
        contents.rows = entityRowsOf(context, *kinds);
    }
    return contents;
}

} // namespace

LaneTitleWords titleWords(const SceneContext& context)
{
    return {context.request.words, context.request.language, context.request.prepared->otherCount()};
}

std::vector<LaneContents> collectLanes(const SceneContext& context)
{
    const std::vector<PreparedLane>& prepared = context.request.prepared->lanes();
    std::vector<LaneKey> keys;
    for (const PreparedLane& lane : prepared) {
        keys.push_back(lane.key);
    }
    std::vector<LaneContents> lanes;
    for (const LaneKey& key : inOrder(context.request.arrangement, keys)) {
        const auto number = std::find(keys.begin(), keys.end(), key) - keys.begin();
        lanes.push_back(contentsOf(context, static_cast<std::size_t>(number)));
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
    contents.field = {};
    if (rowCount == 0) {
        return;
    }
    std::vector<EventIndex> passing = contents.events;
    const auto others = std::stable_partition(passing.begin(), passing.end(),
                                              [&context](EventIndex event) { return context.passes(event); });
    std::vector<EventIndex> rest(others, passing.end());
    passing.erase(others, passing.end());
    const FieldMetrics metrics = fieldMetrics(context);
    contents.field =
        layOutField(fieldItems(context, std::move(passing), kMostLabels), rowCount, context.level, metrics);
    contents.passingRows = contents.field.usedRows;
    placeRest(contents.field, fieldItems(context, std::move(rest), 0), rowCount, context.level, metrics);
}

} // namespace tideline
