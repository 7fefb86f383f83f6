// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/year_axis.h"

#include <cstdint>

namespace tideline {

enum class YearHandle { First, Last };

/// The range with one end moved to where the year `boundary` begins, within the axis; the ends push each other, and one
/// year at least remains.
YearRange withHandleAt(YearRange range, YearHandle handle, std::int64_t boundary, const YearAxis& axis);

/// The range moved by so many years, as far as the axis goes; as long as before. Requires: it lies on the axis.
YearRange movedBy(YearRange range, std::int64_t years, const YearAxis& axis);

/// What dragging over a histogram does, in whole years. A value: where the drag began, and what it took hold of.
struct YearDrag {
    enum class Part {
        FirstHandle,
        LastHandle,
        Range, ///< All of it is moved.
        Ground ///< A new range is drawn.
    };
    Part part;
    YearRange from;       ///< The range before.
    std::int64_t pressed; ///< The year whose beginning is nearest to where the drag began.

    /// The range while the pointer is nearest to the beginning of the year `boundary`.
    YearRange to(std::int64_t boundary, const YearAxis& axis) const;
};

} // namespace tideline
