// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"

#include <optional>

class QMenu;

namespace tideline {

class TimelineCanvas;

/// Fills the menu with all that can be done with the lanes: with one of them (fold, hide, move), if `lane` is one of
/// the scene; by what they are grouped; and those that are hidden, to show them again. Says nothing of lanes that come
/// later: fill it when it is about to show.
void fillLaneMenu(QMenu& menu, TimelineCanvas& canvas, const std::optional<LaneKey>& lane);

} // namespace tideline
