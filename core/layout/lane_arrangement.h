// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_key.h"

#include <optional>
#include <set>
#include <vector>

namespace tideline {

/// How somebody has arranged the lanes of a timeline. A value: it knows neither the collection nor the selection, and
/// lanes that are not there just now keep their places.
struct LaneArrangement {
    LaneGrouping grouping = LaneGrouping::Kind;
    std::vector<LaneKey> order = {}; ///< Lanes that somebody moved, and those they were moved past. Others follow.
    std::set<LaneKey> folded = {Lane::Works, Lane::Context};
    std::set<LaneKey> hidden = {};
    /// The one that somebody unfolded last: without room for all, others fold first.
    std::optional<LaneKey> wanted = {};

    bool operator==(const LaneArrangement&) const = default;
};

/// A lane whose top is to stay where it is while others grow and shrink, because something in it is under the pointer.
struct LanePin {
    LaneKey lane;
    double top = 0; ///< In pixels of the scene.

    bool operator==(const LanePin&) const = default;
};

/// The lanes in the order of the arrangement; those that it does not name stay in theirs, behind.
std::vector<LaneKey> inOrder(const LaneArrangement& arrangement, std::vector<LaneKey> lanes);

/// Puts the lane before another one, or behind all of `lanes` for nothing. `lanes` are those that are there, in their
/// order.
void moveLane(LaneArrangement& arrangement, const std::vector<LaneKey>& lanes, const LaneKey& moved,
              const std::optional<LaneKey>& before);

void setFolded(LaneArrangement& arrangement, const LaneKey& lane, bool isFolded);

} // namespace tideline
