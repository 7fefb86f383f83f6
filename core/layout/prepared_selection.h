// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/dense_tile.h"
#include "layout/lane_events.h"
#include "layout/lane_groups.h"
#include "layout/outside.h"
#include "snapshot/snapshot.h"

#include <map>
#include <tuple>
#include <vector>

namespace tideline {

/// The events of one lane.
struct PreparedLane {
    LaneKey key;
    LaneEvents dated = {};
    std::size_t count = 0; ///< Undated ones too.
};

/// A selection as layout reads it: made in one pass over the events when the selection changes, so that a frame costs
/// what it draws and not what there is. Of lanes with too many events for marks it keeps the tiles that it was asked
/// for. Knows nothing that the snapshot and the events do not say: with or without it, a scene is the same.
/// Lifetime: the snapshot must outlive it. Thread rule: one thread at a time.
class PreparedSelection {
public:
    /// `events` ascend. Of the arrangement only the grouping and what is hidden matter; of lanes for records there are
    /// `mostNamed` at most, and one for the others.
    PreparedSelection(const Snapshot& snapshot, const std::vector<EventIndex>& events,
                      const LaneArrangement& arrangement = {}, std::size_t mostNamed = kMostNamedLanes);

    /// In their usual order; by kind all five, else those with events.
    const std::vector<PreparedLane>& lanes() const { return m_lanes; }
    const std::vector<HiddenLane>& hidden() const { return m_hidden; }
    std::size_t otherCount() const { return m_otherCount; } ///< Groups that share the lane of the others.

    /// Dated events only, without those of hidden lanes.
    OutsideCounts outside(const TimeSpan& visible) const;

    /// The tile of the lane (its place in `lanes()`) at the level. `withLasting`: of a folded lane, which has no bars,
    /// all events are in it.
    const DenseTile& tile(std::size_t lane, const ZoomLevel& level, std::int64_t index, bool withLasting);

private:
    using TileKey = std::tuple<std::size_t, int, std::int64_t, bool>;

    const DenseTile& keptTile(std::size_t lane, const ZoomLevel& level, std::int64_t index, bool withLasting);
    DenseTile makeTile(std::size_t lane, const ZoomLevel& level, std::int64_t index, bool withLasting);

    const Snapshot& m_snapshot;
    std::vector<PreparedLane> m_lanes;
    std::vector<HiddenLane> m_hidden;
    std::size_t m_otherCount = 0;
    std::optional<LaneEvents> m_once;       ///< Each event of the lanes once, where it may stand in several.
    std::vector<EventIndex> m_withoutBegin; ///< Dates that no begin limits; they stand first.
    std::map<TileKey, DenseTile> m_tiles;
};

} // namespace tideline
