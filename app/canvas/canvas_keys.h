// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

class QKeyEvent;

namespace tideline {

/// What somebody wants who presses a key on the canvas.
enum class CanvasIntent {
    WalkBack,
    WalkOn,
    WalkUp,
    WalkDown,
    WalkBackInLane,
    WalkOnInLane,
    PanBack,
    PanOn,
    GoEarlier, ///< To the nearest events outside the view.
    GoLater,
    Open,
    ListFolded,
    ListUndated,
    ZoomIn,
    ZoomOut,
    FitSelection,
    FitAll,
    GoToDate,
};

/// Nothing for a key that the canvas does not know.
std::optional<CanvasIntent> intentOf(const QKeyEvent& event);

} // namespace tideline
