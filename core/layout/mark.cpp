// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/mark.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tideline {
namespace {

/// Dates that disputed claims give are drawn in the row of the mark.
void coverGhosts(Mark& mark, const Snapshot& snapshot, const ZoomLevel& level, double unit)
{
    const double half = kMarkSize * unit / 2;
    for (const EdtfDate& date : snapshot.otherDates(mark.event)) {
        for (const Extent& extent : extentsOf(date)) {
            const std::int64_t second = pointSecond(extent);
            if (isNear(mark, second, level, unit)) {
                mark.left = std::min(mark.left, level.at(second) - half);
                mark.right = std::max(mark.right, level.at(second) + half);
            }
        }
    }
}

} // namespace

std::int64_t pointSecond(const Extent& extent)
{
    return extent.isLimited() ? extent.middle() : extent.hasNoEnd() ? extent.from : extent.to;
}

std::int64_t anchorOf(const Snapshot& snapshot, EventIndex event)
{
    const EdtfDate* gapped = snapshot.gappedDate(event);
    return pointSecond(gapped != nullptr ? extentsOf(*gapped).front() : extentOf(snapshot.columns(), event.value()));
}

bool isNear(const Mark& mark, std::int64_t ghost, const ZoomLevel& level, double unit)
{
    return std::abs(level.at(ghost) - mark.centre) <= kNearGhost * unit;
}

Mark asPoint(Mark mark, const ZoomLevel& level, double unit)
{
    mark.isBar = false;
    mark.centre = level.at(mark.anchor);
    mark.left = mark.centre - kMarkSize * unit / 2;
    mark.right = mark.centre + kMarkSize * unit / 2;
    return mark;
}

Mark markOf(const Snapshot& snapshot, EventIndex event, const ZoomLevel& level, double unit)
{
    Mark mark = asPoint(
        {.event = event, .extent = extentOf(snapshot.columns(), event.value()), .anchor = anchorOf(snapshot, event)},
        level, unit);
    constexpr double endless = std::numeric_limits<double>::infinity();
    const Extent& extent = mark.extent;
    const double fade = kUnknownFade * unit;
    const double left = extent.flags.openStart ? -endless
                        : extent.hasNoStart()  ? level.at(extent.certainFrom) - fade
                                               : level.at(extent.from);
    const double right = extent.flags.openEnd ? endless
                         : extent.hasNoEnd()  ? level.at(extent.certainTo) + fade
                                              : level.at(extent.to);
    const bool isSet = extent.flags.hasGaps;
    if (!extent.isLimited() || ((extent.isInterval() || isSet) && right - left >= kShortestBar * unit)) {
        // The stretches of a set may be points.
        const double margin = isSet ? kMarkSize * unit / 2 : 0;
        mark.isBar = true;
        mark.left = left - margin;
        mark.right = right + margin;
    }
    if (snapshot.isDisputed(event)) {
        coverGhosts(mark, snapshot, level, unit);
    }
    return mark;
}

} // namespace tideline
