// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/term.h"

namespace tideline {

/// What a text is for, which decides its size and weight (`textStyle`).
enum class TextRole {
    AxisMajor,
    AxisMinor,
    LaneHead,
    LaneCount,
    Label,
    LabelDate,
    FoldCount,
    PersonName,
    PageTitle,
    PageSubtitle,
    KeyEntry,
    FilterNote,
    Footer,
};

struct TextStyle {
    TextRole role = TextRole::Label;
    double size = 13; ///< Of the font, in pixels.
    double lineHeight = 18;
    bool bold = false;
    bool serif = false;

    bool operator==(const TextStyle&) const = default;
};

/// The style of the role on screen; every length times `scale` (1 where the system font has 13 px).
TextStyle textStyle(TextRole role, double scale);

/// Colours by role; `Palette` gives them values.
enum class ColourRole {
    Canvas,
    Panel,
    Raised,
    Ink,
    InkSecondary,
    Link,
    Danger,
    ControlEdge,
    Thread,
    Hairline,
    LaneDefectors,
    LaneEvents,
    LaneArtists,
    LaneWorks,
    LaneContext,
    TintDefectors,
    TintEvents,
    TintArtists,
    TintWorks,
    TintContext,
};
inline constexpr int kColourRoleCount = 20;

ColourRole laneColour(Lane lane);
ColourRole laneTint(Lane lane);

} // namespace tideline
