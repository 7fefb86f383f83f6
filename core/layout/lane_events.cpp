// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_events.h"

#include "time/time_point.h"

#include <cmath>

namespace tideline {

void LaneEvents::add(const EventColumns& columns, EventIndex event)
{
    const std::size_t row = event.value();
    // An open side makes the difference larger than an int64, but never than a uint64.
    const std::uint64_t length =
        static_cast<std::uint64_t>(columns.latestEnd[row]) - static_cast<std::uint64_t>(columns.earliestBegin[row]);
    Classes& classes = (columns.dateFlags[row] & kIsInterval) != 0 ? m_intervals : m_others;
    classes[static_cast<std::size_t>(std::bit_width(length))].push_back(event);
    ++m_size;
}

std::vector<EventIndex> LaneEvents::all() const
{
    std::vector<EventIndex> events;
    events.reserve(m_size);
    visitClasses(std::nullopt, [&](const std::vector<EventIndex>& ofClass, int /*width*/) {
        events.insert(events.end(), ofClass.begin(), ofClass.end());
    });
    std::sort(events.begin(), events.end());
    return events;
}

bool LaneEvents::contains(EventIndex event) const
{
    bool isIn = false;
    visitClasses(std::nullopt, [&](const std::vector<EventIndex>& events, int /*width*/) {
        isIn = isIn || std::binary_search(events.begin(), events.end(), event);
    });
    return isIn;
}

std::optional<EventIndex> LaneEvents::next(EventIndex from, int direction) const
{
    std::optional<EventIndex> next;
    visitClasses(std::nullopt, [&](const std::vector<EventIndex>& events, int /*width*/) {
        if (direction > 0) {
            const auto after = std::upper_bound(events.begin(), events.end(), from);
            next = after != events.end() && (!next || *after < *next) ? *after : next;
        } else {
            const auto at = std::lower_bound(events.begin(), events.end(), from);
            next = at != events.begin() && (!next || *next < *std::prev(at)) ? *std::prev(at) : next;
        }
    });
    return next;
}

std::optional<EventIndex> LaneEvents::nearest(const EventColumns& columns, std::int64_t moment) const
{
    std::optional<EventIndex> nearest;
    const auto distance = [&](EventIndex event) {
        return std::abs(static_cast<double>(columns.earliestBegin[event.value()]) - static_cast<double>(moment));
    };
    const auto consider = [&](EventIndex event) {
        const bool isNearer = !nearest || distance(event) < distance(*nearest) ||
                              (distance(event) == distance(*nearest) && event < *nearest);
        nearest = isNearer ? event : nearest;
    };
    visitClasses(std::nullopt, [&](const std::vector<EventIndex>& events, int /*width*/) {
        const auto after =
            std::lower_bound(events.begin(), events.end(), moment, [&](EventIndex event, std::int64_t m) {
                return columns.earliestBegin[event.value()] < m;
            });
        if (after != events.end()) {
            consider(*after);
        }
        if (after != events.begin()) {
            consider(*std::prev(after));
        }
    });
    return nearest;
}

std::size_t LaneEvents::countBeginning(const EventColumns& columns, std::int64_t from, std::int64_t to) const
{
    std::size_t count = 0;
    visitClasses(std::nullopt, [&](const std::vector<EventIndex>& events, int /*width*/) {
        count += between(columns, events, from, to).size();
    });
    return count;
}

std::size_t LaneEvents::countBeginningBefore(const EventColumns& columns, std::int64_t second) const
{
    return countBeginning(columns, TimePoint::earliest().seconds(), second);
}

std::span<const EventIndex> LaneEvents::between(const EventColumns& columns, const std::vector<EventIndex>& events,
                                                std::int64_t from, std::int64_t to)
{
    const auto beginsBefore = [&columns](EventIndex event, std::int64_t second) {
        return columns.earliestBegin[event.value()] < second;
    };
    const auto first = std::lower_bound(events.begin(), events.end(), from, beginsBefore);
    return {first, std::lower_bound(first, events.end(), std::max(from, to), beginsBefore)};
}

std::int64_t LaneEvents::earliestReaching(std::int64_t moment, int width)
{
    std::int64_t earliest = TimePoint::earliest().seconds();
    constexpr int widest = 62;
    if (width <= widest && __builtin_sub_overflow(moment, std::int64_t{1} << width, &earliest)) {
        earliest = TimePoint::earliest().seconds();
    }
    return earliest;
}

} // namespace tideline
