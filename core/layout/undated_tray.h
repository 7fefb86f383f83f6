// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/drawing.h"

namespace tideline {

inline constexpr double kTrayHeight = 32;

/// True if the request shows a tray: in a window, when the selection has undated events.
bool hasUndatedTray(const SceneRequest& request);

/// The least width of a tray: its word and the count of all.
double leastTrayWidth(const SceneContext& context);

/// Adds the tray in the box: its word, then the undated events side by side, "+n" for those without room. The word and
/// the count list them all.
void drawUndatedTray(Drawing& drawing, const Box& box);

} // namespace tideline
