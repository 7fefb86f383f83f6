// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/prepared_selection.h"

#include "layout/importance.h"

#include <algorithm>

namespace tideline {
namespace {

/// As many tiles as some hundred views of all lanes need, and what the widest of them is made of: eight megabytes.
constexpr std::size_t kMostTiles = 8'000;

/// A tile with more events is put together from the two of the next finer level, which a view that zooms in needs soon.
constexpr std::size_t kMostReadAtOnce = 20'000;

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
        // Only what weighs as much is looked up further: of a million it is the dear part.
        const bool mayLead =
            m_tile.counts[m_bin] == 0 || m_snapshot.columns().weight[event.value()] >= m_leaders[m_bin].weight;
        if (mayLead) {
            addLeader(importanceOf(m_snapshot, event), 1);
        } else {
            ++m_tile.counts[m_bin];
        }
        if (++m_tile.count <= kMostInTile) {
            m_tile.first.push_back(event);
        }
    }

    /// All that is in a tile of the next finer level.
    void add(const DenseTile& finer)
    {
        const std::int64_t firstBin = finer.index * kBinsPerTile - 2 * m_tile.index * kBinsPerTile;
        for (std::size_t bin = 0; bin < finer.counts.size(); ++bin) {
            if (finer.counts[bin] > 0) {
                m_bin = (static_cast<std::size_t>(firstBin) + bin) / 2;
                addLeader(importanceOf(m_snapshot, finer.leading[bin]), finer.counts[bin]);
            }
        }
        m_tile.count += finer.count;
        const std::size_t room = kMostInTile - std::min(kMostInTile, m_tile.first.size());
        const auto taken = static_cast<std::ptrdiff_t>(std::min(room, finer.first.size()));
        m_tile.first.insert(m_tile.first.end(), finer.first.begin(), finer.first.begin() + taken);
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
    void addLeader(const Importance& importance, std::uint32_t count)
    {
        const bool isFirst = m_tile.counts[m_bin] == 0;
        m_tile.counts[m_bin] += count;
        if (isFirst || comesBefore(importance, m_leaders[m_bin])) {
            m_leaders[m_bin] = importance;
        }
    }

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
    , m_groups(std::make_shared<LaneGroups>(snapshot, events, arrangement, mostNamed))
{
    read(events);
}

PreparedSelection::PreparedSelection(std::shared_ptr<PreparedSelection> everything,
                                     const std::vector<EventIndex>& events)
    : m_snapshot(everything->m_snapshot)
    , m_everything(std::move(everything))
    , m_groups(m_everything->m_groups)
{
    read(events);
}

void PreparedSelection::read(const std::vector<EventIndex>& events)
{
    for (const LaneKey& key : m_groups->lanes()) {
        m_lanes.push_back({.key = key});
    }
    if (m_groups->mayOverlap()) {
        m_once.emplace();
    }
    const EventColumns& columns = m_snapshot.columns();
    const LaneGroups& groups = *m_groups;
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
    readSpread(events);
}

void PreparedSelection::readSpread(const std::vector<EventIndex>& events)
{
    const EventColumns& columns = m_snapshot.columns();
    if (events.empty() || columns.datedCount == 0) {
        return;
    }
    const std::size_t high = std::min(events.size() - 1 - events.size() / 20, columns.datedCount - 1);
    const std::size_t low = std::min(events.size() / 20, high);
    m_spreadCount = high - low;
    m_spreadSeconds = static_cast<double>(columns.earliestBegin[events[high].value()]) -
                      static_cast<double>(columns.earliestBegin[events[low].value()]);
}

double PreparedSelection::usualCount(std::int64_t seconds) const
{
    const double lanes = std::max(1.0, static_cast<double>(m_lanes.size()));
    const double stretches = std::max(1.0, m_spreadSeconds / static_cast<double>(seconds));
    return std::max(1.0, static_cast<double>(m_spreadCount) / stretches / lanes);
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
    if (m_tiles.size() >= kMostTiles) {
        m_tiles.clear();
    }
    return keptTile(lane, level, index, withLasting);
}

const DenseTile& PreparedSelection::keptTile(std::size_t lane, const ZoomLevel& level, std::int64_t index,
                                             bool withLasting)
{
    const TileKey key(lane, level.exponent(), index, withLasting);
    if (const auto known = m_tiles.find(key); known != m_tiles.end()) {
        return known->second;
    }
    return m_tiles.emplace(key, makeTile(lane, level, index, withLasting)).first->second;
}

DenseTile PreparedSelection::makeTile(std::size_t lane, const ZoomLevel& level, std::int64_t index, bool withLasting)
{
    const EventColumns& columns = m_snapshot.columns();
    const LaneEvents& events = m_lanes[lane].dated;
    const std::int64_t begin = startOfStretch(index, tileLength(level));
    const std::int64_t end = startOfStretch(index + 1, tileLength(level));
    TileFilling filling(m_snapshot, binLength(level), index);
    const auto add = [&filling](EventIndex event) { filling.add(event); };
    const LastingRule rule{.length = lastingLength(level)};
    const bool canBeHalved = tileLength(level.finer()) * 2 == tileLength(level);
    if (!canBeHalved || events.countBeginning(columns, begin, end) <= kMostReadAtOnce) {
        events.visitBeginning(columns, begin, end, withLasting ? std::nullopt : std::optional(rule), add);
        return filling.finish();
    }
    for (const std::int64_t half : {2 * index, 2 * index + 1}) {
        filling.add(keptTile(lane, level.finer(), half, withLasting));
    }
    if (!withLasting) {
        // What lasts visibly long at the finer level and no longer at this one.
        const LastingRule between{
            .length = lastingLength(level.finer()), .wantsLasting = true, .below = lastingLength(level)};
        events.visitBeginning(columns, begin, end, between, add);
    }
    return filling.finish();
}

std::vector<EventIndex> allEvents(const Snapshot& snapshot)
{
    std::vector<EventIndex> events;
    events.reserve(snapshot.columns().size());
    for (std::size_t row = 0; row < snapshot.columns().size(); ++row) {
        events.emplace_back(row);
    }
    return events;
}

std::shared_ptr<PreparedSelection> preparedEverything(const Snapshot& snapshot, const LaneArrangement& arrangement,
                                                      std::size_t mostNamed)
{
    return std::make_shared<PreparedSelection>(snapshot, allEvents(snapshot), arrangement, mostNamed);
}

PreparedSelection preparedWithRest(const Snapshot& snapshot, const std::vector<EventIndex>& events,
                                   const LaneArrangement& arrangement, std::size_t mostNamed, Rest rest)
{
    if (rest == Rest::Hidden || events.size() == snapshot.columns().size()) {
        return {snapshot, events, arrangement, mostNamed};
    }
    return {preparedEverything(snapshot, arrangement, mostNamed), events};
}

} // namespace tideline
