// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/record_description.h"

#include "command/date_cell.h"

#include "formats/bibtex_entry.h"
#include "formats/chicago_note.h"
#include "query/age.h"
#include "snapshot/voices.h"
#include "text/markdown.h"
#include "time/date_label.h"

#include <algorithm>
#include <utility>

namespace tideline {

namespace {

using Field = RecordDescription::Field;

void add(RecordDescription& description, std::string name, std::vector<std::string> values)
{
    std::erase(values, std::string());
    if (!values.empty()) {
        description.fields.push_back({std::move(name), std::move(values)});
    }
}

std::string english(const LocalizedText& text)
{
    return std::string(text.bestFor("en").text);
}

std::string nameOf(const Snapshot& snapshot, EntityId id)
{
    const auto entity = snapshot.find(id);
    return entity ? english(displayName(snapshot[*entity])) : std::string();
}

std::string nameOf(const Snapshot& snapshot, TermId id)
{
    const auto term = snapshot.find(id);
    return term ? english(snapshot[*term].name) : std::string();
}

/// What any record is called, for the ends of a relationship.
std::string titleOf(const Snapshot& snapshot, RecordId id)
{
    const auto record = snapshot.find(id);
    if (!record) {
        return {};
    }
    if (const auto* event = std::get_if<EventIndex>(&*record)) {
        return std::string(snapshot.title(*event, "en").text);
    }
    if (const auto* entity = std::get_if<EntityIndex>(&*record)) {
        return english(displayName(snapshot[*entity]));
    }
    if (const auto* place = std::get_if<PlaceIndex>(&*record)) {
        return english(snapshot[*place].name);
    }
    return {};
}

/// ", aged 22 or 23", if the collection knows.
std::string ageOf(const Snapshot& snapshot, EntityId id, EventIndex event)
{
    const auto entity = snapshot.find(id);
    const std::optional<Elapsed> age = entity ? ageAt(snapshot, *entity, event) : std::nullopt;
    return age ? ", " + ageLabel(*age, LabelLanguage::English) : std::string();
}

std::string dateText(const std::optional<EdtfDate>& date)
{
    if (!date) {
        return {};
    }
    return date->flags().hasPlaceInTime() ? date->text() + " (" + dateLabel(*date, LabelLanguage::English) + ")"
                                          : dateCell(*date);
}

std::vector<std::string> tagNames(const Snapshot& snapshot, const std::vector<TagId>& ids)
{
    std::vector<std::string> names;
    for (const TagId id : ids) {
        if (const auto tag = snapshot.find(id)) {
            names.push_back(english(snapshot[*tag].name));
        }
    }
    return names;
}

std::vector<std::string> relationshipLines(const Snapshot& snapshot, const RecordReference& end)
{
    std::vector<std::string> lines;
    for (const RelationshipIndex index : snapshot.relationshipsOf(end)) {
        const Relationship& relationship = snapshot[index];
        const bool isContested = std::ranges::any_of(
            relationship.evidence.claims, [](const Claim& claim) { return claim.status == ClaimStatus::Disputed; });
        lines.push_back(titleOf(snapshot, relationship.from) + " — " + nameOf(snapshot, relationship.kind) + " — " +
                        titleOf(snapshot, relationship.to) +
                        (relationship.key.empty() ? "" : " [" + relationship.key + "]") +
                        (isContested ? ", sources disagree" : ""));
    }
    return lines;
}

Result<RecordDescription> describe(const Snapshot& snapshot, const Records& records, EventIndex index)
{
    const Result<Event> event = records.event(snapshot.columns().id[index.value()]);
    if (!event) {
        return failure(event.error());
    }
    RecordDescription description = {"event", event->id.value(), event->key, event->title, {}, event->evidence};
    description.independentSources = snapshot.independentSourcesOf(index);
    add(description, "kind", {nameOf(snapshot, event->kind)});
    add(description, "date", {dateText(event->date)});
    if (const auto place = snapshot.placeOf(index)) {
        add(description, "place", {english(snapshot[*place].name)});
    }
    std::vector<std::string> participants;
    for (const Participation& participation : event->participations) {
        participants.push_back(nameOf(snapshot, participation.entity) + " (" + nameOf(snapshot, participation.role) +
                               ageOf(snapshot, participation.entity, index) + ")");
    }
    add(description, "participants", std::move(participants));
    add(description, "tags", tagNames(snapshot, event->tags));
    add(description, "summary", {plainText(english(event->summary))});
    add(description, "relationships", relationshipLines(snapshot, index));
    std::vector<std::string> stories;
    for (const StoryIndex story : snapshot.storiesWith(index)) {
        stories.push_back(english(snapshot[story].title));
    }
    add(description, "stories", std::move(stories));
    return description;
}

const char* sortOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return "person";
    case EntityKind::Artist:
        return "artist";
    case EntityKind::Organisation:
        return "organisation";
    case EntityKind::Work:
        return "work";
    }
    return "entity";
}

const char* wordOf(Protection protection)
{
    switch (protection) {
    case Protection::Public:
        return "";
    case Protection::Protected:
        return "protected";
    case Protection::Withheld:
        return "withheld";
    }
    return "";
}

