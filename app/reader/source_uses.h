// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <utility>
#include <vector>

namespace tideline {

/// Everything that rests on one source.
struct SourceUses {
    std::vector<EventIndex> events;
    std::vector<std::pair<StoryIndex, std::size_t>> steps; ///< The story and the position of the step.
    std::vector<RelationshipIndex> relationships;
    std::vector<EntityIndex> entities;
    std::vector<PlaceIndex> places;
    std::vector<SourceIndex> sources; ///< What is said about other sources.

    bool operator==(const SourceUses&) const = default;
};

/// What cites the source: in its citations or claims, or in the text of a step in any language.
SourceUses usesOf(const Snapshot& snapshot, SourceIndex source);

} // namespace tideline
