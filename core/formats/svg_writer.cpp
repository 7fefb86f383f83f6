// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/svg_writer.h"

#include "formats/svg_page.h"

namespace tideline {

std::string writeSvg(const PublishedPage& page, const Palette& palette, const SvgDocument& document)
{
    return svgOfPage(page.page(), palette, document);
}

} // namespace tideline
