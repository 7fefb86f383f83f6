// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"
#include "layout/lane_contents.h"
#include "layout/lane_layout.h"

namespace tideline {

inline constexpr double kDiscSize = 14; ///< Of the disc of a leaving, which a row of life lines is made for.

/// How much of a lane's head there is room for.
enum class HeadForm { Whole, Title, Chevron };

/// The texts of a lane's head and the box that they stand in with their chevron, not yet drawn.
struct LaneHead {
    std::vector<SceneText> texts = {};
    Box box = {};
};
LaneHead layOutHead(const SceneContext& context, const LaneContents& contents, HeadForm form, const Box& line);

/// Adds the lane to the scene, with its head: title and count, and in a window room for the chevron that folds it.
/// Returns the head's box.
Box drawLaneHead(Drawing& drawing, const LaneContents& contents, const LanePlace& place);
/// Adds a lane whose head stands in the shelf.
void drawHeadlessLane(Drawing& drawing, const LaneContents& contents, const LanePlace& place);

/// The rule under the lane.
void drawLaneRule(Drawing& drawing, const LanePlace& place);

/// Rows of marks with the labels of those that pass the filter, from `top` down to the floor of the lane.
void drawField(Drawing& drawing, const FieldLayout& field, const LanePlace& place, double top);

/// The life lines of the rows that have a place; returns the y below the last. `head` is the lane's, which the name of
/// the first row makes room for if it stands there.
double drawLifeLines(Drawing& drawing, const LaneContents& contents, const LanePlace& place, const Box& head);

/// The active years of the rows that have a place; returns the y below the last.
double drawArtistLines(Drawing& drawing, const LaneContents& contents, const LanePlace& place);

/// "+n" behind the count in the head if rows have no place (dimmed ones are not counted), and their events as a strip
/// at the foot of the lane. In a dense lane the field counts them with what it hides itself.
void drawCutRows(Drawing& drawing, const LaneContents& contents, const LanePlace& place, const Box& head);
/// "+n" behind the head.
SceneText& drawMore(Drawing& drawing, std::size_t count, const Box& head);

/// Dated events, ascending, as a strip of densities in the box: what passes the filter over what is dimmed.
void drawStrip(Drawing& drawing, const std::vector<EventIndex>& events, const Box& box);

} // namespace tideline
