// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/published_ids.h"

namespace tideline {

/// Everything of a publication that is not in the columns of events, with published ids.
struct RedactedRecords {
    CollectionContents contents;
    PublishedIds ids;
    std::size_t unnamedCount = 0;
};

/// Carries out the plan. `events` are the whole events of the plan in published order, already redacted, or none if the
/// caller takes them from the columns. Fails with BlockedByProtection, naming the record, if a text mentions who is not
/// published openly. Lifetime: the ids refer to the snapshot and the plan.
Result<RedactedRecords> redact(const Snapshot& snapshot, const RedactionPlan& plan, std::vector<Event> events);

} // namespace tideline
