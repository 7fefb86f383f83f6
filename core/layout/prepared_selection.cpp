// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/prepared_selection.h"

#include "layout/importance.h"

#include <algorithm>

namespace tideline {
namespace {

/// As many tiles as some hundred views of all lanes need: two megabytes.
constexpr std::size_t kMostTiles = 2'000;

/// Fills one tile, in whatever order its events come.
class TileFilling {
public:
    TileFilling(const Snapshot& snapshot, std::int64_t binLength, std::int64_t index)
        : m_snapshot(snapshot)
        , m_binLength(binLength)
        , m_tile{.index = index}
    {}

    void add(EventIndex event)
    {
        const std::int64_t second = m_snapshot.columns().earliestBegin[event.value()];
        // Events of one class ascend, so that two divisions for each of a million are spared.
        if (second >= m_binEnd || second < m_binBegin) {
            const std::int64_t bin = stretchOf(second, m_binLength);
            m_binBegin = startOfStretch(bin, m_binLength);
            m_binEnd = startOfStretch(bin + 1, m_binLength);
            m_bin = static_cast<std::size_t>(bin - m_tile.index * kBinsPerTile);
        }
        if (m_tile.counts[m_bin]++ == 0) {
            m_leaders[m_bin] = importanceOf(m_snapshot, event);
        } else if (m_snapshot.columns().weight[event.value()] >= m_leaders[m_bin].weight) {
            // Only what weighs as much is looked up further: of a million it is the dear part.
            const Importance importance = importanceOf(m_snapshot, event);
            if (comesBefore(importance, m_leaders[m_bin])) {
                m_leaders[m_bin] = importance;
            }
        }
        if (++m_tile.count <= kMostInTile) {
            m_tile.first.push_back(event);
        }
    }

    DenseTile finish()
    {
        std::sort(m_tile.first.begin(), m_tile.first.end());
        for (std::size_t bin = 0; bin < m_leaders.size(); ++bin) {
            m_tile.leading[bin] = m_leaders[bin].event;
        }
        return std::move(m_tile);
    }

private:
    const Snapshot& m_snapshot;
    std::int64_t m_binLength;
    DenseTile m_tile;
    std::array<Importance, kBinsPerTile> m_leaders{};
    std::size_t m_bin = 0;
    std::int64_t m_binBegin = 0; ///< [m_binBegin, m_binEnd) is the bin of the event before.
    std::int64_t m_binEnd = 0;
};

} // namespace

PreparedSelection::PreparedSelection(const Snapshot& snapshot, const std::vector<EventIndex>& events,
                                     const LaneArrangement& arrangement, std::size_t mostNamed)
    : m_snapshot(snapshot)
{
    const LaneGroups groups(snapshot, events, arrangement, mostNamed);
    for (const LaneKey& key : groups.lanes()) {
        m_lanes.push_back({.key = key});
    }
    m_hidden = groups.hidden();
    m_otherCount = groups.otherCount();
    if (groups.mayOverlap()) {
        m_once.emplace();
    }
    const EventColumns& columns = snapshot.columns();
    for (const EventIndex event : events) {
        const std::size_t row = event.value();
        const bool isDated = row < columns.datedCount;
        bool isShown = false;
        groups.visitLanesOf(event, [&](std::size_t lane) {
            isShown = true;
            ++m_lanes[lane].count;
            if (isDated) {
                m_lanes[lane].dated.add(columns, event);
            }
        });
        if (!isDated || !isShown) {
            continue;
        }
        if (m_once) {
            m_once->add(columns, event);
        }
        if (columns.earliestBegin[row] == TimePoint::earliest().seconds()) {
            m_withoutBegin.push_back(event);
        }
    }
}

OutsideCounts PreparedSelection::outside(const TimeSpan& visible) const
{
    const EventColumns& columns = m_snapshot.columns();
    OutsideCounts counts;
    const auto count = [&](const LaneEvents& events) {
        // What begins inside the view cannot lie before it.
        counts.earlier += events.countBeginningBefore(columns, visible.begin.seconds());
        events.visitReaching(columns, visible.begin.seconds(), std::nullopt, [&](EventIndex event) {
            counts.earlier -= sideOf(columns, event, visible) == Side::Earlier ? 0 : 1;
        });
        counts.later += events.size() - events.countBeginningBefore(columns, visible.end.seconds());
    };
    if (m_once) {
        count(*m_once);
    } else {
        for (const PreparedLane& lane : m_lanes) {
            count(lane.dated);
        }
    }
    counts.later +=
        static_cast<std::size_t>(std::count_if(m_withoutBegin.begin(), m_withoutBegin.end(), [&](EventIndex event) {
            return sideOf(columns, event, visible) == Side::Later;
        }));
    return counts;
}

const DenseTile& PreparedSelection::tile(std::size_t lane, const ZoomLevel& level, std::int64_t index, bool withLasting)
{
    const TileKey key(lane, level.exponent(), index, withLasting);
    if (const auto known = m_tiles.find(key); known != m_tiles.end()) {
        return known->second;
    }
    if (m_tiles.size() >= kMostTiles) {
        m_tiles.clear();
    }
    return m_tiles.emplace(key, readTile(lane, level, index, withLasting)).first->second;
}

DenseTile PreparedSelection::readTile(std::size_t lane, const ZoomLevel& level, std::int64_t index,
                                      bool withLasting) const
{
    TileFilling filling(m_snapshot, binLength(level), index);
    const std::int64_t length = tileLength(level);
    const std::optional<LastingRule> rule =
        withLasting ? std::nullopt : std::optional(LastingRule{.length = lastingLength(level)});
    m_lanes[lane].dated.visitBeginning(m_snapshot.columns(), startOfStretch(index, length),
                                       startOfStretch(index + 1, length), rule,
                                       [&filling](EventIndex event) { filling.add(event); });
    return filling.finish();
}

} // namespace tideline
