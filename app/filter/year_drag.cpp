// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/year_drag.h"

#include <algorithm>

namespace tideline {

YearRange withHandleAt(YearRange range, YearHandle handle, std::int64_t boundary, const YearAxis& axis)
{
    if (handle == YearHandle::First) {
        range.first = std::clamp(boundary, axis.firstYear(), axis.lastYear());
        range.last = std::max(range.last, range.first);
    } else {
        range.last = std::clamp(boundary - 1, axis.firstYear(), axis.lastYear());
        range.first = std::min(range.first, range.last);
    }
    return range;
}

YearRange movedBy(YearRange range, std::int64_t years, const YearAxis& axis)
{
    const std::int64_t moved = std::clamp(years, axis.firstYear() - range.first, axis.lastYear() - range.last);
    return {range.first + moved, range.last + moved};
}

YearRange YearDrag::to(std::int64_t boundary, const YearAxis& axis) const
{
    switch (part) {
    case Part::FirstHandle:
        return withHandleAt(from, YearHandle::First, boundary, axis);
    case Part::LastHandle:
        return withHandleAt(from, YearHandle::Last, boundary, axis);
    case Part::Range:
        return movedBy(from, boundary - pressed, axis);
    case Part::Ground:
        break;
    }
    const std::int64_t first = std::min({pressed, boundary, axis.lastYear()});
    return {first, std::max(first, std::max(pressed, boundary) - 1)};
}

} // namespace tideline
