// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace tideline {

/// Adds the digits of the value with zeros in front up to the width. Requires: value >= 0.
inline void appendPadded(std::string& text, std::int64_t value, std::size_t width)
{
    const std::size_t start = text.size();
    for (std::size_t digits = 0; digits < width || value > 0; ++digits) {
        text.insert(start, 1, static_cast<char>('0' + value % 10));
        value /= 10;
    }
}

} // namespace tideline
