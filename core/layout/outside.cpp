// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/outside.h"

#include "layout/extent.h"
#include "layout/mark.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr std::size_t kNeighbours = 3;
constexpr double kInset = 0.2; ///< Share of the view between the nearest event and the edge that it came in by.
constexpr double kMostWidening = 3;

/// The end of where the event is known to have been.
std::int64_t lastKnown(const EventColumns& columns, EventIndex event)
{
    const std::size_t row = event.value();
    const bool hasUnknownEnd = (columns.dateFlags[row] & kUnknownEnd) != 0;
    return hasUnknownEnd ? extentOf(columns, row).certainTo : columns.latestEnd[row];
}

std::int64_t firstKnown(const EventColumns& columns, EventIndex event)
{
    const std::size_t row = event.value();
    const bool hasUnknownStart = (columns.dateFlags[row] & kUnknownStart) != 0;
    return hasUnknownStart ? extentOf(columns, row).certainFrom : columns.earliestBegin[row];
}

bool isEarlier(const EventColumns& columns, EventIndex event, const TimeSpan& visible)
{
    return lastKnown(columns, event) <= visible.begin.seconds();
}

bool isLater(const EventColumns& columns, EventIndex event, const TimeSpan& visible)
{
    return firstKnown(columns, event) >= visible.end.seconds();
}

/// Where the mark of the event is looked for: of a bar the end that is nearer, of a point its middle.
std::int64_t markSecond(const EventColumns& columns, EventIndex event, Side side)
{
    const Extent extent = extentOf(columns, event.value());
    if (extent.isLimited() && !extent.isInterval()) {
        return pointSecond(extent);
    }
    return side == Side::Earlier ? lastKnown(columns, event) : firstKnown(columns, event);
}

/// Doubles reach further than TimePoint: what lies outside saturates.
TimePoint pointAt(double seconds)
{
    constexpr double limit = 9.2e18;
    return TimePoint(static_cast<std::int64_t>(std::clamp(seconds, -limit, limit)));
}

/// The nearest events of the side, nearest first.
std::vector<EventIndex> nearestOf(const EventColumns& columns, const std::vector<EventIndex>& events,
                                  const TimeSpan& visible, Side side)
{
    std::vector<EventIndex> there;
    for (const EventIndex event : events) {
        if (event.value() < columns.datedCount && sideOf(columns, event, visible) == side) {
            there.push_back(event);
        }
    }
    const auto isNearer = [&](EventIndex a, EventIndex b) {
        return side == Side::Earlier ? lastKnown(columns, a) > lastKnown(columns, b)
                                     : firstKnown(columns, a) < firstKnown(columns, b);
    };
    const auto last = there.begin() + static_cast<std::ptrdiff_t>(std::min(kNeighbours, there.size()));
    std::partial_sort(there.begin(), last, there.end(), isNearer);
    there.erase(last, there.end());
    return there;
}

} // namespace

std::optional<Side> sideOf(const EventColumns& columns, EventIndex event, const TimeSpan& visible)
{
    if (isEarlier(columns, event, visible)) {
        return Side::Earlier;
    }
    return isLater(columns, event, visible) ? std::optional(Side::Later) : std::nullopt;
}

std::optional<TimeSpan> viewTowards(const EventColumns& columns, const std::vector<EventIndex>& events,
                                    const TimeSpan& visible, Side side)
{
    const std::vector<EventIndex> nearest = nearestOf(columns, events, visible, side);
    if (nearest.empty()) {
        return std::nullopt;
    }
    const auto length = static_cast<double>(visible.end.seconds()) - static_cast<double>(visible.begin.seconds());
    const auto first = static_cast<double>(markSecond(columns, nearest.front(), side));
    double wanted = length;
    for (const EventIndex event : nearest) {
        const double distance = std::abs(static_cast<double>(markSecond(columns, event, side)) - first);
        const double needed = distance / (1 - 2 * kInset);
        if (needed > kMostWidening * length) {
            break;
        }
        wanted = std::max(wanted, needed);
    }
    const double inset = kInset * wanted;
    const double rest = wanted - inset;
    return side == Side::Earlier ? TimeSpan{pointAt(first - rest), pointAt(first + inset)}
                                 : TimeSpan{pointAt(first - inset), pointAt(first + rest)};
}

} // namespace tideline
