// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/entity.h"
#include "model/event.h"
#include "store/query.h"

#include <map>
#include <string>
#include <vector>

namespace tideline {

/// Reads what several sorts of record have in common: texts, citations, claims, tags and other lists of one record,
/// each in the order in which it was given. Its statements are prepared once. Throws StoreFailure.
class PartReader {
public:
    using Texts = std::map<std::string, LocalizedText, std::less<>>; ///< By field.

    /// Where in a record a citation stands.
    enum class Target { Record, Claim, Period, Disclosure };
    struct PlacedCitation {
        Target target;
        std::int64_t targetId; ///< 0 for the record itself.
        Citation citation;
    };
    using PlacedCitations = std::vector<PlacedCitation>;

    explicit PartReader(SQLite::Database& database);

    Texts textsOf(std::int64_t record);
    PlacedCitations citationsOf(std::int64_t record);
    std::vector<Citation> recordCitationsOf(std::int64_t record);
    Evidence evidenceOf(std::int64_t record) { return evidenceOf(record, citationsOf(record)); }
    std::vector<TagId> tagsOf(std::int64_t record);
    std::vector<Participation> participationsOf(std::int64_t event);
    std::vector<EntityId> entitiesOf(std::int64_t story);

    // For a record whose citations were already read.
    Evidence evidenceOf(std::int64_t record, const PlacedCitations& citations);
    std::vector<Name> namesOf(std::int64_t entity);
    std::vector<Period> periodsOf(std::int64_t entity, const PlacedCitations& citations);
    std::vector<Disclosure> disclosuresOf(std::int64_t entity, const PlacedCitations& citations);

private:
    SQLite::Database& m_database;
    Query m_texts;
    Query m_claims;
    Query m_citations;
    Query m_tags;
    Query m_participations;
};

} // namespace tideline
