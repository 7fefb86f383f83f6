// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"

namespace tideline {

/// The doubt of dates in a row: whiskers, sets with gaps, and what disputed claims say. Each adds what is visible to
/// the scene; lengths not scaled are pixels at scale 1.

/// Adds the whisker of a point: a thin bar over all the time in which it may lie. Nothing where the point hides it.
void drawWhisker(Drawing& drawing, const Mark& mark, double axisY);

/// Adds an event that is a bar. A set with gaps is drawn with its gaps: what lasted as bars, single dates as points
/// with whiskers, hollow where only one of them is right, joined by a dotted line. Returns the box from the first to
/// the last of what is visible, or nothing. The points of sets have the look.
std::optional<Box> drawLasting(Drawing& drawing, const Mark& mark, double axisY, double height, PointLook look);

/// Adds an event whose point lies out of view while its doubt does not. Returns the box that a point would need there.
std::optional<Box> drawVague(Drawing& drawing, const Mark& mark, double axisY);

/// Adds a hollow ghost at each date that a disputed claim gives, joined to the mark by a dotted line; where they stand
/// far apart, the line is only begun at both. Ghosts lie below marks, so they come first.
void drawGhosts(Drawing& drawing, const Mark& mark, double axisY);

/// The box of a mark, as far to the right as its near ghosts: no label may come between them.
Box withNearGhosts(const SceneContext& context, const Mark& mark, Box box);

} // namespace tideline
