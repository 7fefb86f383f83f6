// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/palette.h"
#include "publish/publication.h"

#include <string>

namespace tideline {

/// What the file says about itself.
struct SvgDocument {
    std::string title;        ///< `<title>`, escaped here.
    std::string description;  ///< `<desc>`, the alternative text.
    std::string language;     ///< BCP 47, of the whole picture.
    double scale = 1;         ///< width and height attributes are the page's size times this; the viewBox stays.
    bool millimetres = false; ///< Give the size in mm (96 px an inch) instead of px.
};

/// Writes the page as SVG 1.1: one `<g>` for each lane, one `<text>` for each text, what is told of
/// an event as the `<desc>` of its mark, the appendix as `<metadata>`, and nothing about a program. The same
/// page gives the same bytes.
std::string writeSvg(const PublishedPage& page, const Palette& palette, const SvgDocument& document);

} // namespace tideline
