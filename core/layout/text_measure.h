// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/style.h"

#include <cstddef>
#include <string_view>

namespace tideline {

/// How wide texts are: implemented in `app` with the real fonts, in tests with a ruler. Logical pixels, unhinted.
/// Invariant: the width of a prefix is never larger than that of the whole by more than rounding.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;

    virtual double width(std::string_view text, const TextStyle& style) const = 0;
    /// The length in bytes of the longest prefix that ends at a grapheme boundary and is no wider than `width`.
    virtual std::size_t fit(std::string_view text, const TextStyle& style, double width) const = 0;
    /// Height of a capital letter: what a text is centred by.
    virtual double capHeight(const TextStyle& style) const = 0;
};

} // namespace tideline
