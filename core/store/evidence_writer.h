// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "store/id_source.h"
#include "store/query.h"
#include "store/references.h"

#include <vector>

namespace tideline {

/// The part of a record that a citation supports, besides the record itself. At most one is set.
struct CitationTarget {
    std::optional<std::int64_t> claim = {};
    std::optional<std::int64_t> period = {};
    std::optional<std::int64_t> disclosure = {};
};

/// Writes what records rest on: claims with their reasons, citations with their notes. Throws StoreFailure.
/// The references live at least as long as the writer.
class EvidenceWriter {
public:
    EvidenceWriter(SQLite::Database& database, IdSource& ids, References& references);

    void add(std::int64_t record, const Evidence& evidence);
    void add(std::int64_t record, const std::vector<Citation>& citations, const CitationTarget& target = {});

private:
    void add(std::int64_t record, const Claim& claim, std::int64_t position);

    IdSource& m_ids;
    References& m_references;
    Query m_claim;
    Query m_reason;
    Query m_citation;
    Query m_note;
};

} // namespace tideline
