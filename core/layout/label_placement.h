// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"

namespace tideline {

/// A point that would like a label.
struct LabelWish {
    EventIndex event;
    Box mark;                      ///< The point with its "+n".
    double ceiling = 0;            ///< Labels stay below this line (the lane's head) …
    double floor = 0;              ///< … and above this one.
    std::optional<Box> reach = {}; ///< The point with its whisker, which the label leaves in sight if it can.
};

/// Puts the label right of the mark, else left of it, else above with a leader, else what fits of it right or left,
/// where nothing is taken; the index of the label in the scene's texts, or nothing if it has no place.
std::optional<std::size_t> placeLabel(Drawing& drawing, const LabelWish& wish);

/// Puts the label on a line of texts where it stands or, if that is taken, as little as possible to its right: by no
/// more than `shift`, and ending before `limit`. Cut at a word if need be.
std::optional<std::size_t> placeOnLine(Drawing& drawing, SceneText label, double limit, double shift);

} // namespace tideline
