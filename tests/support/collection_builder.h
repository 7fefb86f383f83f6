// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/dates.h"

#include "model/collection_contents.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tideline::test {

/// Writes a small collection the way one would tell it:
///
///     CollectionBuilder()
///         .place("korea", "Korea").place("pyongyang", "Pyongyang", "korea")
///         .artist("red-velvet", "Red Velvet")
///         .event("concert-2018", "2018-04-01").at("pyongyang").with("red-velvet", "performer").sourced("billboard")
///         .build();
///
/// Texts are English unless said otherwise. Ids are numbered from 1 in the order in which records first appear. Kinds,
/// roles, tags, sources and places that were not described before are made when they are first named, called after
/// their keys; entities and events must be there already. A mistake in a test throws std::logic_error.
class CollectionBuilder {
public:
    CollectionBuilder();

    // Records. What follows one describes it, up to the next record.
    /// A kind of event. Made when first named, "leaving" is a disc in the lane of defectors, all others are diamonds in
    /// the lane of events.
    CollectionBuilder& kind(const std::string& key, Lane lane, Shape shape);
    CollectionBuilder& place(const std::string& key, const std::string& name, const std::string& parent = "");
    CollectionBuilder& tag(const std::string& key, const std::string& name);
    CollectionBuilder& source(const std::string& key, const std::string& title);
    CollectionBuilder& artist(const std::string& key, const std::string& name); ///< In the lane of artists.
    CollectionBuilder& defector(const std::string& key,
                                const std::string& name);                       ///< A person in the lane of defectors.
    CollectionBuilder& person(const std::string& key, const std::string& name); ///< Without a lane.
    CollectionBuilder& entity(const std::string& key, EntityKind kind, const std::string& name);
    /// Its title is its key until `titled` says otherwise. No date: undated.
    CollectionBuilder& event(const std::string& key, const std::string& date = "", const std::string& kind = "concert");
    /// `from` and `to` are keys of entities, events or places that are there.
    CollectionBuilder& relationship(const std::string& key, const std::string& from, const std::string& kind,
                                    const std::string& to);
    CollectionBuilder& story(const std::string& key, const std::string& title);

    // The record described last.
    /// Its title or primary name: of an event, entity, place, tag, source or story.
    CollectionBuilder& titled(const std::string& title, const std::string& language = "en");
    CollectionBuilder& summarised(const std::string& markdown, const std::string& language = "en");
    CollectionBuilder& sourced(const std::string& source, const std::string& locator = "");
    CollectionBuilder& claimed(const Claim& claim);
    CollectionBuilder& weighing(int weight);           ///< An entity or event.
    CollectionBuilder& tagged(const std::string& tag); ///< An entity or event.
    CollectionBuilder& hidden();                       ///< An event, relationship or story.
    CollectionBuilder& dated(const std::string& date); ///< An event or relationship.

    // The entity described last.
    CollectionBuilder& alsoKnownAs(const std::string& alias, const std::string& language = "en");
    CollectionBuilder& protectedAs(const std::string& pseudonym); ///< Protected; no pseudonym if empty.
    CollectionBuilder& withheld();
    CollectionBuilder& disclosing(const std::string& key, const std::string& text);
    CollectionBuilder& active(const std::string& period);

    // The event described last.
    CollectionBuilder& shortTitled(const std::string& title, const std::string& language = "en");
    CollectionBuilder& at(const std::string& place);
    CollectionBuilder& with(const std::string& entity, const std::string& role);
    /// A disputed claim that it has another date.
    CollectionBuilder& disputed(const std::string& otherDate, const std::string& source = "");

    // The relationship described last.
    CollectionBuilder& restingOn(const std::string& event);

    // The story described last.
    CollectionBuilder& about(const std::string& entity);
    CollectionBuilder& step(const std::string& text, const std::string& event = "");

    // The source described last.
    CollectionBuilder& reprinting(const std::string& report);

    CollectionBuilder& header(CollectionHeader header);

    const CollectionContents& build() const { return m_contents; }
    Snapshot buildSnapshot() const;
    /// The id of the record with the key: `builder.id<EntityId>("red-velvet")`.
    template <typename RecordIdType>
    RecordIdType id(const std::string& key) const
    {
        return RecordIdType(idOf(key));
    }

private:
    enum class Sort { Term, Tag, Place, Source, Entity, Event, Relationship, Story };

    std::int64_t add(Sort sort, const std::string& key);
    std::int64_t idOf(const std::string& key) const;
    std::int64_t termNamed(const std::string& key, Vocabulary vocabulary);
    std::int64_t placeNamed(const std::string& key);
    std::int64_t sourceNamed(const std::string& key);
    std::int64_t tagNamed(const std::string& key);
    void addTerm(const std::string& key, Vocabulary vocabulary, std::optional<Lane> lane, std::optional<Shape> shape);
    void addPlace(const std::string& key, const std::string& name, std::optional<PlaceId> parent);
    Citation citationOf(const std::string& source, const std::string& locator);
    Evidence& evidence();
    Entity& lastEntity();
    Event& lastEvent();
    Relationship& lastRelationship();
    Story& lastStory();

    CollectionContents m_contents;
    std::map<std::string, std::int64_t, std::less<>> m_idsByKey;
    Sort m_last = Sort::Term; ///< Of the record described last, which is the last in its list.
};

} // namespace tideline::test
