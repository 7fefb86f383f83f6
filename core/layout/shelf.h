// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"
#include "layout/lane_contents.h"

#include <vector>

namespace tideline {

inline constexpr double kShelfHeight = 32;

/// True if the scene is so low that the heads of folded lanes stand side by side below the plot: a line each would take
/// the room that the open lanes need. A low scene has its shelf even with nothing on it, because the controls of the
/// window lie over its right end.
bool hasShelf(const SceneRequest& request);

/// Adds the heads in the box, all of them, cut down as far as it takes, and leaves room for the word of the tray at the
/// right; returns where the last one ends.
double drawShelfHeads(Drawing& drawing, const std::vector<const LaneContents*>& lanes, const Box& box);

} // namespace tideline
