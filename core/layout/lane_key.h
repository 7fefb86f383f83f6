// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "model/term.h"

#include <variant>

namespace tideline {

/// What the events of one lane have in common.
enum class LaneGrouping { Kind, Artist, Person, Place, Tag, Source, None };

/// A lane of a grouping that stands for no single artist, place and so on.
enum class LaneRemainder {
    Everything, ///< The only lane there is where nothing is grouped.
    Others,     ///< All groups that have no lane of their own, because there are too many.
    Unassigned, ///< Events without an artist, a place, a tag, …
};

/// Which lane: what it gathers. By kind it is the lane of the kinds, else a record. Ids, so that a lane stays the same
/// one when the collection changes.
using LaneKey = std::variant<Lane, EntityId, PlaceId, TagId, SourceId, LaneRemainder>;

} // namespace tideline
