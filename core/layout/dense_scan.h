// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/dense_tile.h"
#include "layout/scene_context.h"

#include <vector>

namespace tideline {

/// How dark a strip is for a count, from 0 to 1: by the mean of the bins that have events at all, not by what is in
/// view, so that panning changes nothing.
double densityShare(std::size_t count, double mean);

/// Where the strip of what passes lies in the room of a strip: over the lower half of what is dimmed, if anything is,
/// so that neither hides the other.
Box passingStrip(const SceneContext& context, const Box& strip);

/// What one dense lane has in and just before the view. Where the rest is dimmed, whether the lane is dense and its
/// stretches are full is decided by all that is drawn.
struct DenseLane {
    std::vector<DenseTile> tiles = {}; ///< Ascending, the first one lies before the view.
    // Bars of 64 pixels and more that reach into the view.
    std::vector<EventIndex> lasting = {};      ///< The weightiest, 64 at most, no matter in which order.
    std::vector<EventIndex> otherLasting = {}; ///< A thousand of the rest, ascending.
    std::size_t lastingCount = 0;              ///< All of them.
    double mean = 1;                           ///< Events a bin, over the middle nine tenths of the lane's events.

    // What is dimmed.
    std::vector<DenseTile> rest = {}; ///< Of the same stretches as `tiles`. A bin may be led by what is in `tiles`.
    std::vector<EventIndex> restLasting = {}; ///< Of the weightiest of all that lasts.
    double restMean = 1;

    /// The stretch has too many events to show each as a mark.
    bool isFull(std::size_t tile) const
    {
        return tiles[tile].count + (rest.empty() ? 0 : rest[tile].count) > kMostInTile;
    }
};

/// Reads the lane (its place in the prepared selection). Of a folded one all events go into tiles, because it has no
/// bars.
DenseLane scanDenseLane(const SceneContext& context, std::size_t lane, bool isFolded);

} // namespace tideline
