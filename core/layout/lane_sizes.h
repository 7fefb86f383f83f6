// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_layout.h"

namespace tideline {

/// The sizes of everything that can give way.
struct LaneSizes {
    double head;
    double defectorRow;
    double artistRow;
    double fieldRow;
    double track;
    double rowGap;
    double padding;    ///< Below the rows of a lane.
    double between;    ///< Around the hairline under it.
    double foldedLane; ///< Head and strip together.
    double strip;
};

inline constexpr LaneSizes kCompact = {18, 30.5, 16, 20, 13, 1, 1, 2, 24, 8};
inline constexpr LaneSizes kTight = {20, 34, 28.5, 24, 14, 2, 2, 4, 27, 8};
inline constexpr LaneSizes kComfortable = {24, 40, 30, 28, 16, 4, 12, 12, 36, 16};
inline constexpr LaneSizes kWide = {28, 54, 34, 40, 18, 8, 20, 24, 44, 24};

LaneSizes scaled(LaneSizes sizes, double unit);
/// Between the two: `from` at share 0, `to` at 1.
LaneSizes blend(const LaneSizes& from, const LaneSizes& to, double share);

/// The lane in these sizes, at y = 0.
LanePlace placeOf(const LaneNeed& need, const LaneSizes& sizes);
/// A folded lane whose head stands in the shelf: only its strip, if it has one.
LanePlace shelvedPlaceOf(const LaneNeed& need, double unit);

} // namespace tideline
