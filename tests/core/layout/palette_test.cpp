// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/colour_difference.h"

#include "layout/palette.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tideline {
namespace {

using enum ColourRole;

constexpr double kText = 4.5; ///< WCAG 2.1, 1.4.3: text of normal size.
constexpr double kMark = 3.0; ///< WCAG 2.1, 1.4.11: what one must see to understand.

/// The visual guide's smallest distance of two lanes, in CIEDE2000.
constexpr double kLaneDistance = 13;

const std::vector<Theme> kThemes = {Theme::Light, Theme::Dark, Theme::Print};
const std::vector<Theme> kHighContrast = {Theme::HighContrastLight, Theme::HighContrastDark};

std::vector<ColourRole> planes(Theme theme)
{
    return theme == Theme::Print ? std::vector{Canvas} : std::vector{Canvas, Panel, Raised};
}

void expectContrast(Theme theme, const std::vector<ColourRole>& fronts, const std::vector<ColourRole>& backs,
                    double least)
{
    const Palette& palette = paletteOf(theme);
    for (const ColourRole front : fronts) {
        for (const ColourRole back : backs) {
            EXPECT_GE(contrastRatio(palette[front], palette[back]), least)
                << "theme " << static_cast<int>(theme) << ": " << hexText(palette[front]) << " on "
                << hexText(palette[back]);
        }
    }
}

std::vector<ColourRole> lanes()
{
    return {LaneDefectors, LaneEvents, LaneArtists, LaneWorks, LaneContext};
}

std::vector<ColourRole> tints()
{
    return {TintDefectors, TintEvents, TintArtists, TintWorks, TintContext};
}

TEST(Palette, WhatIsDimmedIsPaleAndStillSeen)
{
    for (const Theme theme :
         {Theme::Light, Theme::Dark, Theme::Print, Theme::HighContrastLight, Theme::HighContrastDark}) {
        const Palette& palette = paletteOf(theme);
        const Palette pale = dimmed(palette);
        EXPECT_EQ(pale[Canvas], palette[Canvas]);
        for (const ColourRole lane : lanes()) {
            const double contrast = contrastRatio(pale[lane], pale[Canvas]);
            EXPECT_LT(contrast, contrastRatio(palette[lane], palette[Canvas]) / 1.5) << static_cast<int>(theme);
            EXPECT_GT(contrast, 1.25) << static_cast<int>(theme);
        }
    }
}

TEST(Palette, WhatIsDimmedKeepsThirtyFivePercentOfItsColour)
{
    const Palette pale = dimmed(paletteOf(Theme::HighContrastLight));

    EXPECT_EQ(pale[LaneEvents], (Colour{166, 166, 166})); // Of black on white.
}

TEST(Palette, TextCanBeReadOnEveryPlane)
{
    for (const Theme theme : kThemes) {
        expectContrast(theme, {Ink, InkSecondary, Link, Danger}, planes(theme), kText);
    }
}

TEST(Palette, LaneTitlesCanBeReadOnEveryPlane)
{
    for (const Theme theme : kThemes) {
        expectContrast(theme, lanes(), planes(theme), kText);
    }
}

TEST(Palette, InkCanBeReadOnTints)
{
    for (const Theme theme : kThemes) {
        expectContrast(theme, {Ink}, tints(), 10.5);
        expectContrast(theme, {InkSecondary}, tints(), kText);
    }
}

/// The guide promises 4.0, rounded.
TEST(Palette, EdgesOfBarsAreSeenAgainstTheirTint)
{
    for (const Theme theme : kThemes) {
        for (const Lane lane : {Lane::Defectors, Lane::Events, Lane::Artists, Lane::Works, Lane::Context}) {
            expectContrast(theme, {laneColour(lane)}, {laneTint(lane), Canvas}, 3.95);
        }
    }
}

TEST(Palette, ControlsAndThreadsAreSeenOnEveryPlane)
{
    for (const Theme theme : kThemes) {
        expectContrast(theme, {ControlEdge, Thread}, planes(theme), kMark);
    }
}

TEST(Palette, LanesAreToldApartByEveryEye)
{
    using test::Sight;
    for (const Theme theme : kThemes) {
        for (const Sight sight : {Sight::Normal, Sight::Protanopia, Sight::Deuteranopia, Sight::Tritanopia}) {
            for (const ColourRole first : lanes()) {
                for (const ColourRole second : lanes()) {
                    const auto seen = [&](ColourRole lane) {
                        return test::labOf(test::seenBy(paletteOf(theme)[lane], sight));
                    };
                    if (first < second) {
                        EXPECT_GE(test::colourDifference(seen(first), seen(second)), kLaneDistance)
                            << "theme " << static_cast<int>(theme) << ", sight " << static_cast<int>(sight) << ": "
                            << hexText(paletteOf(theme)[first]) << " and " << hexText(paletteOf(theme)[second]);
                    }
                }
            }
        }
    }
}

TEST(Palette, HighContrastDrawsEveryMarkInPureInkWithoutTints)
{
    for (const Theme theme : kHighContrast) {
        const Palette& palette = paletteOf(theme);

        EXPECT_EQ(contrastRatio(palette[Ink], palette[Canvas]), 21);
        for (const ColourRole lane : lanes()) {
            EXPECT_EQ(palette[lane], palette[Ink]);
        }
        for (const ColourRole tint : tints()) {
            EXPECT_EQ(palette[tint], palette[Canvas]);
        }
        EXPECT_EQ(palette.edgeWidth, 2);
    }
}

/// WCAG 2.1, 1.4.6, asks for 7 where contrast is to be high.
TEST(Palette, HighContrastKeepsSevenForAllThatIsRead)
{
    for (const Theme theme : kHighContrast) {
        expectContrast(theme, {Ink, InkSecondary, Link, Danger, ControlEdge, Thread}, planes(theme), 7);
        expectContrast(theme, {Ink}, {Hairline}, kText);
        expectContrast(theme, {Hairline}, planes(theme), kMark);
    }
}

TEST(Palette, ButtonsCanBeReadOnTheLinkColour)
{
    EXPECT_GE(contrastRatio(paletteOf(Theme::Light)[Raised], paletteOf(Theme::Light)[Link]), kText);
    EXPECT_GE(contrastRatio(paletteOf(Theme::Dark)[Canvas], paletteOf(Theme::Dark)[Link]), kText);
}

TEST(Palette, PrintsBlackOnWhite)
{
    EXPECT_EQ(hexText(paletteOf(Theme::Print)[Canvas]), "#FFFFFF");
    EXPECT_EQ(hexText(paletteOf(Theme::Print)[Ink]), "#000000");
}

TEST(ContrastRatio, RunsFromOneToTwentyOne)
{
    const Colour white{255, 255, 255};
    const Colour black{0, 0, 0};

    EXPECT_DOUBLE_EQ(contrastRatio(white, white), 1);
    EXPECT_DOUBLE_EQ(contrastRatio(white, black), 21);
    EXPECT_DOUBLE_EQ(contrastRatio(black, white), 21);
}

TEST(TextStyle, GrowsWithTheSystemFont)
{
    const TextStyle style = textStyle(TextRole::Label, 2);

    EXPECT_EQ(style.size, 26);
    EXPECT_EQ(style.lineHeight, 36);
}

} // namespace
} // namespace tideline
