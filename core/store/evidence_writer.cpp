// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/evidence_writer.h"

#include "store/enum_names.h"

namespace tideline {

namespace {

constexpr const char* kInsertClaim =
    "INSERT INTO claim (id, record, position, field, value, status) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kInsertReason = "INSERT INTO claim_reason (claim, lang, value) VALUES (?, ?, ?)";
constexpr const char* kInsertCitation =
    "INSERT INTO citation (id, record, claim, period, disclosure, position, field, source, locator, confidence) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kInsertNote = "INSERT INTO citation_note (citation, lang, value) VALUES (?, ?, ?)";

} // namespace

EvidenceWriter::EvidenceWriter(SQLite::Database& database, IdSource& ids, References& references)
    : m_ids(ids)
    , m_references(references)
    , m_claim(database, kInsertClaim)
    , m_reason(database, kInsertReason)
    , m_citation(database, kInsertCitation)
    , m_note(database, kInsertNote)
{}

void EvidenceWriter::add(std::int64_t record, const Evidence& evidence)
{
    std::int64_t position = 0;
    for (const Claim& claim : evidence.claims) {
        add(record, claim, position++);
    }
    add(record, evidence.citations);
}

void EvidenceWriter::add(std::int64_t record, const Claim& claim, std::int64_t position)
{
    const std::int64_t id = m_ids.next();
    m_claim.run(id, record, position, claim.field, claim.value, enumName(claim.status));
    for (const LocalizedText::Form& form : claim.reason.forms()) {
        m_reason.run(id, form.language, form.value);
    }
    add(record, claim.citations, {.claim = id});
}

void EvidenceWriter::add(std::int64_t record, const std::vector<Citation>& citations, const CitationTarget& target)
{
    std::int64_t position = 0;
    for (const Citation& citation : citations) {
        const std::int64_t id = m_ids.next();
        m_citation.run(id, record, target.claim, target.period, target.disclosure, position++, citation.field,
                       m_references[citation.source], citation.locator, enumName(citation.confidence));
        for (const LocalizedText::Form& form : citation.note.forms()) {
            m_note.run(id, form.language, form.value);
        }
    }
}

} // namespace tideline
