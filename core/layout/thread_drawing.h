// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/thread_bundles.h"

#include <vector>

namespace tideline {

/// How threads are drawn.
struct ThreadLook {
    double width = 1.5;         ///< Of one alone, at scale 1; a bundle is wider.
    bool hasLaneColour = false; ///< The colour of the lane that it comes from, else that of threads at rest.
};
inline constexpr ThreadLook kThreadAtRest = {1.5, false};
inline constexpr ThreadLook kSelectedThread = {2.5, true};

/// The curves of the bundles, one each in their order, without verbs. They reach the edge of a mark that faces the
/// other end; those that could reach a bar or a name anywhere stand side by side on it.
std::vector<SceneThread> drawThreads(std::vector<ThreadBundle> bundles, const ThreadLook& look, double unit);

} // namespace tideline
