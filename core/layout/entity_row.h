// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/field_layout.h"
#include "layout/lane_layout.h"
#include "layout/scene_context.h"

#include <cstdint>
#include <vector>

namespace tideline {

/// The row of one person or artist: what happens on its line, folded and stacked at the zoom level.
struct EntityRow {
    EntityIndex entity;
    std::int64_t since = 0;              ///< What rows are ordered by: the leaving, the first active year.
    std::vector<Extent> periods = {};    ///< Active years, ascending.
    std::vector<EventIndex> events = {}; ///< All that are drawn: dated, in the row's lane.
    std::vector<PlacedMark> points = {}; ///< Most important first.
    /// `row` is the track: 0 on the line, others below it. What is folded into a bar shares it.
    std::vector<PlacedMark> bars = {};
    std::size_t trackCount = 1;
    bool isDimmed = false; ///< The line is not of what passes the filter; it has no name.
};

/// The rows of the lane, ordered by when they begin: of defectors who are public and have a dated event in the lane, of
/// artists with active years or a dated event. Where the rest is dimmed, those that do not pass have a row too. Their
/// events are not filled in yet.
std::vector<EntityRow> entityRowsOf(const SceneContext& context, Lane lane);

/// Whether the line of the entity is of what passes the filter. A life line is not unless an event of its lane passes:
/// it would be a line about nothing.
bool isRowShown(const SceneContext& context, EntityIndex entity);

/// Keeps the rows of the most important entities: what is dimmed goes first, then by their weight, then by how many
/// events tell of them. The order stays. Returns those that were taken out.
std::vector<EntityRow> keepImportantRows(const SceneContext& context, std::vector<EntityRow>& rows, std::size_t count);

/// Moves the events that belong to a row (their first participant with one) from `events` into it.
void takeRowEvents(const SceneContext& context, std::vector<EntityRow>& rows, std::vector<EventIndex>& events);

/// What passes the filter comes before what does not. Folds points that stand too close and stacks bars whose certain
/// parts overlap, on at most so many tracks. Vague bars without a track of their own ("2015 or earlier", twice) share
/// the bar of a more important one.
void layOutEntityRow(const SceneContext& context, EntityRow& row, std::size_t mostTracks = kMostTracks);

} // namespace tideline
