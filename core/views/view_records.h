// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/kept_view.h"

#include "layout/lane_arrangement.h"
#include "model/filter.h"
#include "snapshot/snapshot.h"

#include <string>
#include <vector>

namespace tideline {

// Between the ids of one collection and the names of kept views.

/// A record that the snapshot does not have is named by its id.
NamedFilter withNames(const Snapshot& snapshot, const Filter& filter);
NamedLanes withNames(const Snapshot& snapshot, const LaneArrangement& lanes);

/// What a view means in one collection.
struct FoundView {
    Filter filter = {};
    LaneArrangement lanes = {};
    /// What the snapshot does not have, as it is named ("red-velvet", "#123"), each once. It is left out.
    std::vector<std::string> unknown = {};
};

/// A name finds only records of the sort that its place is for: a tag is no artist.
FoundView findRecords(const Snapshot& snapshot, const KeptView& view);

/// Whether the view names somebody who is protected or withheld: a key may say who that is, so that its text is nothing
/// to publish.
bool namesProtected(const Snapshot& snapshot, const KeptView& view);

} // namespace tideline
