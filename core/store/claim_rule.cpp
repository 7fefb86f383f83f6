// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/claim_rule.h"

namespace tideline {

namespace {

// One lookup for each claim: a join over all fields would make SQLite write out whole tables first. Places are claimed
// by key. A field that is not listed holds, in effect, what is claimed.
constexpr const char* kContradictions =
    "SELECT subject, field, value, held FROM ("
    "  SELECT claim.id, coalesce(record.key, record.id) AS subject, field, value,"
    "    CASE record.kind || '.' || field"
    "      WHEN 'event.date' THEN (SELECT date FROM event WHERE event.id = record.id)"
    "      WHEN 'event.place' THEN (SELECT named.key FROM event JOIN record AS named ON named.id = event.place"
    "                               WHERE event.id = record.id)"
    "      WHEN 'place.parent' THEN (SELECT named.key FROM place JOIN record AS named ON named.id = place.parent"
    "                                WHERE place.id = record.id)"
    "      WHEN 'relationship.date' THEN (SELECT date FROM relationship WHERE relationship.id = record.id)"
    "      WHEN 'source.date' THEN (SELECT date FROM source WHERE source.id = record.id)"
    "      WHEN 'source.title' THEN (SELECT title FROM source WHERE source.id = record.id)"
    "      WHEN 'source.publisher' THEN (SELECT publisher FROM source WHERE source.id = record.id)"
    "      WHEN 'source.address' THEN (SELECT address FROM source WHERE source.id = record.id)"
    "      ELSE value"
    "    END AS held"
    "  FROM claim JOIN record ON record.id = claim.record"
    "  WHERE status = 'accepted' AND claim.id >= ? AND claim.id < ?"
    ") WHERE held IS NOT value ORDER BY id";

} // namespace

std::vector<ClaimContradiction> contradictions(SQLite::Database& database, std::int64_t first, std::int64_t end)
{
    std::vector<ClaimContradiction> found;
    Query rows(database, kContradictions);
    rows.with(first, end);
    while (rows.next()) {
        found.push_back({.key = std::string(rows.text(0)),
                         .field = std::string(rows.text(1)),
                         .claimed = std::string(rows.text(2)),
                         .held = std::string(rows.text(3))});
    }
    return found;
}

} // namespace tideline
