// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// The part of the builder that describes the record written last.

#include "support/collection_builder.h"

#include <stdexcept>
#include <utility>

namespace tideline::test {

namespace {

/// The last record of the list, if it is the one being described.
template <typename Record>
Record& lastOf(std::vector<Record>& records, bool isDescribed)
{
    if (!isDescribed) {
        throw std::logic_error("the record described last is of another sort");
    }
    return records.back();
}

} // namespace

Entity& CollectionBuilder::lastEntity()
{
    return lastOf(m_contents.entities, m_last == Sort::Entity);
}

Event& CollectionBuilder::lastEvent()
{
    return lastOf(m_contents.events, m_last == Sort::Event);
}

Relationship& CollectionBuilder::lastRelationship()
{
    return lastOf(m_contents.relationships, m_last == Sort::Relationship);
}

Story& CollectionBuilder::lastStory()
{
    return lastOf(m_contents.stories, m_last == Sort::Story);
}

Evidence& CollectionBuilder::evidence()
{
    switch (m_last) {
    case Sort::Place:
        return m_contents.places.back().evidence;
    case Sort::Source:
        return m_contents.sources.back().evidence;
    case Sort::Entity:
        return m_contents.entities.back().evidence;
    case Sort::Event:
        return m_contents.events.back().evidence;
    case Sort::Relationship:
        return m_contents.relationships.back().evidence;
    case Sort::Story:
        return m_contents.stories.back().evidence;
    default:
        throw std::logic_error("the record described last has no evidence");
    }
}

Citation CollectionBuilder::citationOf(const std::string& source, const std::string& locator)
{
    Citation citation{.source = SourceId(sourceNamed(source))};
    if (!locator.empty()) {
        citation.locator = locator;
    }
    return citation;
}

CollectionBuilder& CollectionBuilder::titled(const std::string& title, const std::string& language)
{
    switch (m_last) {
    case Sort::Term:
        m_contents.terms.back().name.set(language, title);
        break;
    case Sort::Tag:
        m_contents.tags.back().name.set(language, title);
        break;
    case Sort::Place:
        m_contents.places.back().name.set(language, title);
        break;
    case Sort::Source:
        m_contents.sources.back().title = title;
        m_contents.sources.back().language = language;
        break;
    case Sort::Entity: {
        std::vector<Name>& names = m_contents.entities.back().names;
        std::erase_if(names, [&](const Name& n) { return n.kind == NameKind::Primary && n.language == language; });
        names.push_back({title, language, "", NameKind::Primary});
        break;
    }
    case Sort::Event:
        m_contents.events.back().title.set(language, title);
        break;
    case Sort::Story:
        m_contents.stories.back().title.set(language, title);
        break;
    case Sort::Relationship:
        throw std::logic_error("a relationship has no title");
    }
    return *this;
}

CollectionBuilder& CollectionBuilder::summarised(const std::string& markdown, const std::string& language)
{
    switch (m_last) {
    case Sort::Place:
        m_contents.places.back().summary.set(language, markdown);
        break;
    case Sort::Entity:
        m_contents.entities.back().summary.set(language, markdown);
        break;
    case Sort::Relationship:
        m_contents.relationships.back().summary.set(language, markdown);
        break;
    default:
        lastEvent().summary.set(language, markdown);
        break;
    }
    return *this;
}

CollectionBuilder& CollectionBuilder::sourced(const std::string& source, const std::string& locator)
{
    const Citation citation = citationOf(source, locator);
    evidence().citations.push_back(citation);
    return *this;
}

CollectionBuilder& CollectionBuilder::claimed(const Claim& claim)
{
    evidence().claims.push_back(claim);
    return *this;
}

CollectionBuilder& CollectionBuilder::disputed(const std::string& otherDate, const std::string& source)
{
    Claim claim{.field = "date", .value = otherDate, .status = ClaimStatus::Disputed};
    if (!source.empty()) {
        claim.citations.push_back(citationOf(source, ""));
    }
    lastEvent().evidence.claims.push_back(std::move(claim));
    return *this;
}

CollectionBuilder& CollectionBuilder::weighing(int weight)
{
    (m_last == Sort::Entity ? lastEntity().weight : lastEvent().weight) = weight;
    return *this;
}

CollectionBuilder& CollectionBuilder::tagged(const std::string& tag)
{
    const TagId id(tagNamed(tag));
    (m_last == Sort::Entity ? lastEntity().tags : lastEvent().tags).push_back(id);
    return *this;
}

CollectionBuilder& CollectionBuilder::hidden()
{
    if (m_last == Sort::Story) {
        lastStory().visible = false;
    } else if (m_last == Sort::Relationship) {
        lastRelationship().visible = false;
    } else {
        lastEvent().visible = false;
    }
    return *this;
}

CollectionBuilder& CollectionBuilder::dated(const std::string& date)
{
    (m_last == Sort::Relationship ? lastRelationship().date : lastEvent().date) = dateOf(date);
    return *this;
}

CollectionBuilder& CollectionBuilder::alsoKnownAs(const std::string& alias, const std::string& language)
{
    lastEntity().names.push_back({alias, language, "", NameKind::Alias});
    return *this;
}

CollectionBuilder& CollectionBuilder::protectedAs(const std::string& pseudonym)
{
    lastEntity().protection = Protection::Protected;
    if (!pseudonym.empty()) {
        lastEntity().pseudonym.set("en", pseudonym);
    }
    return *this;
}

CollectionBuilder& CollectionBuilder::withheld()
{
    lastEntity().protection = Protection::Withheld;
    return *this;
}

CollectionBuilder& CollectionBuilder::disclosing(const std::string& key, const std::string& text)
{
    lastEntity().disclosures.push_back({key, {{"en", text}}, {}});
    return *this;
}

CollectionBuilder& CollectionBuilder::active(const std::string& period)
{
    lastEntity().periods.push_back({dateOf(period), {}});
    return *this;
}

CollectionBuilder& CollectionBuilder::shortTitled(const std::string& title, const std::string& language)
{
    lastEvent().shortTitle.set(language, title);
    return *this;
}

CollectionBuilder& CollectionBuilder::at(const std::string& place)
{
    lastEvent().place = PlaceId(placeNamed(place));
    return *this;
}

CollectionBuilder& CollectionBuilder::with(const std::string& entity, const std::string& role)
{
    const EntityId entityId(idOf(entity));
    lastEvent().participations.push_back({entityId, TermId(termNamed(role, Vocabulary::Role))});
    return *this;
}

CollectionBuilder& CollectionBuilder::restingOn(const std::string& event)
{
    lastRelationship().event = EventId(idOf(event));
    return *this;
}

CollectionBuilder& CollectionBuilder::reprinting(const std::string& report)
{
    m_contents.sources.back().reprintOf = report;
    return *this;
}

CollectionBuilder& CollectionBuilder::about(const std::string& entity)
{
    lastStory().about.push_back(EntityId(idOf(entity)));
    return *this;
}

CollectionBuilder& CollectionBuilder::step(const std::string& text, const std::string& event)
{
    Story& story = lastStory();
    const std::string key = story.key + "-" + std::to_string(story.steps.size() + 1);
    const StepId id(add(Sort::Story, key));
    Step step{.id = id, .key = key, .text = {{"en", text}}};
    if (!event.empty()) {
        step.event = EventId(idOf(event));
    }
    story.steps.push_back(std::move(step));
    return *this;
}

} // namespace tideline::test
