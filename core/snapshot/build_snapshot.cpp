// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_details_builder.h"
#include "snapshot/snapshot_builder.h"

#include <unordered_map>
#include <utility>

namespace tideline {

namespace {

EventRow rowOf(const Event& event)
{
    return {.id = event.id,
            .kind = event.kind,
            .title = event.title.bestFor("en").text,
            .dateText = event.date ? std::string_view(event.date->text()) : std::string_view(),
            .bounds = event.date ? event.date->bounds() : DateBounds(),
            .dateFlags = event.date ? toBits(event.date->flags()) : std::uint16_t{0},
            .place = event.place,
            .weight = event.weight};
}

void addTitles(EventDetailsBuilder& builder, const Event& event)
{
    for (const LocalizedText::Form& form : event.title.forms()) {
        builder.addTitle(event.id, form.language, form.value.value_or(std::string()));
    }
    for (const LocalizedText::Form& form : event.shortTitle.forms()) {
        builder.addShortTitle(event.id, form.language, form.value.value_or(std::string()));
    }
}

void addEvidence(EventDetailsBuilder& builder, const Event& event)
{
    for (const Citation& citation : event.evidence.citations) {
        builder.addCitation(event.id, {citation.source, citation.confidence, false});
    }
    for (const Claim& claim : event.evidence.claims) {
        builder.addClaim(event.id, claim.status);
        for (const Citation& citation : claim.citations) {
            builder.addCitation(event.id, {citation.source, citation.confidence, true});
        }
        if (claim.field == "date" && claim.status == ClaimStatus::Disputed) {
            builder.addDisputedDate(event.id, EdtfDate::asWritten(claim.value));
        }
    }
}

void addDetails(EventDetailsBuilder& builder, const Event& event)
{
    builder.addRecord(event.id, event.key, event.visible);
    addTitles(builder, event);
    for (const Participation& participation : event.participations) {
        builder.addParticipation(event.id, participation.entity, participation.role);
    }
    for (const TagId tag : event.tags) {
        builder.addTag(event.id, tag);
    }
    addEvidence(builder, event);
}

/// The keys of the events, found by id. The list of events outlives it.
KeyOf keysOf(const std::vector<Event>& events)
{
    std::unordered_map<EventId, const std::string*> keys;
    keys.reserve(events.size());
    for (const Event& event : events) {
        keys.emplace(event.id, &event.key);
    }
    return [keys = std::move(keys)](EventId id) { return *keys.at(id); };
}

} // namespace

Snapshot buildSnapshot(CollectionContents contents)
{
    const std::vector<Event> events = std::exchange(contents.events, {});
    SnapshotBuilder builder(std::move(contents));
    for (const Event& event : events) {
        builder.addEvent(rowOf(event));
    }
    EventDetailsBuilder details(builder.build(keysOf(events)));
    for (const Event& event : events) {
        addDetails(details, event);
    }
    return details.build();
}

} // namespace tideline
