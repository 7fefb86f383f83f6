// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_contents.h"
#include "layout/lane_layout.h"

#include <vector>

namespace tideline {

/// What the lane would need if nothing were dimmed. One in which nothing passes is folded, unless somebody wants to see
/// it. `need` is what it would like, and so are the contents laid out.
LaneNeed withoutRest(const LaneContents& contents, LaneNeed need);

/// Divides the height like `stackLanes`, but so that what is dimmed takes no room from what passes: where a lane would
/// lose something that passes, first those lanes fold in which nothing does, then all rows that are dimmed go. `needs`
/// and `passing` (`withoutRest`) are of the same lanes. The wanted height is that of what passes.
LaneStack stackBeforeRest(const std::vector<LaneNeed>& needs, const std::vector<LaneNeed>& passing,
                          const LaneRoom& room);

} // namespace tideline
