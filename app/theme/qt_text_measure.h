// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/text_measure.h"

#include <memory>

namespace tideline {

/// Measures with the fonts that texts are painted with: QFontMetricsF, unhinted, in logical pixels. Widths are cached
/// by text and style, because the same labels come again at every frame of a pan. Thread rule: the thread of the
/// application's fonts.
class QtTextMeasure : public TextMeasure {
public:
    QtTextMeasure();
    ~QtTextMeasure() override;

    double width(std::string_view text, const TextStyle& style) const override;
    std::size_t fit(std::string_view text, const TextStyle& style, double width) const override;
    double capHeight(const TextStyle& style) const override;

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace tideline
