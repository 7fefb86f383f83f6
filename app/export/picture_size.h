// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "layout/geometry.h"

#include <string_view>

namespace tideline {

/// The size of a picture as people give it: in pixels for the screen, in millimetres for paper.
struct PictureSize {
    double width = 1920;
    double height = 1080;
    bool isMillimetres = false;

    /// In layout's pixels, 96 to the inch.
    Size inPixels() const;

    bool operator==(const PictureSize&) const = default;
};

/// Reads `1920x1080`, `178x110mm`, and the names `a4` and `a3` (landscape). Fails with InvalidSize for anything else
/// and for sizes that no picture can have: under 200 by 120 px or 50 by 30 mm, over 20,000 px or 2,000 mm.
Result<PictureSize> parsePictureSize(std::string_view text);

} // namespace tideline
