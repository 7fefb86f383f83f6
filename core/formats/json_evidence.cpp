// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_records.h"

#include <algorithm>
#include <set>

namespace tideline {

namespace {

Citation readCitation(const JsonCursor& part, const json_format::Shape& shape, const KeyTable& keys)
{
    part.check(shape);
    const std::optional<JsonCursor> field = part.find("field");
    const std::optional<JsonCursor> locator = part.find("locator");
    const std::optional<JsonCursor> confidence = part.find("confidence");
    return {.source = keys.resolve<SourceId>(part["source"], RecordSort::Source),
            .field = field ? std::optional(field->text()) : std::nullopt,
            .locator = locator ? std::optional(locator->text()) : std::nullopt,
            .confidence = confidence ? confidence->oneOf(json_format::kConfidences) : Confidence::Normal,
            .note = part.optional("note", &JsonCursor::localizedText)};
}

Claim readClaim(const JsonCursor& part, const KeyTable& keys)
{
    part.check(json_format::kClaim);
    return {.field = part["field"].text(),
            .value = part["value"].text(),
            .status = part["status"].oneOf(json_format::kClaimStatuses),
            .reason = part.optional("reason", &JsonCursor::localizedText),
            .citations = part.list("citations", [&keys](const JsonCursor& citation) {
                return readCitation(citation, json_format::kClaimCitation, keys);
            })};
}

/// Calls `visit` with the cursor of each claim on the field and the claim.
template <typename Visit>
void forEachClaimOn(std::string_view field, const JsonCursor& record, const Evidence& evidence, Visit visit)
{
    std::size_t next = 0;
    if (const std::optional<JsonCursor> claims = record.find("claims"); claims && !record.hasFailed()) {
        claims->forEach([&](const JsonCursor& part) {
            const Claim& claim = evidence.claims[next++];
            if (claim.field == field) {
                visit(part["value"], claim);
            }
        });
    }
}

/// Reports an accepted claim that does not say what the record itself says.
void checkAccepted(const JsonCursor& value, const Claim& claim, const std::string& recordValue)
{
    if (claim.status == ClaimStatus::Accepted && claim.value != recordValue) {
        value.fail({.code = ErrorCode::ClaimContradictsRecord, .arguments = {claim.field}});
    }
}

} // namespace

std::vector<Citation> readCitations(const JsonCursor& record, const KeyTable& keys)
{
    return record.list("citations",
                       [&keys](const JsonCursor& part) { return readCitation(part, json_format::kCitation, keys); });
}

Evidence readEvidence(const JsonCursor& record, const KeyTable& keys)
{
    std::set<std::string> acceptedFields;
    const auto readOnce = [&](const JsonCursor& part) {
        Claim claim = readClaim(part, keys);
        if (claim.status == ClaimStatus::Accepted && !acceptedFields.insert(claim.field).second) {
            part["status"].expected("at most one accepted claim on the field \"" + claim.field + '"');
        }
        return claim;
    };
    return {.claims = record.list("claims", readOnce), .citations = readCitations(record, keys)};
}

void checkDateClaims(const JsonCursor& record, const Evidence& evidence, const std::optional<EdtfDate>& date)
{
    forEachClaimOn("date", record, evidence, [&date](const JsonCursor& value, const Claim& claim) {
        value.date();
        checkAccepted(value, claim, date ? date->text() : std::string());
    });
}

void checkPlaceClaims(const JsonCursor& record, const Evidence& evidence, const KeyTable& keys)
{
    const std::string place = record.optional("place", &JsonCursor::text);
    forEachClaimOn("place", record, evidence, [&](const JsonCursor& value, const Claim& claim) {
        keys.resolve<PlaceId>(value, RecordSort::Place);
        checkAccepted(value, claim, place);
    });
}

} // namespace tideline
