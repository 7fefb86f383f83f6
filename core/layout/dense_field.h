// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/dense_scan.h"
#include "layout/drawing.h"
#include "layout/lane_layout.h"

namespace tideline {

inline constexpr std::size_t kDenseFieldRows = 5;

/// Draws a lane with too many events to be laid out as a whole. Time is cut into tiles of 512 pixels of the zoom level,
/// anchored in absolute time. A tile with few events shows them as marks; a full one shows a strip of densities and the
/// marks of its most important events. Each tile is laid out from its own events alone, so what stands where does not
/// depend on the view; a mark that would touch one of the tile before folds into it. Bars that last long have the first
/// rows for themselves; how many find no room there stands behind the head. Cost follows the events in view.
/// What is dimmed has a strip of its own behind the other, and the rows, and in a full tile the places of leading
/// marks, that what passes does not take. It is not counted.
void drawDenseField(Drawing& drawing, const DenseLane& dense, const LanePlace& place, double top, const Box& head);

/// Draws such a lane, when it is folded, as one strip in the box.
void drawDenseStrip(Drawing& drawing, const DenseLane& dense, const Box& box);

} // namespace tideline
