// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/mark.h"

#include <limits>

namespace tideline {

std::int64_t pointSecond(const Extent& extent)
{
    return extent.isLimited() ? extent.middle() : extent.hasNoEnd() ? extent.from : extent.to;
}

Mark asPoint(Mark mark, const ZoomLevel& level, double unit)
{
    mark.isBar = false;
    mark.centre = level.at(pointSecond(mark.extent));
    mark.left = mark.centre - kMarkSize * unit / 2;
    mark.right = mark.centre + kMarkSize * unit / 2;
    return mark;
}

Mark markOf(const Snapshot& snapshot, EventIndex event, const ZoomLevel& level, double unit)
{
    Mark mark = asPoint({.event = event, .extent = extentOf(snapshot.columns(), event.value())}, level, unit);
    constexpr double endless = std::numeric_limits<double>::infinity();
    const Extent& extent = mark.extent;
    const double fade = kUnknownFade * unit;
    const double left = extent.flags.openStart ? -endless
                        : extent.hasNoStart()  ? level.at(extent.certainFrom) - fade
                                               : level.at(extent.from);
    const double right = extent.flags.openEnd ? endless
                         : extent.hasNoEnd()  ? level.at(extent.certainTo) + fade
                                              : level.at(extent.to);
    if (!extent.isLimited() || (extent.isInterval() && right - left >= kShortestBar * unit)) {
        mark.isBar = true;
        mark.left = left;
        mark.right = right;
    }
    return mark;
}

} // namespace tideline
