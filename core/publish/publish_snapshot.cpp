// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/event_publisher.h"
#include "publish/mention_check.h"
#include "publish/publication.h"
#include "publish/redaction.h"

namespace tideline {

Result<Publication> publish(const Snapshot& snapshot, Policy policy)
{
    if (!snapshot.isComplete()) { // Nobody knows yet what of it may be told.
        return failure({.code = ErrorCode::NothingToDraw});
    }
    if (policy == Policy::Working) {
        return Publication(snapshot, policy, 0, {}, {});
    }
    Result<RedactionPlan> plan = planRedaction(snapshot);
    if (!plan) {
        return failure(plan.error());
    }
    if (auto blocking = findMention(snapshot, *plan, MentionFinder(hiddenNames(snapshot)))) {
        return failure({.code = ErrorCode::BlockedByProtection, .arguments = {*std::move(blocking)}});
    }
    Result<RedactedRecords> redacted = redact(snapshot, *plan, {});
    if (!redacted) {
        return failure(std::move(redacted.error()));
    }
    Snapshot published = publishEvents(snapshot, *plan, redacted->ids, RecordTables(std::move(redacted->contents)));
    return Publication(std::move(published), policy, redacted->unnamedCount, redacted->ids.numbers(),
                       std::move(plan->eventPosition));
}

} // namespace tideline
