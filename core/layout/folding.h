// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <vector>

namespace tideline {

/// Something at a place that may be folded into a more important neighbour nearer than its reach.
struct Foldable {
    double centre = 0;
    double reach = 0;
};

/// Folds what stands too close: by falling importance (the order given) each becomes a leader unless a leader stands
/// nearer than the reach of either; then it follows the nearest. Returns for each the index of its leader, its own if
/// it leads. Leaders are therefore always farther apart than their reach, and the more important one leads.
std::vector<std::size_t> foldByImportance(const std::vector<Foldable>& items);

} // namespace tideline
