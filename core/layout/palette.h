// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/style.h"

#include <array>
#include <cstdint>
#include <string>

namespace tideline {

/// An opaque sRGB colour.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Colour&) const = default;
};

/// "#1B1D21".
std::string hexText(Colour colour);

/// The contrast ratio of WCAG 2.1 (section 1.4.3), from 1 to 21.
double contrastRatio(Colour first, Colour second);

enum class Theme { Light, Dark, Print, HighContrastLight, HighContrastDark };

/// The values of all colour roles. The one list from which the window, the canvas and every picture take their colours.
struct Palette {
    std::array<Colour, kColourRoleCount> colours;
    double edgeWidth = 1; ///< Of the edges of marks, in pixels at scale 1.

    Colour operator[](ColourRole role) const { return colours[static_cast<std::size_t>(role)]; }
    bool operator==(const Palette&) const = default;
};

/// Print is the light palette on white. In high contrast every mark is pure ink on white or black, without tints, and
/// shape alone tells kinds apart.
const Palette& paletteOf(Theme theme);

/// What is dimmed keeps so much of its colour; the rest is the canvas'.
inline constexpr double kDimmedShare = 0.35;

/// The palette for what is dimmed: every colour that is no plane blended with the canvas.
Palette dimmed(const Palette& palette);

} // namespace tideline
