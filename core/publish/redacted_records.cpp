// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/redacted_records.h"

namespace tideline {

namespace {

CollectionHeader redactHeader(const Snapshot& snapshot, const RedactionPlan& plan)
{
    const CollectionHeader& header = snapshot.header();
    const std::optional<RecordReference> start = snapshot.findKey(header.start);
    const auto* event = start ? std::get_if<EventIndex>(&*start) : nullptr;
    const auto* story = start ? std::get_if<StoryIndex>(&*start) : nullptr;
    const bool hasStart =
        (event != nullptr && plan.hasEvent(*event)) || (story != nullptr && plan.stories[story->value()]);
    return {.title = header.title,
            .standfirst = header.standfirst,
            .method = header.method,
            .opening = header.opening,
            .licence = header.licence,
            .updated = header.updated,
            .start = hasStart ? header.start : std::string(),
            .startLabel = hasStart ? header.startLabel : LocalizedText()};
}

Entity redactOpen(const Entity& entity)
{
    return {.id = entity.id,
            .key = entity.key,
            .kind = entity.kind,
            .lane = entity.lane,
            .names = entity.names,
            .protection = Protection::Public,
            .pseudonym = entity.pseudonym,
            .disclosures = entity.disclosures,
            .summary = entity.summary,
            .weight = entity.weight,
            .periods = entity.periods,
            .tags = entity.tags,
            .evidence = entity.evidence};
}

Entity redactProtected(const Entity& entity)
{
    return {.id = entity.id,
            .key = {},
            .kind = entity.kind,
            .lane = std::nullopt,
            .names = {},
            .protection = Protection::Protected,
            .pseudonym = entity.pseudonym,
            .disclosures = entity.disclosures,
            .summary = {},
            .weight = 0,
            .periods = {},
            .tags = {},
            .evidence = {}};
}

std::vector<Entity> redactEntities(const Snapshot& snapshot, const RedactionPlan& plan)
{
    std::vector<Entity> entities;
    for (std::size_t i = 0; i < plan.entities.size(); ++i) {
        if (plan.entities[i] == Treatment::Open) {
            entities.push_back(redactOpen(snapshot.entities()[i]));
        } else if (plan.entities[i] == Treatment::Pseudonym) {
            entities.push_back(redactProtected(snapshot.entities()[i]));
        }
    }
    return entities;
}

std::vector<Relationship> redactRelationships(const Snapshot& snapshot, const RedactionPlan& plan)
{
    std::vector<Relationship> relationships;
    for (std::size_t i = 0; i < plan.relationships.size(); ++i) {
        if (!plan.relationships[i]) {
            continue;
        }
        const Relationship& relationship = snapshot.relationships()[i];
        relationships.push_back({.id = relationship.id,
                                 .key = relationship.key,
                                 .kind = relationship.kind,
                                 .from = relationship.from,
                                 .to = relationship.to,
                                 .event = relationship.event,
                                 .date = relationship.date,
                                 .summary = relationship.summary,
                                 .visible = true,
                                 .evidence = relationship.evidence});
    }
    return relationships;
}

std::vector<EntityId> publishedOf(const std::vector<EntityId>& entities, const Snapshot& snapshot,
                                  const RedactionPlan& plan)
{
    std::vector<EntityId> published;
    for (const EntityId id : entities) {
        if (const auto entity = snapshot.find(id); entity && plan.hasEntity(*entity)) {
            published.push_back(id);
        }
    }
    return published;
}

std::vector<Step> redactSteps(const Story& story, const Snapshot& snapshot, const RedactionPlan& plan)
{
    std::vector<Step> steps;
    for (const Step& step : story.steps) {
        if (isPublished(step, snapshot, plan)) {
            steps.push_back({.id = step.id,
                             .key = step.key,
                             .title = step.title,
                             .text = step.text,
                             .event = step.event,
                             .date = step.date,
                             .citations = step.citations});
        }
    }
    return steps;
}

std::vector<Story> redactStories(const Snapshot& snapshot, const RedactionPlan& plan)
{
    std::vector<Story> stories;
    for (std::size_t i = 0; i < plan.stories.size(); ++i) {
        if (!plan.stories[i]) {
            continue;
        }
        const Story& story = snapshot.stories()[i];
        stories.push_back({.id = story.id,
                           .key = story.key,
                           .title = story.title,
                           .standfirst = story.standfirst,
                           .card = story.card,
                           .about = publishedOf(story.about, snapshot, plan),
                           .visible = true,
                           .steps = redactSteps(story, snapshot, plan),
                           .evidence = story.evidence});
    }
    return stories;
}

Term redactTerm(const Term& term)
{
    return {.id = term.id,
            .key = term.key,
            .vocabulary = term.vocabulary,
            .lane = term.lane,
            .shape = term.shape,
            .name = term.name,
            .inverse = term.inverse};
}

Tag redactTag(const Tag& tag)
{
    return {.id = tag.id, .key = tag.key, .name = tag.name};
}

Place redactPlace(const Place& place)
{
    return {.id = place.id,
            .key = place.key,
            .name = place.name,
            .parent = place.parent,
            .summary = place.summary,
            .evidence = place.evidence};
}

Source redactSource(const Source& source)
{
    return {.id = source.id,
            .key = source.key,
            .title = source.title,
            .language = source.language,
            .creators = source.creators,
            .publisher = source.publisher,
            .reprintOf = source.reprintOf,
            .date = source.date,
            .address = source.address,
            .note = source.note,
            .evidence = source.evidence};
}

template <typename Record>
std::vector<Record> usedOf(const std::vector<Record>& records, const std::vector<bool>& isUsed,
                           Record (*redact)(const Record&))
{
    std::vector<Record> used;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (isUsed[i]) {
            used.push_back(redact(records[i]));
        }
    }
    return used;
}

} // namespace

CollectionContents redactRecords(const Snapshot& snapshot, const RedactionPlan& plan)
{
    return {.header = redactHeader(snapshot, plan),
            .terms = {},
            .tags = {},
            .places = {},
            .sources = {},
            .entities = redactEntities(snapshot, plan),
            .events = {},
            .relationships = redactRelationships(snapshot, plan),
            .stories = redactStories(snapshot, plan)};
}

void addUsedRecords(CollectionContents& contents, const Snapshot& snapshot, const UsedRecords& used)
{
    contents.terms = usedOf(snapshot.terms(), used.terms, redactTerm);
    contents.tags = usedOf(snapshot.tags(), used.tags, redactTag);
    contents.places = usedOf(snapshot.places(), used.places, redactPlace);
    contents.sources = usedOf(snapshot.sources(), used.sources, redactSource);
}

Event redactEvent(const Event& event, const Snapshot& snapshot, const RedactionPlan& plan)
{
    std::vector<Participation> participations;
    for (const Participation& participation : event.participations) {
        if (const auto entity = snapshot.find(participation.entity); entity && plan.hasEntity(*entity)) {
            participations.push_back({.entity = participation.entity, .role = participation.role});
        }
    }
    return {.id = event.id,
            .key = event.key,
            .kind = event.kind,
            .title = event.title,
            .shortTitle = event.shortTitle,
            .summary = event.summary,
            .date = event.date,
            .place = event.place,
            .weight = event.weight,
            .visible = true,
            .participations = std::move(participations),
            .tags = event.tags,
            .evidence = event.evidence};
}

} // namespace tideline
