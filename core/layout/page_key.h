// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/page.h"

#include <vector>

namespace tideline {

/// The key of what occurs in the scene, in rows no wider than `width`, at (0, 0): kinds of events by lane, then life
/// line, active years, threads, every sign of doubt, and folds. At most so many rows; what does not fit is left out
/// from the end.
struct PageKey {
    std::vector<KeyEntry> entries;
    double height = 0;
};
PageKey layOutKey(const PageRequest& request, const Scene& scene, const TextStyle& style, double width,
                  std::size_t mostRows);

void moveEntry(KeyEntry& entry, double dx, double dy);

} // namespace tideline
