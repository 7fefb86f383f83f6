// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/publication.h"
#include "publish/redacted_records.h"
#include "publish/redaction.h"
#include "snapshot/snapshot_builder.h"

#include <unordered_map>

namespace tideline {

namespace {

/// The whole events of the plan, redacted, in published order.
std::vector<Event> redactEvents(const std::vector<Event>& events, const Snapshot& snapshot, const RedactionPlan& plan)
{
    std::unordered_map<EventId, const Event*> byId;
    byId.reserve(events.size());
    for (const Event& event : events) {
        byId.emplace(event.id, &event);
    }
    std::vector<Event> redacted;
    redacted.reserve(plan.events.size());
    for (const EventIndex event : plan.events) {
        redacted.push_back(redactEvent(*byId.at(snapshot.columns().id[event.value()]), snapshot, plan));
    }
    return redacted;
}

} // namespace

Result<PublishedContents> publish(CollectionContents contents, Policy policy)
{
    if (policy == Policy::Working) {
        return PublishedContents(std::move(contents), policy, 0);
    }
    // The snapshot is made only to decide by it, so that pictures and data never decide differently.
    const Snapshot snapshot = buildSnapshot(contents);
    const Result<RedactionPlan> plan = planRedaction(snapshot);
    if (!plan) {
        return failure(plan.error());
    }
    Result<RedactedRecords> redacted = redact(snapshot, *plan, redactEvents(contents.events, snapshot, *plan));
    if (!redacted) {
        return failure(std::move(redacted.error()));
    }
    return PublishedContents(std::move(redacted->contents), policy, redacted->unnamedCount);
}

} // namespace tideline
