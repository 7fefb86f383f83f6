// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/event_columns.h"
#include "time/edtf.h"

#include <cstdint>
#include <vector>

namespace tideline {

/// What layout needs to know of one date: where it may have been, [from, to), and where it surely was, [certainFrom,
/// certainTo), empty if nothing is sure. Seconds; an end that is open or not known is the end of the range of
/// TimePoint.
struct Extent {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t certainFrom = 0;
    std::int64_t certainTo = 0;
    DateFlags flags = {};

    bool isInterval() const { return flags.isInterval; }
    bool isLimited() const { return !hasNoStart() && !hasNoEnd(); }
    bool hasNoStart() const { return from == TimePoint::earliest().seconds(); }
    bool hasNoEnd() const { return to == TimePoint::latest().seconds(); }
    std::int64_t middle() const { return from / 2 + to / 2 + (from % 2 + to % 2) / 2; }
    bool overlaps(const TimeSpan& span) const { return from < span.end.seconds() && span.begin.seconds() < to; }

    bool operator==(const Extent&) const = default;
};

/// Requires: the row has a date.
Extent extentOf(const EventColumns& columns, std::size_t row);
/// Of a set with gaps the hull, as in the columns.
Extent extentOf(const EdtfDate& date);

/// The stretches of a date, by their begin: of a set with gaps each for itself, else the date as a whole.
std::vector<Extent> extentsOf(const EdtfDate& date);

} // namespace tideline
