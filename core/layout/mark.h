// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/extent.h"
#include "layout/zoom_level.h"
#include "snapshot/indexes.h"
#include "snapshot/snapshot.h"

#include <vector>

namespace tideline {

inline constexpr double kMarkSize = 12;
inline constexpr double kShortestBar = 6;  ///< What is narrower becomes a point.
inline constexpr double kUnknownFade = 48; ///< How far a bar fades out towards an end that nobody knows.
inline constexpr double kNearGhost = 160;  ///< A ghost within this distance gets room in the row of its mark.

/// How one event is drawn at a zoom level: as a bar if it lasted and can be seen to, if one side of its date has no
/// limit ("2015 or earlier"), or if its date is a set whose gaps can be seen; else as a point in the middle of its
/// date. Lengths in pixels of the level.
struct Mark {
    EventIndex event;
    Extent extent;           ///< Of a set with gaps the hull.
    std::int64_t anchor = 0; ///< Where the point stands: never in a gap.
    bool isBar = false;
    double centre = 0;
    double left = 0; ///< [left, right) is what it covers with its near ghosts; endless where the date is open.
    double right = 0;

    bool operator==(const Mark&) const = default;
};

/// Requires: the event has a date.
Mark markOf(const Snapshot& snapshot, EventIndex event, const ZoomLevel& level, double unit);

/// The same event drawn as a point because there is no room for a bar.
Mark asPoint(Mark mark, const ZoomLevel& level, double unit);

/// Where the point of an extent lies: its middle, or the one end that it has.
std::int64_t pointSecond(const Extent& extent);

/// The same for an event: of a set with gaps in its first stretch. Requires: it has a date.
std::int64_t anchorOf(const Snapshot& snapshot, EventIndex event);

/// True if a ghost at this second stands near the mark, so that it belongs to what the mark covers.
bool isNear(const Mark& mark, std::int64_t ghost, const ZoomLevel& level, double unit);

} // namespace tideline
