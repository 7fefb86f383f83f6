// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/redaction_plan.h"

#include <vector>

namespace tideline {

/// Which terms, tags, places and sources something that is published uses. The others are absent from a publication: a
/// place that only a withheld person has been to would tell of it.
struct UsedRecords {
    std::vector<bool> terms;   ///< By TermIndex.
    std::vector<bool> tags;    ///< By TagIndex.
    std::vector<bool> places;  ///< By PlaceIndex; with all places around a used one.
    std::vector<bool> sources; ///< By SourceIndex; with what a used source or place itself cites.
};

/// What the events of the plan and the records of `contents`, which are already redacted, use. `contents.events` may be
/// empty; if not, they add what only whole events tell: links in summaries and the places of claims.
UsedRecords findUsedRecords(const Snapshot& snapshot, const RedactionPlan& plan, const CollectionContents& contents);

} // namespace tideline
