// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/renumbered.h"

#include <stdexcept>
#include <unordered_map>

namespace tideline::test {

namespace {

/// From the old ids to the new ones.
class Numbering {
public:
    template <typename Tag>
    void define(Id<Tag>& id)
    {
        const auto number = static_cast<std::int64_t>(m_numbers.size() + 1);
        if (!m_numbers.emplace(id.value(), number).second) {
            throw std::logic_error("two records have the id " + std::to_string(id.value()));
        }
        id = Id<Tag>(number);
    }

    template <typename Tag>
    void follow(Id<Tag>& id) const
    {
        id = Id<Tag>(m_numbers.at(id.value()));
    }

    template <typename Tag>
    void follow(std::optional<Id<Tag>>& id) const
    {
        if (id) {
            follow(*id);
        }
    }

    template <typename Tag>
    void follow(std::vector<Id<Tag>>& ids) const
    {
        for (Id<Tag>& id : ids) {
            follow(id);
        }
    }

    void follow(std::vector<Citation>& citations) const
    {
        for (Citation& citation : citations) {
            follow(citation.source);
        }
    }

    void follow(Evidence& evidence) const
    {
        follow(evidence.citations);
        for (Claim& claim : evidence.claims) {
            follow(claim.citations);
        }
    }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_numbers;
};

void defineAll(Numbering& numbering, CollectionContents& contents)
{
    const auto defineEach = [&numbering](auto& records) {
        for (auto& record : records) {
            numbering.define(record.id);
        }
    };
    defineEach(contents.terms);
    defineEach(contents.tags);
    defineEach(contents.places);
    defineEach(contents.sources);
    defineEach(contents.entities);
    defineEach(contents.events);
    defineEach(contents.relationships);
    for (Story& story : contents.stories) {
        numbering.define(story.id);
        defineEach(story.steps);
    }
}

void follow(const Numbering& numbering, Entity& entity)
{
    numbering.follow(entity.tags);
    numbering.follow(entity.evidence);
    for (Period& period : entity.periods) {
        numbering.follow(period.citations);
    }
    for (Disclosure& disclosure : entity.disclosures) {
        numbering.follow(disclosure.citations);
    }
}

void follow(const Numbering& numbering, Event& event)
{
    numbering.follow(event.kind);
    numbering.follow(event.place);
    numbering.follow(event.tags);
    numbering.follow(event.evidence);
    for (Participation& participation : event.participations) {
        numbering.follow(participation.entity);
        numbering.follow(participation.role);
    }
}

void follow(const Numbering& numbering, Relationship& relationship)
{
    numbering.follow(relationship.kind);
    numbering.follow(relationship.from);
    numbering.follow(relationship.to);
    numbering.follow(relationship.event);
    numbering.follow(relationship.evidence);
}

void follow(const Numbering& numbering, Story& story)
{
    numbering.follow(story.about);
    numbering.follow(story.evidence);
    for (Step& step : story.steps) {
        numbering.follow(step.event);
        numbering.follow(step.citations);
    }
}

} // namespace

CollectionContents renumbered(CollectionContents contents)
{
    Numbering numbering;
    defineAll(numbering, contents);
    for (Place& place : contents.places) {
        numbering.follow(place.parent);
        numbering.follow(place.evidence);
    }
    for (Source& source : contents.sources) {
        numbering.follow(source.evidence);
    }
    for (Entity& entity : contents.entities) {
        follow(numbering, entity);
    }
    for (Event& event : contents.events) {
        follow(numbering, event);
    }
    for (Relationship& relationship : contents.relationships) {
        follow(numbering, relationship);
    }
    for (Story& story : contents.stories) {
        follow(numbering, story);
    }
    return contents;
}

} // namespace tideline::test
