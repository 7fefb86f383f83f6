// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_key.h"
#include "layout/scene_context.h"

namespace tideline {

/// What a lane is called: its kinds, or the record that it stands for, in the language of the request where it has a
/// name in it.
OwnedText laneTitle(const SceneContext& context, const LaneKey& lane);

} // namespace tideline
