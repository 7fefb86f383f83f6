// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/extent.h"

#include "time/date_parts.h"

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
        // Where one side has no limit, the near end of the other one is the only place that is known at all.
        const bool hasBegin = latestBegin != TimePoint::latest().seconds();
        const bool hasEnd = earliestEnd != TimePoint::earliest().seconds();
        extent.certainFrom = extent.certainTo = extent.hasNoEnd()     ? (hasBegin ? latestBegin : extent.from)
                                                : extent.hasNoStart() ? (hasEnd ? earliestEnd : extent.to)
                                                                      : extent.middle();
    }
    return extent;
}

/// A bound that is not there is the end of the range, as in the columns.
Extent extentOf(const DateBounds& bounds, DateFlags flags)
{
    constexpr TimePoint first = TimePoint::earliest();
    constexpr TimePoint last = TimePoint::latest();
    return extentOf(bounds.earliestBegin.value_or(first).seconds(), bounds.latestBegin.value_or(last).seconds(),
                    bounds.earliestEnd.value_or(first).seconds(), bounds.latestEnd.value_or(last).seconds(), flags);
}

} // namespace

Extent extentOf(const EventColumns& columns, std::size_t row)
{
    return extentOf(columns.earliestBegin[row], columns.latestBegin[row], columns.earliestEnd[row],
                    columns.latestEnd[row], fromBits(columns.dateFlags[row]));
}

Extent extentOf(const EdtfDate& date)
{
    return extentOf(date.bounds(), date.flags());
}

std::vector<Extent> extentsOf(const EdtfDate& date)
{
    std::vector<Extent> extents;
    for (const DatePart& part : partsOf(date)) {
        extents.push_back(extentOf(part.bounds, part.flags));
    }
    return extents;
}

} // namespace tideline
