// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/event_columns.h"
#include "time/time_point.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tideline {

// Which events lie outside a view, and where to look for them. `events` are ascending as in a selection; undated ones
// lie nowhere and are left out. A date with doubt lies outside only if no part of where it may have been is in view.
// One whose begin or end nobody knows counts by the other, as it is drawn.

enum class Side { Earlier, Later };

/// Where the event lies if not in view. Requires: it has a date.
std::optional<Side> sideOf(const EventColumns& columns, EventIndex event, const TimeSpan& visible);

/// How many events `sideOf` puts on each side.
struct OutsideCounts {
    std::size_t earlier = 0;
    std::size_t later = 0;

    bool operator==(const OutsideCounts&) const = default;
};
/// A view of the nearest event of that side with up to two more behind it, as long as the one given if they fit, else
/// up to three times as long. The nearest stands well inside, so that the way back is seen too. Nothing if none lies
/// there.
std::optional<TimeSpan> viewTowards(const EventColumns& columns, const std::vector<EventIndex>& events,
                                    const TimeSpan& visible, Side side);

} // namespace tideline
