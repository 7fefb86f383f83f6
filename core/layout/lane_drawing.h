// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"
#include "layout/lane_contents.h"
#include "layout/lane_layout.h"

namespace tideline {

/// The head of the lane: title and count, and in a window the chevron that folds it.
void drawLaneHead(Drawing& drawing, const LaneContents& contents, const LanePlace& place);

/// The rule under the lane.
void drawLaneRule(Drawing& drawing, const LanePlace& place);

/// Rows of marks with their labels, from `top` down to the floor of the lane.
void drawField(Drawing& drawing, const FieldLayout& field, const LanePlace& place, double top);

/// The life lines of the rows that have a place; returns the y below the last.
double drawLifeLines(Drawing& drawing, const LaneContents& contents, const LanePlace& place);

/// The active years of the rows that have a place; returns the y below the last.
double drawArtistLines(Drawing& drawing, const LaneContents& contents, const LanePlace& place);

/// "+n" behind the count in the head if rows have no place.
void drawMoreRows(Drawing& drawing, const LaneContents& contents, const LanePlace& place);

/// The lane's events as a strip of densities in the box.
void drawStrip(Drawing& drawing, const LaneContents& contents, const Box& box);

} // namespace tideline
