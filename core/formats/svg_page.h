// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "formats/svg_writer.h"

#include <string>

namespace tideline {

/// What `writeSvg` does once it has taken the page out of the publication. Only for it and for tests, which make their
/// pages by hand: everything else has to go through `PublishedPage`.
std::string svgOfPage(const Page& page, const Palette& palette, const SvgDocument& document);

} // namespace tideline
