// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/collection_builder.h"

#include "snapshot/snapshot_builder.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace tideline::test {

namespace {

LocalizedText english(const std::string& text)
{
    return {{"en", text}};
}

} // namespace

CollectionBuilder::CollectionBuilder()
{
    m_contents.header.title = english("Test collection");
}

std::int64_t CollectionBuilder::add(Sort sort, const std::string& key)
{
    const auto id = static_cast<std::int64_t>(m_idsByKey.size()) + 1;
    if (!m_idsByKey.emplace(key, id).second) {
        throw std::logic_error("key is there already: " + key);
    }
    m_last = sort;
    return id;
}

std::int64_t CollectionBuilder::idOf(const std::string& key) const
{
    const auto found = m_idsByKey.find(key);
    if (found == m_idsByKey.end()) {
        throw std::logic_error("no record has the key: " + key);
    }
    return found->second;
}

void CollectionBuilder::addTerm(const std::string& key, Vocabulary vocabulary, std::optional<Lane> lane,
                                std::optional<Shape> shape)
{
    const TermId id(add(Sort::Term, key));
    m_contents.terms.push_back({id, key, vocabulary, lane, shape, english(key), {}});
}

void CollectionBuilder::addPlace(const std::string& key, const std::string& name, std::optional<PlaceId> parent)
{
    const PlaceId id(add(Sort::Place, key));
    m_contents.places.push_back({id, key, english(name), parent, {}, {}});
}

// What is named in passing does not become the record that is being described.

std::int64_t CollectionBuilder::termNamed(const std::string& key, Vocabulary vocabulary)
{
    if (!m_idsByKey.contains(key)) {
        const Sort last = m_last;
        const bool isLeaving = key == "leaving";
        if (vocabulary == Vocabulary::EventKind) {
            addTerm(key, vocabulary, isLeaving ? Lane::Defectors : Lane::Events,
                    isLeaving ? Shape::Disc : Shape::Diamond);
        } else {
            addTerm(key, vocabulary, std::nullopt, std::nullopt);
        }
        m_last = last;
    }
    return idOf(key);
}

std::int64_t CollectionBuilder::placeNamed(const std::string& key)
{
    if (!m_idsByKey.contains(key)) {
        const Sort last = m_last;
        addPlace(key, key, std::nullopt);
        m_last = last;
    }
    return idOf(key);
}

std::int64_t CollectionBuilder::sourceNamed(const std::string& key)
{
    if (!m_idsByKey.contains(key)) {
        if (m_last == Sort::Source) {
            throw std::logic_error("a source that supports a source must be described before it: " + key);
        }
        const Sort last = m_last;
        source(key, key);
        m_last = last;
    }
    return idOf(key);
}

std::int64_t CollectionBuilder::tagNamed(const std::string& key)
{
    if (!m_idsByKey.contains(key)) {
        const Sort last = m_last;
        tag(key, key);
        m_last = last;
    }
    return idOf(key);
}

CollectionBuilder& CollectionBuilder::kind(const std::string& key, Lane lane, Shape shape)
{
    addTerm(key, Vocabulary::EventKind, lane, shape);
    return *this;
}

CollectionBuilder& CollectionBuilder::place(const std::string& key, const std::string& name, const std::string& parent)
{
    addPlace(key, name, parent.empty() ? std::nullopt : std::optional(PlaceId(placeNamed(parent))));
    return *this;
}

CollectionBuilder& CollectionBuilder::tag(const std::string& key, const std::string& name)
{
    const TagId id(add(Sort::Tag, key));
    m_contents.tags.push_back({id, key, english(name)});
    return *this;
}

CollectionBuilder& CollectionBuilder::source(const std::string& key, const std::string& title)
{
    const SourceId id(add(Sort::Source, key));
    m_contents.sources.push_back({.id = id, .key = key, .title = title, .language = "en"});
    return *this;
}

CollectionBuilder& CollectionBuilder::entity(const std::string& key, EntityKind kind, const std::string& name)
{
    Entity entity{.id = EntityId(add(Sort::Entity, key)), .key = key, .kind = kind};
    entity.names.push_back({name, "en", "", NameKind::Primary});
    m_contents.entities.push_back(std::move(entity));
    return *this;
}

CollectionBuilder& CollectionBuilder::artist(const std::string& key, const std::string& name)
{
    entity(key, EntityKind::Artist, name).lastEntity().lane = Lane::Artists;
    return *this;
}

CollectionBuilder& CollectionBuilder::defector(const std::string& key, const std::string& name)
{
    entity(key, EntityKind::Person, name).lastEntity().lane = Lane::Defectors;
    return *this;
}

CollectionBuilder& CollectionBuilder::person(const std::string& key, const std::string& name)
{
    return entity(key, EntityKind::Person, name);
}

CollectionBuilder& CollectionBuilder::event(const std::string& key, const std::string& date, const std::string& kind)
{
    const TermId kindId(termNamed(kind, Vocabulary::EventKind));
    Event event{.id = EventId(add(Sort::Event, key)), .key = key, .kind = kindId, .title = english(key)};
    if (!date.empty()) {
        event.date = dateOf(date);
    }
    m_contents.events.push_back(std::move(event));
    return *this;
}

CollectionBuilder& CollectionBuilder::relationship(const std::string& key, const std::string& from,
                                                   const std::string& kind, const std::string& to)
{
    const TermId kindId(termNamed(kind, Vocabulary::RelationshipKind));
    m_contents.relationships.push_back({.id = RelationshipId(add(Sort::Relationship, key)),
                                        .key = key,
                                        .kind = kindId,
                                        .from = RecordId(idOf(from)),
                                        .to = RecordId(idOf(to))});
    return *this;
}

CollectionBuilder& CollectionBuilder::story(const std::string& key, const std::string& title)
{
    m_contents.stories.push_back({.id = StoryId(add(Sort::Story, key)), .key = key, .title = english(title)});
    return *this;
}

CollectionBuilder& CollectionBuilder::header(CollectionHeader header)
{
    m_contents.header = std::move(header);
    return *this;
}

Snapshot CollectionBuilder::buildSnapshot() const
{
    return tideline::buildSnapshot(m_contents);
}

} // namespace tideline::test
