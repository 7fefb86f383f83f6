// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/palette.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tideline {
namespace {

constexpr Colour rgb(unsigned value)
{
    return {static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>((value >> 8U) & 0xFFU),
            static_cast<std::uint8_t>(value & 0xFFU)};
}

// In the order of ColourRole: three planes, two inks, link, danger, control edge, thread, hairline; then the lanes from
// top to bottom and their tints (16 % of the lane's colour over the canvas).
constexpr Palette kLight = {{
    rgb(0xFBFAF7), rgb(0xF2F0EA), rgb(0xFFFFFF), rgb(0x1B1D21), rgb(0x54555B), rgb(0x0B5CAD), rgb(0xA4262C),
    rgb(0x7A756E), rgb(0x6E6A63), rgb(0xDAD6CC), rgb(0x034F38), rgb(0xA15B07), rgb(0x72195A), rgb(0x026DC7),
    rgb(0x62686E), rgb(0xD3DFD8), rgb(0xEDE1D1), rgb(0xE5D6DE), rgb(0xD3E3EF), rgb(0xE3E3E1),
}};

constexpr Palette kDark = {{
    rgb(0x14171B), rgb(0x1B1F24), rgb(0x242930), rgb(0xECEAE4), rgb(0xA9ADB5), rgb(0x7DB7F0), rgb(0xFF8A80),
    rgb(0x7C8490), rgb(0x8C929B), rgb(0x363C45), rgb(0x4ADBA6), rgb(0xF5823F), rgb(0xE5B2CC), rgb(0x6AA2E1),
    rgb(0x899099), rgb(0x1D3631), rgb(0x382821), rgb(0x353037), rgb(0x222D3B), rgb(0x272A2F),
}};

constexpr Palette onWhite(Palette palette)
{
    palette.colours[static_cast<std::size_t>(ColourRole::Canvas)] = rgb(0xFFFFFF);
    palette.colours[static_cast<std::size_t>(ColourRole::Ink)] = rgb(0x000000);
    return palette;
}

constexpr Palette kPrint = onWhite(kLight);

/// The plane, the ink, and the few colours that say more than a form does; the hairline is also the ground of what is
/// pressed, so that ink can be read on it.
struct HighContrast {
    Colour plane;
    Colour ink;
    Colour link;
    Colour danger;
    Colour hairline;
};

constexpr Palette highContrast(const HighContrast& colours)
{
    Palette palette = {.colours = {}, .edgeWidth = 2};
    palette.colours.fill(colours.ink);
    const auto set = [&palette](ColourRole role, Colour colour) {
        palette.colours[static_cast<std::size_t>(role)] = colour;
    };
    using enum ColourRole;
    for (const ColourRole role :
         {Canvas, Panel, Raised, TintDefectors, TintEvents, TintArtists, TintWorks, TintContext}) {
        set(role, colours.plane);
    }
    set(Link, colours.link);
    set(Danger, colours.danger);
    set(Hairline, colours.hairline);
    return palette;
}

constexpr Palette kHighContrastLight = highContrast({.plane = rgb(0xFFFFFF),
                                                     .ink = rgb(0x000000),
                                                     .link = rgb(0x0000C8),
                                                     .danger = rgb(0xA00000),
                                                     .hairline = rgb(0x8C8C8C)});
constexpr Palette kHighContrastDark = highContrast({.plane = rgb(0x000000),
                                                    .ink = rgb(0xFFFFFF),
                                                    .link = rgb(0xFFFF00),
                                                    .danger = rgb(0xFF9C9C),
                                                    .hairline = rgb(0x737373)});

/// One channel as linear light.
double linear(std::uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

std::uint8_t blended(std::uint8_t channel, std::uint8_t ground)
{
    return static_cast<std::uint8_t>(std::lround(kDimmedShare * channel + (1 - kDimmedShare) * ground));
}

} // namespace

std::string hexText(Colour colour)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        text += digits[channel >> 4U];
        text += digits[channel & 0xFU];
    }
    return text;
}

double contrastRatio(Colour first, Colour second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

Palette dimmed(const Palette& palette)
{
    Palette pale = palette;
    const Colour ground = palette[ColourRole::Canvas];
    for (int role = static_cast<int>(ColourRole::Ink); role < kColourRoleCount; ++role) {
        Colour& colour = pale.colours[static_cast<std::size_t>(role)];
        colour = {blended(colour.red, ground.red), blended(colour.green, ground.green),
                  blended(colour.blue, ground.blue)};
    }
    return pale;
}

const Palette& paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return kDark;
    case Theme::Print:
        return kPrint;
    case Theme::HighContrastLight:
        return kHighContrastLight;
    case Theme::HighContrastDark:
        return kHighContrastDark;
    case Theme::Light:
        break;
    }
    return kLight;
}

} // namespace tideline
