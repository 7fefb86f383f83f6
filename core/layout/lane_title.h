// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_key.h"
#include "layout/scene_builder.h"

#include <cstddef>
#include <string>

namespace tideline {

/// What the names of lanes are made of.
struct LaneTitleWords {
    const SceneWords& words;
    std::string language;
    std::size_t otherCount = 0; ///< Groups that share the lane of the others.
};

struct LaneTitle {
    std::string text; ///< Empty if the snapshot does not have the record.
    std::string language;
};

/// What a lane is called: its kinds, or the record that it stands for, in the language where it has a name in it.
LaneTitle laneTitle(const Snapshot& snapshot, const LaneKey& lane, const LaneTitleWords& words);

} // namespace tideline
