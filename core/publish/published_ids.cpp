// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/published_ids.h"

#include "publish/record_order.h"

#include <string>
#include <unordered_set>

namespace tideline {

namespace {

template <typename Records>
void addAll(PublishedIds& ids, const Records& records)
{
    for (const auto& record : records) {
        ids.add(record.id);
    }
}

/// The keys of steps, the only ones that a snapshot cannot find.
std::unordered_set<std::string> stepKeys(const CollectionContents& contents)
{
    std::unordered_set<std::string> keys;
    for (const Story& story : contents.stories) {
        for (const Step& step : story.steps) {
            keys.insert(step.key);
        }
    }
    return keys;
}

/// True if the collection's record of this key is published under it.
bool isTaken(const std::string& key, const Snapshot& snapshot, const PublishedIds& ids)
{
    const std::optional<RecordReference> record = snapshot.findKey(key);
    if (!record || !ids.find(snapshot.idOf(*record))) {
        return false;
    }
    const auto* entity = std::get_if<EntityIndex>(&*record);
    return entity == nullptr || snapshot[*entity].protection == Protection::Public;
}

void giveNeutralKeys(CollectionContents& contents, const Snapshot& snapshot, const PublishedIds& ids)
{
    const std::unordered_set<std::string> keysOfSteps = stepKeys(contents);
    std::unordered_map<EntityKind, int> lastNumber;
    for (Entity& entity : contents.entities) {
        if (entity.protection == Protection::Public) {
            continue;
        }
        do {
            entity.key = std::string(neutralWord(entity.kind)) + '-' + std::to_string(++lastNumber[entity.kind]);
        } while (keysOfSteps.contains(entity.key) || isTaken(entity.key, snapshot, ids));
        if (entity.pseudonym.isEmpty()) {
            entity.pseudonym.set("en", entity.key);
        }
    }
}

/// Replaces the ids inside one value.
class Renumberer {
public:
    explicit Renumberer(const PublishedIds& ids)
        : m_ids(ids)
    {}

    template <typename Tag>
    void apply(Id<Tag>& id) const
    {
        id = m_ids[id];
    }
    template <typename Value>
    void apply(std::optional<Value>& value) const
    {
        if (value) {
            apply(*value);
        }
    }
    template <typename Value>
    void apply(std::vector<Value>& values) const
    {
        for (Value& value : values) {
            apply(value);
        }
    }

    void apply(Citation& citation) const { apply(citation.source); }
    void apply(Claim& claim) const { apply(claim.citations); }
    void apply(Evidence& evidence) const { applyAll(evidence.claims, evidence.citations); }
    void apply(Disclosure& disclosure) const { apply(disclosure.citations); }
    void apply(Period& period) const { apply(period.citations); }
    void apply(Participation& part) const { applyAll(part.entity, part.role); }
    void apply(Step& step) const { applyAll(step.id, step.event, step.citations); }

    void apply(Term& term) const { apply(term.id); }
    void apply(Tag& tag) const { apply(tag.id); }
    void apply(Place& place) const { applyAll(place.id, place.parent, place.evidence); }
    void apply(Source& source) const { applyAll(source.id, source.evidence); }
    void apply(Entity& entity) const
    {
        applyAll(entity.id, entity.disclosures, entity.periods, entity.tags, entity.evidence);
    }
    void apply(Event& event) const
    {
        applyAll(event.id, event.kind, event.place, event.participations, event.tags, event.evidence);
    }
    void apply(Relationship& relationship) const
    {
        applyAll(relationship.id, relationship.kind, relationship.from, relationship.to, relationship.event,
                 relationship.evidence);
    }
    void apply(Story& story) const { applyAll(story.id, story.about, story.steps, story.evidence); }

    template <typename... Values>
    void applyAll(Values&... values) const
    {
        (apply(values), ...);
    }

private:
    const PublishedIds& m_ids;
};

} // namespace

void PublishedIds::addEvents()
{
    m_firstEvent = m_next;
    m_next += static_cast<std::int64_t>(m_plan->events.size());
}

std::optional<std::int64_t> PublishedIds::numberOf(std::int64_t id) const
{
    if (const auto found = m_numbers.find(id); found != m_numbers.end()) {
        return found->second;
    }
    const std::optional<EventIndex> event = m_snapshot->find(EventId(id));
    if (!event || !m_plan->hasEvent(*event)) {
        return std::nullopt;
    }
    return ofEvent(m_plan->eventPosition[event->value()]).value();
}

std::string_view neutralWord(EntityKind kind)
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

PublishedIds numberRecords(CollectionContents& contents, const Snapshot& snapshot, const RedactionPlan& plan)
{
    PublishedIds ids(snapshot, plan);
    sortByContent(contents.terms);
    addAll(ids, contents.terms);
    sortByContent(contents.tags);
    addAll(ids, contents.tags);
    sortByContent(contents.places);
    addAll(ids, contents.places);
    sortByContent(contents.sources);
    addAll(ids, contents.sources);
    sortByContent(contents.stories);
    sortByContent(contents.entities, appearances(contents, snapshot, plan));
    addAll(ids, contents.entities);
    ids.addEvents();
    sortByContent(contents.relationships, ids);
    addAll(ids, contents.relationships);
    for (const Story& story : contents.stories) {
        ids.add(story.id);
        addAll(ids, story.steps);
    }
    giveNeutralKeys(contents, snapshot, ids);
    return ids;
}

void renumber(CollectionContents& contents, const PublishedIds& ids)
{
    Renumberer(ids).applyAll(contents.terms, contents.tags, contents.places, contents.sources, contents.entities,
                             contents.events, contents.relationships, contents.stories);
}

} // namespace tideline
