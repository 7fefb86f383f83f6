// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "model/term.h"
#include "snapshot/column.h"
#include "snapshot/indexes.h"
#include "time/edtf.h"

#include <cstdint>
#include <optional>

namespace tideline {

/// The dates and sorting of all events as a structure of arrays, sorted by earliest begin; undated events stand at the
/// end. Filters and layout run over these arrays and touch nothing else. A bound that is open or not known holds the
/// end of the range (`TimePoint::earliest()` or `latest()`); for dates with gaps the arrays hold the hull. A copy
/// shares the arrays.
struct EventColumns {
    Column<std::int64_t> earliestBegin;
    Column<std::int64_t> latestBegin;
    Column<std::int64_t> earliestEnd;
    Column<std::int64_t> latestEnd;  ///< Exclusive.
    Column<std::uint16_t> dateFlags; ///< Bits of DateFlag.
    Column<std::uint16_t> kind;      ///< TermIndex.
    Column<std::uint8_t> lane;
    Column<std::int16_t> weight;
    Column<std::uint32_t> place; ///< PlaceIndex, or kNoPlace.
    Column<EventId> id;
    std::size_t datedCount = 0; ///< Rows [0, datedCount) have a date.

    static constexpr std::uint32_t kNoPlace = 0xFFFF'FFFF;

    std::size_t size() const { return id.size(); }
};

/// DateFlags as bits, the form in which the `event` table and the columns keep them. The numbers are part of the file.
enum DateFlag : std::uint16_t {
    kUncertain = 1,
    kApproximate = 2,
    kOpenStart = 4,
    kOpenEnd = 8,
    kUnknownStart = 16,
    kUnknownEnd = 32,
    kIsInterval = 64,
    kHasGaps = 128,
    kOutOfRange = 256,
    kUnreadable = 512,
};

/// What decides whether the event of the row surely lies in a span; of a date with gaps for its hull. Nothing if it
/// never does, because it has no date or a date with "?" or "~".
inline std::optional<SureReach> sureReachOf(const EventColumns& columns, std::size_t row)
{
    const std::uint16_t flags = columns.dateFlags[row];
    if (row >= columns.datedCount || (flags & (kUncertain | kApproximate)) != 0) {
        return std::nullopt;
    }
    return SureReach{
        .begun = (flags & kOpenStart) != 0 ? TimePoint::earliest() : TimePoint(columns.latestBegin[row]),
        .lasted = (flags & kOpenEnd) != 0 ? TimePoint::latest() : TimePoint(columns.earliestEnd[row]),
    };
}

std::uint16_t toBits(const DateFlags& flags);
DateFlags fromBits(std::uint16_t bits);

} // namespace tideline
