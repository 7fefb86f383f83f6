// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/mark.h"

#include <cstddef>
#include <vector>

namespace tideline {

/// Nearer than half a mark two points would hide each other.
inline constexpr double kLeastDistance = kMarkSize / 2;

/// One event that wants a place in a field of rows.
struct FieldItem {
    Mark mark;
    double labelWidth = 0; ///< Of its label on the right, gaps included; 0 if it is no candidate for one.
};

/// A mark in its row. It stands for its event and those folded into it, most important first.
struct PlacedMark {
    Mark mark;
    std::size_t row = 0;
    double end = 0; ///< [mark.left, end) is what it takes of its row, with its label; in pixels of the level.
    bool hasLabelRoom = false; ///< The row is free for the label right of the mark, or above a bar that is long enough.
    std::vector<EventIndex> folded = {};
};

struct FieldMetrics {
    double unit = 1;
    double gap = 4;        ///< Between neighbours of one row.
    double foldWidth = 28; ///< Kept free for "+n" behind a fold.
};

struct FieldLayout {
    std::vector<PlacedMark> marks = {}; ///< Most important first.
    std::size_t usedRows = 0;
};

/// Gives every item a row, or folds it into a neighbour where the rows do not suffice: nothing is dropped. `items` are
/// in falling importance, `rowCount` is at least 1. The most important ones get room for their labels first. There are
/// no more rows than if the same marks with their labels were placed in the order of their begin. All lengths are
/// pixels of the zoom level, so the result depends on neither pan nor view.
FieldLayout layOutField(const std::vector<FieldItem>& items, std::size_t rowCount, const ZoomLevel& level,
                        const FieldMetrics& metrics);

} // namespace tideline
