// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/entity_row.h"
#include "layout/lane_title.h"
#include "layout/scene_context.h"

#include <string>
#include <vector>

namespace tideline {

/// Up to this many events a lane is laid out as a whole, beyond it in tiles of time (`dense_field.h`).
inline constexpr std::size_t kMostLaidOutWhole = 1'000;

/// What stands in one lane, before it has a place.
struct LaneContents {
    LaneKey key = Lane::Events;
    std::size_t number = 0; ///< Its place in the prepared selection.
    std::string title;
    std::string language; ///< Of the title.
    ColourRole colour = ColourRole::Ink;
    bool folded = false;
    std::size_t count = 0;          ///< Events of the selection in the lane, undated ones too.
    std::size_t drawnCount = 0;     ///< The same with what is dimmed.
    bool isDense = false;           ///< More dated events than are laid out whole: `events` is empty then.
    std::vector<EventIndex> events; ///< All that are drawn: dated, ascending; without those of entity rows.
    std::vector<EntityRow> rows;
    std::vector<EntityRow> cutRows; ///< For which there was no room; their events are shown as a strip.
    FieldLayout field;              ///< Of `events`.
    std::size_t passingRows = 0;    ///< Rows of the field that those take that pass the filter.

    bool isEmpty() const { return drawnCount == 0 && rows.empty(); }
};

/// For the titles of its lanes.
LaneTitleWords titleWords(const SceneContext& context);

/// The lanes in the order of the arrangement, and which entities have a row.
std::vector<LaneContents> collectLanes(const SceneContext& context);

/// Lays out the events of the lane in at most so many rows, those that pass the filter before the others.
void layOutLaneField(const SceneContext& context, LaneContents& contents, std::size_t rowCount);

/// The events as items of a field, most important first; the first `labelCount` of them measured as candidates for
/// labels.
/// Requires: all of them pass the filter, or `labelCount` is 0.
std::vector<FieldItem> fieldItems(const SceneContext& context, std::vector<EventIndex> events, std::size_t labelCount);
FieldMetrics fieldMetrics(const SceneContext& context);

} // namespace tideline
