// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/text_measure.h"

namespace tideline::test {

/// Measures without any font: a letter is 0.55 em wide, one of three bytes or more (Hangul, Han) 1 em. What a test
/// asserts about places then holds on every machine.
class FixedTextMeasure : public TextMeasure {
public:
    double width(std::string_view text, const TextStyle& style) const override
    {
        double width = 0;
        for (const char byte : text) {
            width += widthOf(byte) * style.size;
        }
        return width;
    }

    std::size_t fit(std::string_view text, const TextStyle& style, double width) const override
    {
        double used = 0;
        std::size_t end = 0;
        while (end < text.size()) {
            std::size_t next = end + 1;
            while (next < text.size() && isContinuation(text[next])) {
                ++next;
            }
            used += widthOf(text[end]) * style.size;
            if (used > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    double capHeight(const TextStyle& style) const override { return 0.7 * style.size; }

private:
    static bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }
    static double widthOf(char byte)
    {
        const auto lead = static_cast<unsigned char>(byte);
        return isContinuation(byte) ? 0 : lead >= 0xE0U ? 1.0 : 0.55;
    }
};

} // namespace tideline::test