Result<RecordDescription> describe(const Snapshot& snapshot, const Records& /*records*/, EntityIndex index)
{
    const Entity& entity = snapshot[index];
    RecordDescription description = {sortOf(entity.kind), entity.id.value(), entity.key, displayName(entity), {},
                                     entity.evidence};
    std::vector<std::string> names;
    for (const Name& name : entity.names) {
        if (name.value) {
            names.push_back(*name.value + " (" + name.language + ")");
        }
    }
    add(description, "names", std::move(names));
    add(description, "protection", {wordOf(entity.protection)});
    std::vector<std::string> periods;
    for (const Period& period : entity.periods) {
        periods.push_back(dateText(period.date));
    }
    add(description, "active", std::move(periods));
    add(description, "tags", tagNames(snapshot, entity.tags));
    add(description, "summary", {plainText(english(entity.summary))});
    std::vector<std::string> disclosures;
    for (const Disclosure& disclosure : entity.disclosures) {
        disclosures.push_back(english(disclosure.text));
    }
    add(description, "disclosed", std::move(disclosures));
    std::vector<std::string> events;
    for (const EventIndex event : snapshot.eventsOf(index)) {
        const std::string_view date = snapshot.dateText(event);
        events.push_back(std::string(date.empty() ? "undated" : date) + "  " +
                         std::string(snapshot.title(event, "en").text));
    }
    add(description, "events", std::move(events));
    add(description, "relationships", relationshipLines(snapshot, index));
    return description;
}

Result<RecordDescription> describe(const Snapshot& snapshot, const Records& /*records*/, PlaceIndex index)
{
    const Place& place = snapshot[index];
    RecordDescription description = {"place", place.id.value(), place.key, place.name, {}, place.evidence};
    if (const auto parent = place.parent ? snapshot.find(*place.parent) : std::nullopt) {
        add(description, "in", {english(snapshot[*parent].name)});
    }
    add(description, "summary", {plainText(english(place.summary))});
    add(description, "relationships", relationshipLines(snapshot, index));
    return description;
}

/// One entry for each use in each of the records.
template <typename RecordIndex>
void addSupported(RecordDescription& description, const std::vector<RecordUses<RecordIndex>>& records)
{
    for (const RecordUses<RecordIndex>& record : records) {
        for (const SourceUse& use : record.uses) {
            description.supports.push_back({record.record, std::nullopt, use});
        }
    }
}

Result<void> addSupports(RecordDescription& description, const Snapshot& snapshot, const Records& records,
                         SourceIndex index)
{
    const SourceUses uses = usesOf(snapshot, index);
    for (const EventIndex supported : uses.events) {
        const Result<Event> event = records.event(snapshot.columns().id[supported.value()]);
        if (!event) {
            return failure(event.error());
        }
        for (SourceUse& use : usesIn(*event, snapshot[index].id)) {
            description.supports.push_back({supported, std::nullopt, std::move(use)});
        }
    }
    for (const StepUses& step : uses.steps) {
        for (const SourceUse& use : step.uses) {
            description.supports.push_back({step.story, step.position, use});
        }
    }
    addSupported(description, uses.stories);
    addSupported(description, uses.entities);
    addSupported(description, uses.relationships);
    addSupported(description, uses.places);
    addSupported(description, uses.sources);
    return {};
}

Result<RecordDescription> describe(const Snapshot& snapshot, const Records& records, SourceIndex index)
{
    const Source& source = snapshot[index];
    RecordDescription description = {"source", source.id.value(), source.key, {}, {}, source.evidence};
    description.title.set(source.language, source.title);
    add(description, "creators", source.creators);
    add(description, "publisher", {source.publisher});
    const std::string report = reportOf(snapshot, source);
    add(description, "reprintOf", {report});
    add(description, "date", {dateText(source.date)});
    add(description, "address", {source.address});
    add(description, "note", {plainText(english(source.note))});
    description.chicago = chicagoNote(source, report);
    description.bibtex = bibtexEntry(source, report);
    const Result<void> supports = addSupports(description, snapshot, records, index);
    return supports ? Result<RecordDescription>(std::move(description)) : failure(supports.error());
}

Result<RecordDescription> describe(const Snapshot& snapshot, const Records& /*records*/, StoryIndex index)
{
    const Story& story = snapshot[index];
    RecordDescription description = {"story", story.id.value(), story.key, story.title, {}, story.evidence};
    add(description, "standfirst", {plainText(english(story.standfirst))});
    std::vector<std::string> steps;
    for (const Step& step : story.steps) {
        steps.push_back(plainText(english(step.text)));
        for (const Citation& citation : step.citations) {
            description.evidence.citations.push_back(citation);
        }
    }
    add(description, "steps", std::move(steps));
    return description;
}

Result<RecordDescription> describe(const Snapshot& snapshot, const Records& /*records*/, RelationshipIndex index)
{
    const Relationship& relationship = snapshot[index];
    const TermIndex kind = snapshot.find(relationship.kind).value_or(TermIndex());
    RecordDescription description = {
        "relationship", relationship.id.value(), relationship.key, snapshot[kind].name, {}, relationship.evidence};
    add(description, "from", {titleOf(snapshot, relationship.from)});
    add(description, "to", {titleOf(snapshot, relationship.to)});
    add(description, "date", {dateText(relationship.date)});
    add(description, "summary", {plainText(english(relationship.summary))});
    return description;
}

Result<RecordDescription> describe(const Snapshot& snapshot, const Records& /*records*/, TagIndex index)
{
    return RecordDescription{"tag", snapshot[index].id.value(), snapshot[index].key, snapshot[index].name, {}, {}};
}

Result<RecordDescription> describe(const Snapshot& snapshot, const Records& /*records*/, TermIndex index)
{
    return RecordDescription{"term", snapshot[index].id.value(), snapshot[index].key, snapshot[index].name, {}, {}};
}

} // namespace

Result<RecordDescription> describeRecord(const Snapshot& snapshot, const Records& records,
                                         const RecordReference& reference)
{
    return std::visit([&](auto index) { return describe(snapshot, records, index); }, reference);
}

} // namespace tideline
