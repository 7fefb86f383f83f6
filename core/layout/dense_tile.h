// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/zoom_level.h"
#include "snapshot/indexes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tideline {

inline constexpr int kBinsPerTile = 64;
inline constexpr double kBinPixels = 8;
inline constexpr double kLastingPixels = 64; ///< What lasts longer than this can be seen as a bar of its own.
inline constexpr std::size_t kMostInTile = 96;

/// The border at or before the second, of stretches that are whole multiples of the length in absolute time.
std::int64_t stretchOf(std::int64_t second, std::int64_t length);

/// The begin of the stretch with the index, not beyond the range of TimePoint.
std::int64_t startOfStretch(std::int64_t index, std::int64_t length);

/// Length in seconds of a bin (8 pixels of the level), of a tile of 64 bins, and of the shortest bar among marks. Each
/// is a power of two, and one at least because time has no smaller part.
std::int64_t binLength(const ZoomLevel& level);
std::int64_t tileLength(const ZoomLevel& level);
std::int64_t lastingLength(const ZoomLevel& level);

/// One tile of one lane, for events by their earliest begin; what lasts visibly long is not in here.
struct DenseTile {
    std::int64_t index = 0; ///< The tile covers [index, index + 1) times the tile's length.
    std::size_t count = 0;
    std::vector<EventIndex> first = {}; ///< All its events while they are few (see `isFull`), else only some.
    std::array<std::uint32_t, kBinsPerTile> counts{};
    std::array<EventIndex, kBinsPerTile> leading{}; ///< Of each bin with a count, the most important event.

    bool isFull() const { return count > kMostInTile; }
};

} // namespace tideline
