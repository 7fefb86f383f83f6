// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tideline {

/// Appends one step of a JSON Pointer (RFC 6901).
inline void appendToPointer(std::string& pointer, std::string_view name)
{
    pointer += '/';
    for (const char c : name) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer += c;
        }
    }
}

inline void appendToPointer(std::string& pointer, std::size_t index)
{
    pointer += '/' + std::to_string(index);
}

} // namespace tideline
