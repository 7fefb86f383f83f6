// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/dense_tile.h"
#include "layout/lane_events.h"
#include "layout/outside.h"
#include "snapshot/snapshot.h"

#include <array>
#include <map>
#include <tuple>
#include <vector>

namespace tideline {

/// A selection as layout reads it: made in one pass over the events when the selection changes, so that a frame costs
/// what it draws and not what there is. Of lanes with too many events for marks it keeps the tiles that it was asked
/// for. Knows nothing that the snapshot and the events do not say: with or without it, a scene is the same.
/// Lifetime: the snapshot must outlive it. Thread rule: one thread at a time.
class PreparedSelection {
public:
    /// `events` ascend.
    PreparedSelection(const Snapshot& snapshot, const std::vector<EventIndex>& events);

    const LaneEvents& dated(Lane lane) const { return m_lanes[static_cast<std::size_t>(lane)]; }
    std::size_t count(Lane lane) const { return m_counts[static_cast<std::size_t>(lane)]; } ///< Undated ones too.

    /// Dated events only.
    OutsideCounts outside(const TimeSpan& visible) const;

    /// The tile of the lane at the level. `withLasting`: of a folded lane, which has no bars, all events are in it.
    const DenseTile& tile(Lane lane, const ZoomLevel& level, std::int64_t index, bool withLasting);

private:
    using TileKey = std::tuple<Lane, int, std::int64_t, bool>;

    DenseTile readTile(Lane lane, const ZoomLevel& level, std::int64_t index, bool withLasting) const;

    const Snapshot& m_snapshot;
    std::array<LaneEvents, kLaneCount> m_lanes;
    std::array<std::size_t, kLaneCount> m_counts{};
    std::vector<EventIndex> m_withoutBegin; ///< Dates that no begin limits; they stand first.
    std::map<TileKey, DenseTile> m_tiles;
};

} // namespace tideline
