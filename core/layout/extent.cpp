// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/extent.h"

#include <algorithm>

namespace tideline {
namespace {

Extent extentOf(std::int64_t earliestBegin, std::int64_t latestBegin, std::int64_t earliestEnd, std::int64_t latestEnd,
                DateFlags flags)
{
    Extent extent{.from = earliestBegin, .to = latestEnd, .flags = flags};
    extent.certainFrom = flags.openStart ? TimePoint::earliest().seconds() : latestBegin;
    extent.certainTo = flags.openEnd ? TimePoint::latest().seconds() : earliestEnd;
    const bool nothingIsSure = !flags.isInterval || flags.unknownStart || flags.unknownEnd;
    if (nothingIsSure || extent.certainTo <= extent.certainFrom) {
        // Where one side has no limit, the other one is the only place that is known at all.
        const std::int64_t known = extent.hasNoEnd() ? extent.from : extent.hasNoStart() ? extent.to : extent.middle();
        extent.certainFrom = extent.certainTo = known;
    }
    return extent;
}

} // namespace

Extent extentOf(const EventColumns& columns, std::size_t row)
{
    return extentOf(columns.earliestBegin[row], columns.latestBegin[row], columns.earliestEnd[row],
                    columns.latestEnd[row], fromBits(columns.dateFlags[row]));
}

Extent extentOf(const EdtfDate& date)
{
    const DateBounds& bounds = date.bounds();
    const TimePoint first = bounds.earliestBegin.value_or(TimePoint::earliest());
    const TimePoint last = bounds.latestEnd.value_or(TimePoint::latest());
    return extentOf(first.seconds(), bounds.latestBegin.value_or(first).seconds(),
                    bounds.earliestEnd.value_or(last).seconds(), last.seconds(), date.flags());
}

} // namespace tideline
