// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/snapshot_builder.h"

#include <algorithm>
#include <set>

namespace tideline {

namespace {

/// The languages that some title or short title has a form in, sorted.
std::vector<std::string> languagesOf(const std::vector<Event>& events)
{
    std::set<std::string, std::less<>> languages;
    const auto addForms = [&languages](const LocalizedText& text) {
        for (const LocalizedText::Form& form : text.forms()) {
            if (form.value && !languages.contains(form.language)) {
                languages.insert(form.language);
            }
        }
    };
    for (const Event& event : events) {
        addForms(event.title);
        addForms(event.shortTitle);
    }
    return {languages.begin(), languages.end()};
}

/// The text in each of the languages, empty where it has no form.
std::vector<std::string_view> textsIn(const std::vector<std::string>& languages, const LocalizedText& text)
{
    std::vector<std::string_view> texts;
    texts.reserve(languages.size());
    for (const std::string& language : languages) {
        texts.push_back(text.in(language).value_or(std::string_view()));
    }
    return texts;
}

EventRow rowOf(const Event& event)
{
    const bool disputed = std::any_of(event.evidence.claims.begin(), event.evidence.claims.end(), [](const Claim& c) {
        return c.field == "date" && c.status == ClaimStatus::Disputed;
    });
    return {.id = event.id,
            .key = event.key,
            .kind = event.kind,
            .dateText = event.date ? std::string_view(event.date->text()) : std::string_view(),
            .bounds = event.date ? event.date->bounds() : DateBounds(),
            .flags = event.date ? event.date->flags() : DateFlags(),
            .place = event.place,
            .weight = event.weight,
            .disputed = disputed,
            .visible = event.visible};
}

void addParts(SnapshotBuilder& builder, const Event& event)
{
    for (const Participation& participation : event.participations) {
        builder.addParticipation(event.id, participation.entity, participation.role);
    }
    for (const TagId tag : event.tags) {
        builder.addTag(event.id, tag);
    }
    for (const Citation& citation : event.evidence.citations) {
        builder.addCitation(event.id, {citation.source, citation.confidence, false});
    }
    for (const Claim& claim : event.evidence.claims) {
        builder.addClaim(event.id, claim.status);
        for (const Citation& citation : claim.citations) {
            builder.addCitation(event.id, {citation.source, citation.confidence, true});
        }
        if (claim.field == "date" && claim.status == ClaimStatus::Disputed) {
            builder.addOtherDate(event.id, EdtfDate::asWritten(claim.value));
        }
    }
}

} // namespace

Snapshot buildSnapshot(CollectionContents contents)
{
    const std::vector<Event> events = std::exchange(contents.events, {});
    const std::vector<std::string> languages = languagesOf(events);
    SnapshotBuilder builder(std::move(contents), languages);
    builder.reserveEvents(events.size());
    for (const Event& event : events) {
        builder.addEvent(rowOf(event), textsIn(languages, event.title), textsIn(languages, event.shortTitle));
        addParts(builder, event);
    }
    return builder.build();
}

} // namespace tideline
