// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene_context.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

namespace tideline {

inline constexpr int kBinsPerTile = 64;
inline constexpr double kBinPixels = 8;

/// How dark a strip is for a count, from 0 to 1: by the mean of the bins that have events at all, not by what is in
/// view, so that panning changes nothing.
double densityShare(std::size_t count, double mean);

/// The border at or before the second, of stretches that are whole multiples of the length in absolute time.
std::int64_t stretchOf(std::int64_t second, std::int64_t length);

/// The begin of the stretch with the index, not beyond the range of TimePoint.
std::int64_t startOfStretch(std::int64_t index, std::int64_t length);

/// Length in seconds of a bin (8 pixels of the level) and of a tile of 64 bins.
std::int64_t binLength(const ZoomLevel& level);
std::int64_t tileLength(const ZoomLevel& level);

/// One tile of one lane, for events by their earliest begin; what lasts visibly long is not in here.
struct DenseTile {
    std::int64_t index = 0; ///< The tile covers [index, index + 1) times the tile's length.
    std::size_t count = 0;
    std::vector<EventIndex> first = {}; ///< All its events while they are few (see `isFull`), else only some.
    std::array<std::uint32_t, kBinsPerTile> counts{};
    std::array<EventIndex, kBinsPerTile> leading{}; ///< Of each bin with a count, the event of the highest weight.

    bool isFull() const;
};

/// What one dense lane has in and just before the view.
struct DenseLane {
    std::vector<DenseTile> tiles = {};    ///< Ascending, the first one lies before the view.
    std::vector<EventIndex> lasting = {}; ///< Bars of 64 pixels and more that reach into the view.
    double mean = 1;                      ///< Events a bin, over the middle nine tenths of the lane's events.
};

/// The lanes to be read. Of a folded one all events go into tiles, because it has no bars.
struct DenseLanes {
    std::bitset<kLaneCount> all;
    std::bitset<kLaneCount> folded;
};

/// Reads the lanes in one pass over what begins before the end of the view.
std::array<DenseLane, kLaneCount> scanDenseLanes(const SceneContext& context, const DenseLanes& lanes);

} // namespace tideline
