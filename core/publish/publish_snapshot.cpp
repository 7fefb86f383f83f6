// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/mention_check.h"
#include "publish/publication.h"
#include "publish/redaction.h"
#include "snapshot/snapshot_builder.h"

#include <algorithm>

namespace tideline {

namespace {

/// Copies the published events from the columns of one snapshot into the builder of another.
class EventCopier {
public:
    EventCopier(const Snapshot& snapshot, const RedactionPlan& plan, const PublishedIds& ids)
        : m_snapshot(snapshot)
        , m_plan(plan)
        , m_ids(ids)
    {
        for (std::size_t i = 0; i < snapshot.languages().size(); ++i) {
            if (isUsed(snapshot.titles()[i]) || isUsed(snapshot.shortTitles()[i])) {
                m_languages.push_back(i);
            }
        }
    }

    /// Those in which some published event has a title: an unpublished one must not add its language.
    std::vector<std::string> languages() const
    {
        std::vector<std::string> languages;
        for (const std::size_t i : m_languages) {
            languages.push_back(m_snapshot.languages()[i]);
        }
        return languages;
    }

    void copyTo(SnapshotBuilder& builder) const
    {
        builder.reserveEvents(m_plan.events.size());
        std::vector<std::string_view> titles(m_languages.size());
        std::vector<std::string_view> shortTitles(m_languages.size());
        for (std::size_t position = 0; position < m_plan.events.size(); ++position) {
            const EventIndex event = m_plan.events[position];
            for (std::size_t i = 0; i < m_languages.size(); ++i) {
                titles[i] = m_snapshot.titles()[m_languages[i]][event.value()];
                shortTitles[i] = m_snapshot.shortTitles()[m_languages[i]][event.value()];
            }
            const EventId id = m_ids.ofEvent(position);
            builder.addEvent(rowOf(event, id), titles, shortTitles);
            copyParts(builder, event, id);
        }
        copyClaims(builder);
    }

private:
    bool isUsed(const TextColumn& column) const
    {
        return std::any_of(m_plan.events.begin(), m_plan.events.end(),
                           [&column](EventIndex event) { return !column[event.value()].empty(); });
    }

    EventRow rowOf(EventIndex event, EventId id) const;
    void copyParts(SnapshotBuilder& builder, EventIndex event, EventId id) const;
    void copyClaims(SnapshotBuilder& builder) const;

    const Snapshot& m_snapshot;
    const RedactionPlan& m_plan;
    const PublishedIds& m_ids;
    std::vector<std::size_t> m_languages; ///< Positions in the snapshot's languages.
};

/// A bound as a date has it: in the columns the ends of the range stand for one that is not there.
std::optional<TimePoint> boundOf(std::int64_t seconds)
{
    const TimePoint bound(seconds);
    return bound == TimePoint::earliest() || bound == TimePoint::latest() ? std::nullopt : std::optional(bound);
}

EventRow EventCopier::rowOf(EventIndex event, EventId id) const
{
    const EventColumns& columns = m_snapshot.columns();
    const std::size_t row = event.value();
    const auto place = m_snapshot.placeOf(event);
    return {.id = id,
            .key = m_snapshot.eventKey(event),
            .kind = m_ids[m_snapshot.kindOf(event).id],
            .dateText = m_snapshot.dateText(event),
            .bounds = {.earliestBegin = boundOf(columns.earliestBegin[row]),
                       .latestBegin = boundOf(columns.latestBegin[row]),
                       .earliestEnd = boundOf(columns.earliestEnd[row]),
                       .latestEnd = boundOf(columns.latestEnd[row])},
            .flags = fromBits(columns.dateFlags[row]),
            .place = place ? m_ids.find(m_snapshot[*place].id) : std::nullopt,
            .weight = columns.weight[row],
            .disputed = m_snapshot.isDisputed(event),
            .visible = true};
}

void EventCopier::copyParts(SnapshotBuilder& builder, EventIndex event, EventId id) const
{
    for (const EventParticipation& participation : m_snapshot.participations(event)) {
        if (m_plan.hasEntity(participation.entity)) {
            builder.addParticipation(id, m_ids[m_snapshot[participation.entity].id],
                                     m_ids[m_snapshot[participation.role].id]);
        }
    }
    for (const SourceIndex source : m_snapshot.sourcesOf(event)) {
        builder.addSource(id, m_ids[m_snapshot[source].id]);
    }
    for (const TagIndex tag : m_snapshot.tagsOf(event)) {
        builder.addTag(id, m_ids[m_snapshot[tag].id]);
    }
    // A published event is published with its claims.
    for (const EdtfDate& date : m_snapshot.otherDates(event)) {
        builder.addOtherDate(id, date);
    }
}

void EventCopier::copyClaims(SnapshotBuilder& builder) const
{
    for (const ClaimStatus status : {ClaimStatus::Accepted, ClaimStatus::Disputed, ClaimStatus::Rejected}) {
        const auto withClaim = m_snapshot.eventsWithClaim(status);
        for (std::size_t position = 0; position < m_plan.events.size(); ++position) {
            if (std::ranges::binary_search(withClaim, m_plan.events[position])) {
                builder.addClaim(m_ids.ofEvent(position), status);
            }
        }
    }
}

} // namespace

Result<Publication> publish(const Snapshot& snapshot, Policy policy)
{
    if (policy == Policy::Working) {
        return Publication(snapshot, policy, 0, {});
    }
    const Result<RedactionPlan> plan = planRedaction(snapshot);
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
    const EventCopier copier(snapshot, *plan, redacted->ids);
    SnapshotBuilder builder(std::move(redacted->contents), copier.languages());
    copier.copyTo(builder);
    return Publication(builder.build(), policy, redacted->unnamedCount, redacted->ids.numbers());
}

} // namespace tideline
