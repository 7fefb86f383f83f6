// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/dense_tile.h"

#include "time/time_point.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

std::int64_t secondsOf(double pixels, const ZoomLevel& level)
{
    // At the farthest zoom the 64 bins of a tile still have to be a number of seconds.
    constexpr double longest = 0x1p56;
    return std::max<std::int64_t>(1, std::llround(std::min(longest, std::ldexp(pixels, -level.exponent()))));
}

} // namespace

std::int64_t stretchOf(std::int64_t second, std::int64_t length)
{
    return second / length - (second % length < 0 ? 1 : 0);
}

std::int64_t startOfStretch(std::int64_t index, std::int64_t length)
{
    std::int64_t start = 0;
    if (__builtin_mul_overflow(index, length, &start)) {
        start = index < 0 ? TimePoint::earliest().seconds() : TimePoint::latest().seconds();
    }
    return start;
}

std::int64_t binLength(const ZoomLevel& level)
{
    return secondsOf(kBinPixels, level);
}

std::int64_t tileLength(const ZoomLevel& level)
{
    return kBinsPerTile * binLength(level);
}

std::int64_t lastingLength(const ZoomLevel& level)
{
    return secondsOf(kLastingPixels, level);
}

} // namespace tideline
