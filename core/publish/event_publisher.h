// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/published_ids.h"

namespace tideline {

/// The published snapshot: `records` as they are, which are redacted, and the events of the plan in published order.
/// Whatever is told of an event is named in the .cpp, column by column. A column that a publication tells as it is, is
/// shared with the collection's snapshot if no event is left out and none changes its place; ids are always new.
Snapshot publishEvents(const Snapshot& snapshot, const RedactionPlan& plan, const PublishedIds& ids,
                       RecordTables records);

} // namespace tideline
