// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/dense_tile.h"
#include "layout/lane_events.h"
#include "layout/lane_groups.h"
#include "layout/outside.h"
#include "model/rest.h"
#include "snapshot/snapshot.h"

#include <map>
#include <memory>
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
///
/// Where the rest is dimmed it stands in front of another one, of everything: that one outlives the filters and keeps
/// its tiles, and what passes is put into its lanes, so that each event has its place whatever the filter says.
/// Lifetime: the snapshot must outlive it. Thread rule: one thread at a time.
class PreparedSelection {
public:
    /// `events` ascend. Of the arrangement only the grouping and what is hidden matter; of lanes for records there are
    /// `mostNamed` at most, and one for the others.
    PreparedSelection(const Snapshot& snapshot, const std::vector<EventIndex>& events,
                      const LaneArrangement& arrangement = {}, std::size_t mostNamed = kMostNamedLanes);
    /// The events, which ascend, in the lanes of everything. Some lanes may be without any.
    PreparedSelection(std::shared_ptr<PreparedSelection> everything, const std::vector<EventIndex>& events);

    /// Where the rest is dimmed, all that is drawn; else nothing.
    PreparedSelection* everything() const { return m_everything.get(); }
    /// In their usual order; by kind all five, else those with events.
    const std::vector<PreparedLane>& lanes() const { return m_lanes; }
    /// Counted with what is dimmed.
    const std::vector<HiddenLane>& hidden() const { return m_groups->hidden(); }
    std::size_t otherCount() const { return m_groups->otherCount(); } ///< Groups that share the lane of the others.

    /// How many events there are in so many seconds of one lane, as a rule: over the middle nine tenths of the events,
    /// for a few far outliers must not decide. One at least.
    double usualCount(std::int64_t seconds) const;

    /// Dated events only, without those of hidden lanes.
    OutsideCounts outside(const TimeSpan& visible) const;

    /// The tile of the lane (its place in `lanes()`) at the level. `withLasting`: of a folded lane, which has no bars,
    /// all events are in it.
    const DenseTile& tile(std::size_t lane, const ZoomLevel& level, std::int64_t index, bool withLasting);

private:
    using TileKey = std::tuple<std::size_t, int, std::int64_t, bool>;

    void read(const std::vector<EventIndex>& events);
    void readSpread(const std::vector<EventIndex>& events);
    const DenseTile& keptTile(std::size_t lane, const ZoomLevel& level, std::int64_t index, bool withLasting);
    DenseTile makeTile(std::size_t lane, const ZoomLevel& level, std::int64_t index, bool withLasting);

    const Snapshot& m_snapshot;
    std::shared_ptr<PreparedSelection> m_everything;
    std::shared_ptr<const LaneGroups> m_groups; ///< Those of everything where it stands in front of it.
    std::vector<PreparedLane> m_lanes;
    std::size_t m_spreadCount = 0;          ///< Of the middle nine tenths: how many …
    double m_spreadSeconds = 0;             ///< … and how long they take.
    std::optional<LaneEvents> m_once;       ///< Each event of the lanes once, where it may stand in several.
    std::vector<EventIndex> m_withoutBegin; ///< Dates that no begin limits; they stand first.
    std::map<TileKey, DenseTile> m_tiles;
};

/// All events of the snapshot, ascending.
std::vector<EventIndex> allEvents(const Snapshot& snapshot);

/// The same prepared, for others to stand in front of.
std::shared_ptr<PreparedSelection> preparedEverything(const Snapshot& snapshot, const LaneArrangement& arrangement,
                                                      std::size_t mostNamed);

/// The events as `rest` wants them drawn. Where nothing is left out there is nothing to dim.
PreparedSelection preparedWithRest(const Snapshot& snapshot, const std::vector<EventIndex>& events,
                                   const LaneArrangement& arrangement, std::size_t mostNamed, Rest rest);

} // namespace tideline
