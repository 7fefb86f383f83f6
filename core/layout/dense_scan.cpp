// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/dense_scan.h"

#include "layout/drawing.h"
#include "layout/importance.h"
#include "layout/prepared_selection.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tideline {
namespace {

constexpr std::size_t kMostLastingConsidered = 64;

/// Adds what began before all tiles and may reach into the view, where the view begins.
void addReaching(const SceneContext& context, const LaneEvents& events, bool isFolded, std::vector<DenseTile>& tiles)
{
    const EventColumns& columns = context.snapshot().columns();
    const std::int64_t viewBegin = context.visible().begin.seconds();
    const std::int64_t tilesBegin = startOfStretch(tiles.front().index, tileLength(context.level));
    const std::int64_t binIndex = stretchOf(viewBegin, binLength(context.level));
    const auto place = static_cast<std::size_t>(binIndex - tiles.front().index * kBinsPerTile);
    DenseTile& tile = tiles[place / kBinsPerTile];
    const std::size_t bin = place % kBinsPerTile;
    const auto add = [&](EventIndex event) {
        if (columns.earliestBegin[event.value()] >= tilesBegin) {
            return;
        }
        if (tile.counts[bin]++ == 0 ||
            comesBefore(importanceOf(context.snapshot(), event), importanceOf(context.snapshot(), tile.leading[bin]))) {
            tile.leading[bin] = event;
        }
        if (++tile.count <= kMostInTile) {
            tile.first.push_back(event);
        }
    };
    const auto rule = isFolded ? std::nullopt : std::optional(LastingRule{.length = lastingLength(context.level)});
    events.visitReaching(columns, viewBegin, rule, add);
}

/// Keeps the weightiest of the bars that it is shown: of thousands in view a handful gets a row.
class LastingBars {
public:
    LastingBars(const EventColumns& columns, DenseLane& dense)
        : m_columns(columns)
        , m_dense(dense)
    {}

    void add(EventIndex event)
    {
        ++m_dense.lastingCount;
        if (m_columns.weight[event.value()] < m_leastKept) { // Nearly all of a hundred thousand.
            addOther(event);
            return;
        }
        const auto isBefore = [this](EventIndex a, EventIndex b) { return rank(a) < rank(b); };
        std::vector<EventIndex>& kept = m_dense.lasting;
        if (kept.size() == kMostLastingConsidered) {
            if (!isBefore(event, kept.front())) {
                addOther(event);
                return;
            }
            std::pop_heap(kept.begin(), kept.end(), isBefore);
            addOther(kept.back());
            kept.pop_back();
        }
        kept.push_back(event);
        std::push_heap(kept.begin(), kept.end(), isBefore);
        if (kept.size() == kMostLastingConsidered) {
            m_leastKept = m_columns.weight[kept.front().value()];
        }
    }

private:
    std::pair<int, EventIndex> rank(EventIndex event) const { return {-m_columns.weight[event.value()], event}; }

    void addOther(EventIndex event)
    {
        if (m_dense.otherLasting.size() < kMostNamedInFold) {
            m_dense.otherLasting.push_back(event);
        }
    }

    const EventColumns& m_columns;
    DenseLane& m_dense;
    int m_leastKept = std::numeric_limits<int>::min(); ///< No event of less weight can be among those that are kept.
};

void readLasting(const SceneContext& context, const LaneEvents& events, DenseLane& dense)
{
    const EventColumns& columns = context.snapshot().columns();
    const TimeSpan visible = context.visible();
    const LastingRule rule{.length = lastingLength(context.level), .wantsLasting = true};
    LastingBars bars(columns, dense);
    const auto keep = [&bars](EventIndex event) { bars.add(event); };
    events.visitReaching(columns, visible.begin.seconds(), rule, keep);
    events.visitBeginning(columns, visible.begin.seconds(), visible.end.seconds(), rule, keep);
    std::sort(dense.otherLasting.begin(), dense.otherLasting.end());
}

/// The lane as if there were nothing but this selection.
DenseLane scanOne(const SceneContext& context, PreparedSelection& prepared, std::size_t lane, bool isFolded)
{
    const std::int64_t length = tileLength(context.level);
    // The last tile is read to its end, or its marks would depend on the view.
    const std::int64_t last = stretchOf(context.visible().end.seconds(), length);
    const LaneEvents& events = prepared.lanes()[lane].dated;
    DenseLane dense;
    for (std::int64_t index = stretchOf(context.visible().begin.seconds(), length) - 1; index <= last; ++index) {
        dense.tiles.push_back(prepared.tile(lane, context.level, index, isFolded));
    }
    addReaching(context, events, isFolded, dense.tiles);
    if (!isFolded) {
        readLasting(context, events, dense);
    }
    dense.mean = prepared.usualCount(binLength(context.level));
    return dense;
}

/// What is left of all that is drawn without what passes.
DenseTile restOf(const SceneContext& context, DenseTile all, const DenseTile& passing)
{
    all.count -= passing.count;
    for (std::size_t bin = 0; bin < all.counts.size(); ++bin) {
        all.counts[bin] -= passing.counts[bin];
    }
    std::erase_if(all.first, [&context](EventIndex event) { return context.passes(event); });
    return all;
}

} // namespace

double densityShare(std::size_t count, double mean)
{
    return 1 - std::exp(-static_cast<double>(count) / (2 * std::max(1.0, mean)));
}

Box passingStrip(const SceneContext& context, const Box& strip)
{
    const double height = context.dimsRest() ? strip.height / 2 : strip.height;
    return {strip.x, strip.bottom() - height, strip.width, height};
}

DenseLane scanDenseLane(const SceneContext& context, std::size_t lane, bool isFolded)
{
    DenseLane dense = scanOne(context, *context.request.prepared, lane, isFolded);
    if (!context.dimsRest()) {
        return dense;
    }
    DenseLane all = scanOne(context, *context.request.prepared->everything(), lane, isFolded);
    for (std::size_t tile = 0; tile < all.tiles.size(); ++tile) {
        dense.rest.push_back(restOf(context, std::move(all.tiles[tile]), dense.tiles[tile]));
    }
    std::erase_if(all.lasting, [&context](EventIndex event) { return context.passes(event); });
    dense.restLasting = std::move(all.lasting);
    dense.restMean = all.mean;
    return dense;
}

} // namespace tideline
