// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/record_tables.h"

#include "snapshot/voices.h"

#include <utility>

namespace tideline {

namespace {

template <typename RecordIndex, typename Record>
void indexRecords(RecordTables& tables, const std::vector<Record>& records)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        tables.byId.emplace(records[i].id.value(), RecordIndex(i));
        if (!records[i].key.empty()) {
            tables.byKey.emplace(records[i].key, RecordIndex(i));
        }
    }
}

void indexRelationships(RecordTables& tables)
{
    for (std::size_t i = 0; i < tables.relationships.size(); ++i) {
        const Relationship& relationship = tables.relationships[i];
        appendOnce(tables.relationshipsByEnd, relationship.from.value(), RelationshipIndex(i));
        appendOnce(tables.relationshipsByEnd, relationship.to.value(), RelationshipIndex(i));
        if (relationship.event) {
            appendOnce(tables.relationshipsByEnd, relationship.event->value(), RelationshipIndex(i));
        }
    }
}

/// Each entity has each story once, in the order of the stories.
void indexStories(RecordTables& tables)
{
    tables.storiesAbout.resize(tables.entities.size());
    for (std::size_t i = 0; i < tables.stories.size(); ++i) {
        for (const EntityId id : tables.stories[i].about) {
            if (const auto entity = tables.find<EntityIndex>(id)) {
                std::vector<StoryIndex>& stories = tables.storiesAbout[entity->value()];
                if (stories.empty() || stories.back() != StoryIndex(i)) {
                    stories.push_back(StoryIndex(i));
                }
            }
        }
    }
}

} // namespace

RecordTables::RecordTables(CollectionContents contents)
    : header(std::move(contents.header))
    , terms(std::move(contents.terms))
    , tags(std::move(contents.tags))
    , places(std::move(contents.places))
    , sources(std::move(contents.sources))
    , entities(std::move(contents.entities))
    , relationships(std::move(contents.relationships))
    , stories(std::move(contents.stories))
    , voices(voicesOf(sources))
{
    indexRecords<TermIndex>(*this, terms);
    indexRecords<TagIndex>(*this, tags);
    indexRecords<PlaceIndex>(*this, places);
    indexRecords<SourceIndex>(*this, sources);
    indexRecords<EntityIndex>(*this, entities);
    indexRecords<RelationshipIndex>(*this, relationships);
    indexRecords<StoryIndex>(*this, stories);
    indexRelationships(*this);
    indexStories(*this);
}

} // namespace tideline
