// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/part_reader.h"

#include "store/row_values.h"

namespace tideline {

namespace {

constexpr const char* kTexts = "SELECT field, lang, value FROM record_text WHERE record = ?";
constexpr const char* kClaims = "SELECT claim.id, field, claim.value, status, lang, claim_reason.value FROM claim "
                                "LEFT JOIN claim_reason ON claim_reason.claim = claim.id "
                                "WHERE record = ? ORDER BY position, claim.id";
constexpr const char* kCitations =
    "SELECT citation.id, citation.claim, period, disclosure, source, field, locator, confidence, lang, value "
    "FROM citation LEFT JOIN citation_note ON citation_note.citation = citation.id "
    "WHERE record = ? ORDER BY position, citation.id";
constexpr const char* kTags = "SELECT tag FROM tagging WHERE record = ? ORDER BY position";
constexpr const char* kParticipations = "SELECT entity, role FROM participation WHERE event = ? ORDER BY position";
constexpr const char* kNames = "SELECT value, lang, script, kind FROM name WHERE entity = ? ORDER BY position";
constexpr const char* kPeriods = "SELECT id, date FROM period WHERE entity = ? ORDER BY position";
constexpr const char* kDisclosures = "SELECT id, key, lang, value FROM disclosure "
                                     "LEFT JOIN disclosure_text ON disclosure = id "
                                     "WHERE entity = ? ORDER BY position, id";
constexpr const char* kStoryEntities = "SELECT entity FROM story_entity WHERE story = ? ORDER BY position";

/// The citations at one place of a record.
template <typename PlacedCitations, typename Target>
std::vector<Citation> citationsAt(const PlacedCitations& citations, Target target, std::int64_t targetId)
{
    std::vector<Citation> chosen;
    for (const auto& placed : citations) {
        if (placed.target == target && placed.targetId == targetId) {
            chosen.push_back(placed.citation);
        }
    }
    return chosen;
}

} // namespace

PartReader::PartReader(SQLite::Database& database)
    : m_database(database)
    , m_texts(database, kTexts)
    , m_claims(database, kClaims)
    , m_citations(database, kCitations)
    , m_tags(database, kTags)
    , m_participations(database, kParticipations)
{}

PartReader::Texts PartReader::textsOf(std::int64_t record)
{
    Texts texts;
    m_texts.with(record);
    while (m_texts.next()) {
        addForm(texts[stringIn(m_texts, 0)], m_texts, 1);
    }
    return texts;
}

PartReader::PlacedCitations PartReader::citationsOf(std::int64_t record)
{
    PlacedCitations citations;
    std::optional<std::int64_t> current;
    m_citations.with(record);
    while (m_citations.next()) {
        const std::int64_t id = m_citations.integer(0);
        if (current != id) {
            current = id;
            PlacedCitation placed{.target = Target::Record,
                                  .targetId = 0,
                                  .citation = {.source = SourceId(m_citations.integer(4)),
                                               .field = m_citations.optionalText(5),
                                               .locator = m_citations.optionalText(6),
                                               .confidence = enumValue<Confidence>(m_citations.text(7)),
                                               .note = {}}};
            for (const auto& [column, target] :
                 {std::pair{1, Target::Claim}, {2, Target::Period}, {3, Target::Disclosure}}) {
                if (!m_citations.isNull(column)) {
                    placed.target = target;
                    placed.targetId = m_citations.integer(column);
                }
            }
            citations.push_back(std::move(placed));
        }
        addForm(citations.back().citation.note, m_citations, 8);
    }
    return citations;
}

Evidence PartReader::evidenceOf(std::int64_t record, const PlacedCitations& citations)
{
    Evidence evidence{.claims = {}, .citations = citationsAt(citations, Target::Record, 0)};
    std::optional<std::int64_t> current;
    m_claims.with(record);
    while (m_claims.next()) {
        const std::int64_t id = m_claims.integer(0);
        if (current != id) {
            current = id;
            evidence.claims.push_back({.field = stringIn(m_claims, 1),
                                       .value = stringIn(m_claims, 2),
                                       .status = enumValue<ClaimStatus>(m_claims.text(3)),
                                       .reason = {},
                                       .citations = citationsAt(citations, Target::Claim, id)});
        }
        addForm(evidence.claims.back().reason, m_claims, 4);
    }
    return evidence;
}

std::vector<Citation> PartReader::recordCitationsOf(std::int64_t record)
{
    return citationsAt(citationsOf(record), Target::Record, 0);
}

std::vector<TagId> PartReader::tagsOf(std::int64_t record)
{
    std::vector<TagId> tags;
    m_tags.with(record);
    while (m_tags.next()) {
        tags.emplace_back(m_tags.integer(0));
    }
    return tags;
}

std::vector<Name> PartReader::namesOf(std::int64_t entity)
{
    std::vector<Name> names;
    Query row(m_database, kNames);
    row.with(entity);
    while (row.next()) {
        names.push_back({.value = row.optionalText(0),
                         .language = stringIn(row, 1),
                         .script = stringIn(row, 2),
                         .kind = enumValue<NameKind>(row.text(3))});
    }
    return names;
}

std::vector<Period> PartReader::periodsOf(std::int64_t entity, const PlacedCitations& citations)
{
    std::vector<Period> periods;
    Query row(m_database, kPeriods);
    row.with(entity);
    while (row.next()) {
        periods.push_back({.date = EdtfDate::asWritten(row.text(1)),
                           .citations = citationsAt(citations, Target::Period, row.integer(0))});
    }
    return periods;
}

std::vector<Disclosure> PartReader::disclosuresOf(std::int64_t entity, const PlacedCitations& citations)
{
    std::vector<Disclosure> disclosures;
    std::optional<std::int64_t> current;
    Query row(m_database, kDisclosures);
    row.with(entity);
    while (row.next()) {
        const std::int64_t id = row.integer(0);
        if (current != id) {
            current = id;
            disclosures.push_back(
                {.key = stringIn(row, 1), .text = {}, .citations = citationsAt(citations, Target::Disclosure, id)});
        }
        addForm(disclosures.back().text, row, 2);
    }
    return disclosures;
}

std::vector<Participation> PartReader::participationsOf(std::int64_t event)
{
    std::vector<Participation> participations;
    m_participations.with(event);
    while (m_participations.next()) {
        participations.push_back(
            {.entity = EntityId(m_participations.integer(0)), .role = TermId(m_participations.integer(1))});
    }
    return participations;
}

std::vector<EntityId> PartReader::entitiesOf(std::int64_t story)
{
    std::vector<EntityId> entities;
    Query row(m_database, kStoryEntities);
    row.with(story);
    while (row.next()) {
        entities.emplace_back(row.integer(0));
    }
    return entities;
}

} // namespace tideline
