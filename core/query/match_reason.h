// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "snapshot/snapshot.h"

namespace tideline {

/// Why an event passed the artists or people of a filter: directly, in a role; or by a relationship, which reads "heard
/// by Ryu Hee-jin" with the kind's inverse verb and the entity at the other end.
struct MatchReason {
    EntityIndex found; ///< The artist or person of the filter, or that an `artist:` or `person:` in its text means.
    std::optional<TermIndex> role;                 ///< It takes part itself, in this role.
    std::optional<RelationshipIndex> relationship; ///< Or it is tied by this.
    bool operator==(const MatchReason&) const = default;
};

/// At most one reason for each artist or person in the filter, in the filter's order, then for those whom its text
/// means; taking part goes before a tie.
std::vector<MatchReason> matchReasons(const Snapshot& snapshot, const Filter& filter, EventIndex event);

} // namespace tideline
