// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/dense_scan.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr std::size_t kMostInTile = 96;
constexpr double kLastingPixels = 64;

/// Seconds of a length in pixels of the level; a lower bound of one because time has no smaller part.
std::int64_t secondsOf(double pixels, const ZoomLevel& level)
{
    // At the farthest zoom the 64 bins of a tile still have to be a number of seconds.
    constexpr double longest = 0x1p56;
    return std::max<std::int64_t>(1, std::llround(std::min(longest, std::ldexp(pixels, -level.exponent()))));
}

class Scan {
public:
    Scan(const SceneContext& context, const DenseLanes& lanes)
        : m_context(context)
        , m_wanted(lanes)
        , m_binLength(binLength(context.level))
        , m_tileLength(tileLength(context.level))
        , m_lasting(secondsOf(kLastingPixels, context.level))
        , m_firstTile(stretchOf(context.visible().begin.seconds(), m_tileLength) - 1)
    {
        const std::int64_t lastTile = stretchOf(context.visible().end.seconds(), m_tileLength);
        for (DenseLane& lane : m_lanes) {
            for (std::int64_t tile = m_firstTile; tile <= lastTile; ++tile) {
                lane.tiles.push_back({.index = tile, .first = {}});
            }
        }
    }

    std::array<DenseLane, kLaneCount> run()
    {
        const EventColumns& columns = m_context.snapshot().columns();
        const std::int64_t viewBegin = m_context.visible().begin.seconds();
        // The last tile is read to its end, or its marks would depend on the view.
        const std::int64_t tilesEnd =
            startOfStretch(m_firstTile + static_cast<std::int64_t>(m_lanes[0].tiles.size()), m_tileLength);
        const std::int64_t tilesBegin = startOfStretch(m_firstTile, m_tileLength);
        for (const EventIndex event : *m_context.request.events) {
            const std::size_t row = event.value();
            if (row >= columns.datedCount || columns.earliestBegin[row] >= tilesEnd) {
                break;
            }
            const std::size_t laneIndex = columns.lane[row];
            if (!m_wanted.all[laneIndex] || columns.latestEnd[row] <= tilesBegin) {
                continue;
            }
            const bool isLastingBar = isLasting(columns, row);
            if (isLastingBar && !m_wanted.folded[laneIndex]) {
                if (columns.latestEnd[row] > viewBegin &&
                    columns.earliestBegin[row] < m_context.visible().end.seconds()) {
                    m_lanes[laneIndex].lasting.push_back(event);
                }
            } else if (columns.latestEnd[row] > viewBegin) {
                // What began before the tiles, in the strip of a folded lane, counts where the view begins.
                const std::int64_t begin = columns.earliestBegin[row];
                add(m_lanes[laneIndex], event, begin < tilesBegin ? viewBegin : begin, columns);
            } else if (columns.earliestBegin[row] >= tilesBegin) {
                add(m_lanes[laneIndex], event, columns.earliestBegin[row], columns);
            }
        }
        measureMeans();
        return std::move(m_lanes);
    }

private:
    bool isLasting(const EventColumns& columns, std::size_t row) const
    {
        // Doubles, because an open side makes the difference larger than an int64.
        return (columns.dateFlags[row] & kIsInterval) != 0 &&
               static_cast<double>(columns.latestEnd[row]) - static_cast<double>(columns.earliestBegin[row]) >=
                   static_cast<double>(m_lasting);
    }

    void add(DenseLane& lane, EventIndex event, std::int64_t second, const EventColumns& columns)
    {
        // Events ascend, so that two divisions for each of a million are spared.
        if (second >= m_binEnd || second < m_binBegin) {
            m_bin = stretchOf(second, m_binLength);
            m_binBegin = startOfStretch(m_bin, m_binLength);
            m_binEnd = startOfStretch(m_bin + 1, m_binLength);
        }
        const auto place = static_cast<std::size_t>(m_bin - m_firstTile * kBinsPerTile);
        DenseTile& tile = lane.tiles[place / kBinsPerTile];
        const std::size_t bin = place % kBinsPerTile;
        if (tile.counts[bin] == 0 || columns.weight[event.value()] > columns.weight[tile.leading[bin].value()]) {
            tile.leading[bin] = event;
        }
        ++tile.counts[bin];
        if (++tile.count <= kMostInTile) {
            tile.first.push_back(event);
        }
    }

    /// The middle nine tenths of the selection tell how densely events stand; a few far outliers must not.
    void measureMeans()
    {
        const EventColumns& columns = m_context.snapshot().columns();
        const std::vector<EventIndex>& events = *m_context.request.events;
        const std::size_t low = events.size() / 20;
        const std::size_t high = std::min(events.size() - 1 - low, columns.datedCount - 1);
        const double seconds = static_cast<double>(columns.earliestBegin[events[high].value()]) -
                               static_cast<double>(columns.earliestBegin[events[low].value()]);
        const double bins = std::max(1.0, seconds / static_cast<double>(m_binLength));
        for (DenseLane& lane : m_lanes) {
            lane.mean = std::max(1.0, static_cast<double>(high - low) / bins / kLaneCount);
        }
    }

    const SceneContext& m_context;
    DenseLanes m_wanted;
    std::int64_t m_binLength;
    std::int64_t m_tileLength;
    std::int64_t m_lasting;
    std::int64_t m_firstTile;
    std::int64_t m_bin = 0;
    std::int64_t m_binBegin = 0; ///< [m_binBegin, m_binEnd) is the bin of the event before.
    std::int64_t m_binEnd = 0;
    std::array<DenseLane, kLaneCount> m_lanes;
};

} // namespace

double densityShare(std::size_t count, double mean)
{
    return 1 - std::exp(-static_cast<double>(count) / (2 * std::max(1.0, mean)));
}

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

bool DenseTile::isFull() const
{
    return count > kMostInTile;
}

std::array<DenseLane, kLaneCount> scanDenseLanes(const SceneContext& context, const DenseLanes& lanes)
{
    return Scan(context, lanes).run();
}

} // namespace tideline
