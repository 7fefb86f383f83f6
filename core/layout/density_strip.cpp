// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/dense_scan.h"
#include "layout/lane_drawing.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tideline {
namespace {

/// Counts by stretches of time whose borders are whole multiples of their length, so that panning moves the strips and
/// does not change them.
class Bins {
public:
    explicit Bins(const SceneContext& context)
        : m_length(binLength(context.level))
        , m_first(stretchOf(context.visible().begin.seconds(), m_length))
    {
        m_counts.assign(static_cast<std::size_t>(stretchOf(context.visible().end.seconds(), m_length) - m_first) + 1,
                        0);
    }

    void add(std::int64_t second)
    {
        const std::int64_t bin = std::clamp<std::int64_t>(stretchOf(second, m_length) - m_first, 0,
                                                          static_cast<std::int64_t>(m_counts.size()) - 1);
        ++m_counts[static_cast<std::size_t>(bin)];
    }

    const std::vector<std::size_t>& counts() const { return m_counts; }
    /// [begin(bin), begin(bin + 1)) is the bin.
    std::int64_t begin(std::size_t bin) const
    {
        return startOfStretch(m_first + static_cast<std::int64_t>(bin), m_length);
    }

private:
    std::int64_t m_length;
    std::int64_t m_first;
    std::vector<std::size_t> m_counts;
};

void drawCounts(Drawing& drawing, const std::vector<EventIndex>& events, const Box& box, bool dimmed)
{
    const SceneContext& context = drawing.context;
    const EventColumns& columns = context.snapshot().columns();
    const TimeSpan visible = context.visible();
    Bins bins(context);
    for (const EventIndex event : events) {
        const std::size_t row = event.value();
        if (row >= columns.datedCount || columns.earliestBegin[row] >= visible.end.seconds()) {
            break;
        }
        if (context.passes(event) == dimmed) {
            continue;
        }
        if (columns.latestEnd[row] > visible.begin.seconds()) {
            bins.add(pointSecond(extentOf(columns, row)));
        }
    }
    for (std::size_t bin = 0; bin < bins.counts().size(); ++bin) {
        const std::size_t count = bins.counts()[bin];
        const double left = context.clampedX(bins.begin(bin));
        const double right = context.clampedX(bins.begin(bin + 1));
        if (count > 0 && right > left) {
            drawing.scene.density.push_back({.box = {left, box.y, right - left, box.height},
                                             .share = densityShare(count, 1),
                                             .count = count,
                                             .colour = drawing.scene.lanes.back().colour,
                                             .dimmed = dimmed});
        }
    }
}

} // namespace

void drawStrip(Drawing& drawing, const std::vector<EventIndex>& events, const Box& box)
{
    if (drawing.context.dimsRest()) {
        drawCounts(drawing, events, box, true);
    }
    drawCounts(drawing, events, passingStrip(drawing.context, box), false);
}

} // namespace tideline
