// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/redaction_plan.h"
#include "publish/used_records.h"

namespace tideline {

// Each record is built anew, field by field: what is not named in the .cpp is not published, and a field that is added
// to the model does not compile until somebody has decided about it. Ids are still those of the collection, the keys of
// entities under a pseudonym are empty, and Markdown is as it was written.

/// The records that the plan decides on: header, entities, relationships and stories.
CollectionContents redactRecords(const Snapshot& snapshot, const RedactionPlan& plan);

/// Adds the records that exist only because others use them: terms, tags, places and sources.
void addUsedRecords(CollectionContents& contents, const Snapshot& snapshot, const UsedRecords& used);

/// One published event.
Event redactEvent(const Event& event, const Snapshot& snapshot, const RedactionPlan& plan);

} // namespace tideline
