// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "store/query.h"

#include <map>

namespace tideline {

/// Reads whole records out of the database, one by one or all of a sort, in the order of their ids. Its statements are
/// prepared once. Throws StoreFailure: with Damaged where the file holds what no writer of ours puts there.
class RecordReader {
public:
    explicit RecordReader(SQLite::Database& database);

    CollectionHeader header();
    std::vector<Term> terms();
    std::vector<Tag> tags();
    std::vector<Place> places();
    std::vector<Source> sources();
    std::vector<Entity> entities();
    std::vector<Event> events();
    std::vector<Relationship> relationships();
    std::vector<Story> stories();

    /// Nothing if there is no such event.
    std::optional<Event> event(EventId id);

private:
    using Texts = std::map<std::string, LocalizedText, std::less<>>;

    /// Where in a record a citation stands.
    enum class Target { Record, Claim, Period, Disclosure };
    struct PlacedCitation {
        Target target;
        std::int64_t targetId; ///< 0 for the record itself.
        Citation citation;
    };

    Texts textsOf(std::int64_t record);
    std::vector<PlacedCitation> citationsOf(std::int64_t record);
    Evidence evidenceOf(std::int64_t record, const std::vector<PlacedCitation>& citations);
    Evidence evidenceOf(std::int64_t record) { return evidenceOf(record, citationsOf(record)); }
    std::vector<TagId> tagsOf(std::int64_t record);
    std::vector<Name> namesOf(std::int64_t entity);
    std::vector<Period> periodsOf(std::int64_t entity, const std::vector<PlacedCitation>& citations);
    std::vector<Disclosure> disclosuresOf(std::int64_t entity, const std::vector<PlacedCitation>& citations);
    std::vector<Participation> participationsOf(std::int64_t event);
    std::vector<Step> stepsOf(std::int64_t story);
    std::vector<EntityId> entitiesOf(std::int64_t story);
    Event eventInRow(const Query& row);

    SQLite::Database& m_database;
    Query m_texts;
    Query m_claims;
    Query m_citations;
    Query m_tags;
    Query m_participations;
};

} // namespace tideline
