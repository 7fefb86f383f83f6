// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/step_follower.h"

#include <algorithm>

namespace tideline {

namespace {

int readingLine(const ScrollState& scroll)
{
    const int third = scroll.viewportHeight / 3;
    const int rest = scroll.viewportHeight - third;
    const int remaining = std::max(0, scroll.maximum - scroll.value);
    return scroll.value + third + std::max(0, rest - remaining);
}

} // namespace

std::optional<std::size_t> stepBeingRead(std::span<const int> tops, const ScrollState& scroll)
{
    if (scroll.value <= 0) {
        return std::nullopt;
    }
    const auto next = std::upper_bound(tops.begin(), tops.end(), readingLine(scroll));
    if (next == tops.begin()) {
        return std::nullopt;
    }
    return std::size_t(next - tops.begin()) - 1;
}

int scrollValueFor(int top, const ScrollState& scroll)
{
    return std::clamp(top - scroll.viewportHeight / 6, 0, std::max(0, scroll.maximum));
}

} // namespace tideline
