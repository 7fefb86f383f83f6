// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace tideline {

/// How far a page is scrolled, in pixels.
struct ScrollState {
    int value = 0;
    int maximum = 0;
    int viewportHeight = 0;
};

/// The step that is being read: the last one that has crossed the reading line, a third from the top. Towards the end
/// of the page, where it cannot be scrolled further, the line moves down, so that the last steps get their turn too.
/// Nothing while the head of the story is being read. `tops` is ascending.
std::optional<std::size_t> stepBeingRead(std::span<const int> tops, const ScrollState& scroll);

/// The value that brings the top of a step to where its head is easily seen, just above the reading line.
int scrollValueFor(int top, const ScrollState& scroll);

} // namespace tideline
