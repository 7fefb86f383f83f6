// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/style.h"

namespace tideline {
namespace {

TextStyle unscaledStyle(TextRole role)
{
    switch (role) {
    case TextRole::AxisMajor:
        return {.role = role, .size = 14, .lineHeight = 18, .bold = true};
    case TextRole::AxisMinor:
    case TextRole::LaneCount:
    case TextRole::LabelDate:
    case TextRole::FoldCount:
    case TextRole::KeyEntry:
    case TextRole::FilterNote:
    case TextRole::Footer:
        return {.role = role, .size = 12, .lineHeight = 16};
    case TextRole::LaneHead:
    case TextRole::PersonName:
        return {.role = role, .size = 13, .lineHeight = 18, .bold = true};
    case TextRole::Label:
        return {.role = role, .size = 13, .lineHeight = 18};
    case TextRole::PageTitle:
        return {.role = role, .size = 30, .lineHeight = 38, .bold = true, .serif = true};
    case TextRole::PageSubtitle:
        return {.role = role, .size = 15, .lineHeight = 20};
    }
    return {};
}

} // namespace

TextStyle textStyle(TextRole role, double scale)
{
    TextStyle style = unscaledStyle(role);
    style.size *= scale;
    style.lineHeight *= scale;
    return style;
}

ColourRole laneColour(Lane lane)
{
    return static_cast<ColourRole>(static_cast<int>(ColourRole::LaneDefectors) + static_cast<int>(lane));
}

ColourRole laneTint(Lane lane)
{
    return static_cast<ColourRole>(static_cast<int>(ColourRole::TintDefectors) + static_cast<int>(lane));
}

} // namespace tideline
