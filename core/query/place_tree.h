// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <optional>
#include <vector>

namespace tideline {

/// What lies inside what. Should parents form a circle, it is cut open somewhere, so that every walk upwards ends.
class PlaceTree {
public:
    explicit PlaceTree(const Snapshot& snapshot);

    /// The place itself, then each place around it, outwards.
    template <typename Visitor>
    void forEachAround(PlaceIndex place, Visitor visit) const
    {
        for (std::optional<PlaceIndex> around = place; around; around = m_parents[around->value()]) {
            visit(*around);
        }
    }

private:
    std::vector<std::optional<PlaceIndex>> m_parents;
};

} // namespace tideline
