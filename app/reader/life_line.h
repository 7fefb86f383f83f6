// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <optional>
#include <vector>

namespace tideline {

/// What is dated about one entity, small enough for a strip: when a defector left and what she heard, when a group was
/// active. Drawn on a nameplate in place of a portrait.
struct LifeLine {
    struct Moment {
        TimeSpan possible; ///< Where it may lie: a year is twelve months wide.
        Lane lane = Lane::Events;

        bool operator==(const Moment&) const = default;
    };

    Lane lane = Lane::Events;      ///< Of the entity itself.
    TimeSpan extent;               ///< Not empty; everything below lies inside.
    std::vector<TimeSpan> periods; ///< Active years; the gaps between them are gaps in fact.
    bool openEnd = false;          ///< The last period goes on.
    std::optional<Moment> leaving;
    std::vector<Moment> moments; ///< All other events, by date.

    bool operator==(const LifeLine&) const = default;
};

/// Nothing for an entity whose name is not told, and for one of which nothing is dated.
std::optional<LifeLine> lifeLineOf(const Snapshot& snapshot, EntityIndex entity);

} // namespace tideline
