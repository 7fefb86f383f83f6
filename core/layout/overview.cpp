// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/extent.h"
#include "layout/mark.h"
#include "layout/scene_builder.h"

#include <algorithm>
#include <numeric>

namespace tideline {

Overview buildOverview(const Snapshot& snapshot, const std::vector<EventIndex>& events, TimeSpan span,
                       std::size_t binCount)
{
    Overview overview{.span = span, .bins = {}};
    overview.bins.resize(binCount);
    if (binCount == 0 || span.isEmpty()) {
        return overview;
    }
    const EventColumns& columns = snapshot.columns();
    const TimeScale scale(span, static_cast<double>(binCount));
    for (const EventIndex event : events) {
        if (event.value() >= columns.datedCount) {
            break;
        }
        const Extent extent = extentOf(columns, event.value());
        if (!extent.overlaps(span)) {
            continue;
        }
        const double place = std::max(0.0, scale.xOf(TimePoint(pointSecond(extent))));
        const std::size_t bin = std::min(static_cast<std::size_t>(place), binCount - 1);
        ++overview.bins[bin][columns.lane[event.value()]];
    }
    for (const auto& bin : overview.bins) {
        overview.highest = std::max(overview.highest, std::accumulate(bin.begin(), bin.end(), std::uint32_t{0}));
    }
    return overview;
}

std::optional<TimeSpan> fittingSpan(const Snapshot& snapshot, const std::vector<EventIndex>& events, double margin)
{
    const EventColumns& columns = snapshot.columns();
    std::int64_t first = TimePoint::latest().seconds();
    std::int64_t last = TimePoint::earliest().seconds();
    for (const EventIndex event : events) {
        if (event.value() >= columns.datedCount) {
            break;
        }
        const Extent reach{.from = columns.earliestBegin[event.value()], .to = columns.latestEnd[event.value()]};
        // An open side has no limit to fit; the other one still counts.
        first = std::min(first, reach.hasNoStart() ? reach.to : reach.from);
        last = std::max(last, reach.hasNoEnd() ? reach.from : reach.to);
    }
    if (first > last) {
        return std::nullopt;
    }
    return withMargin({TimePoint(first), TimePoint(last)}, margin);
}

} // namespace tideline
