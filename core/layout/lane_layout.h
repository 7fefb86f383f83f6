// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_arrangement.h"

#include <cstddef>
#include <vector>

namespace tideline {

/// A row has at most so many tracks: that of its line, and those below it.
inline constexpr std::size_t kMostTracks = 3;

/// What one lane would like to show.
struct LaneNeed {
    LaneKey lane = Lane::Events;
    bool folded = false;
    bool isWanted = false; ///< Somebody unfolded it last: where there is no room for all, the others fold first.
    std::size_t entityRows = 0;
    std::size_t extraTracks = 0;  ///< Of all entity rows together: bars that lie under another.
    std::size_t sharedTracks = 0; ///< The same if each row has at most one of them, which its bars share.
    bool sharesTracks = false;    ///< So it is.
    bool isHeadInRow = false;     ///< The head stands in the line of texts of the first entity row.
    std::size_t fieldRows = 0;    ///< Rows of marks below them.
    bool hasStrip = false;        ///< A strip of density under the rows.
};

/// Where it may: the heights of one lane. All in pixels of the scene.
struct LanePlace {
    LaneNeed need; ///< With what was cut: fewer rows, or folded.
    double y = 0;
    double height = 0;
    double headHeight = 0; ///< 0 if the head stands in the shelf.
    double rowsTop = 0;    ///< Where the first row begins.
    double entityRowHeight = 0;
    double trackHeight = 0;
    double fieldRowHeight = 0;
    double rowGap = 0;
    double stripHeight = 0;
};

struct LaneStack {
    std::vector<LanePlace> places = {}; ///< From top to bottom, without gaps between them.
    double wantedHeight = 0;            ///< At comfortable sizes, nothing folded for room.
};

/// The room that lanes are divided into. All in pixels of the scene.
struct LaneRoom {
    double top = 0;
    double height = 0;
    double unit = 1;
    /// The heads of folded lanes stand side by side in a shelf below the room: such a lane keeps a thin strip in here,
    /// and no lane is ever dropped.
    bool hasShelf = false;
    std::optional<LanePin> pin = {};
};

/// Divides the height among the lanes. Too little: first the sizes shrink to compact ones, then bars share tracks, rows
/// are cut, Context and Works fold, more rows go, lanes become strips and are dropped at last, the events with their
/// labels being kept longest. Lanes that are not of kinds fold from the lowest upwards. Too much: rows grow; the rest
/// is air below the lanes, most of it in Events. With a pin the air goes where it holds that lane in its place. The
/// places never reach beyond the height.
LaneStack stackLanes(const std::vector<LaneNeed>& needs, const LaneRoom& room);

} // namespace tideline
