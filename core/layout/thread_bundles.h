// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/thread_ends.h"

#include <cstddef>
#include <vector>

namespace tideline {

/// As many bundles as are ever drawn between two lanes, whichever way they run, and within one.
inline constexpr std::size_t kMostBundles = 12;

/// Threads that are drawn as one.
struct ThreadBundle {
    ThreadEnds ends;                 ///< Of the thread in its middle, which the others stand beside.
    std::vector<ThreadEnds> threads; ///< All of them, at least one.

    bool operator==(const ThreadBundle&) const = default;
};

/// Threads that join the same two marks the same way share a bundle; where that leaves more than kMostBundles between
/// two lanes, those that stand next to each other are bundled, parted at the widest gaps. The same threads in the same
/// order give the same bundles.
std::vector<ThreadBundle> bundled(const std::vector<ThreadEnds>& threads);

} // namespace tideline
