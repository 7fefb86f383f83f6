// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"
#include "layout/lane_layout.h"

namespace tideline {

/// Adds "‹ 2 earlier" and "3 later ›" to the two ends of the line that the head of this lane stands in, where no mark
/// ever stands; with no lane (nullptr) to the first line of the plot. Behind the head room is kept for the "+n" of what
/// the lane hides, `mostHidden` at most. In numbers alone where the words have no room. To
/// be called before the rows of the lane are drawn, so that labels keep off them. The scene must have its counts.
void drawOutsideCounts(Drawing& drawing, const LanePlace* place, const Box& head, std::size_t mostHidden);

} // namespace tideline
