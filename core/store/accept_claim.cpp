// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/enum_names.h"
#include "store/own_fields.h"
#include "store/query.h"
#include "store/recorded_action.h"
#include "store/stored_collection.h"

#include <algorithm>

namespace tideline {

namespace {

constexpr const char* kKindAndKey = "SELECT kind, coalesce(key, id) FROM record WHERE id = ?";
constexpr const char* kClaims =
    "SELECT id, position, field, value, status FROM claim WHERE record = ? ORDER BY position, id";
constexpr const char* kSetStatus = "UPDATE claim SET status = ? WHERE id = ?";
constexpr const char* kAddClaim =
    "INSERT INTO claim (id, record, position, field, value, status) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kNextPosition = "SELECT coalesce(max(position) + 1, 0) FROM citation WHERE claim = ?";
constexpr const char* kCitationsOfField =
    "SELECT id FROM citation WHERE record = ? AND field = ? AND claim IS NULL AND "
    "period IS NULL AND disclosure IS NULL ORDER BY position, id";
constexpr const char* kMoveToClaim = "UPDATE citation SET claim = ?, field = NULL, position = ? WHERE id = ?";

struct StoredClaim {
    std::int64_t id;
    std::int64_t position;
    std::string field;
    std::string value;
    ClaimStatus status;
};

/// One record with its claims, in the order that readers give them.
struct ClaimedRecord {
    std::int64_t id;
    std::string kind;
    std::string key;
    std::vector<StoredClaim> claims;
};

ClaimedRecord readRecord(SQLite::Database& database, std::int64_t id)
{
    Query record(database, kKindAndKey);
    if (!record.with(id).next()) {
        throw StoreFailure({.code = ErrorCode::RecordNotFound, .arguments = {std::to_string(id)}});
    }
    ClaimedRecord read{.id = id, .kind = std::string(record.text(0)), .key = std::string(record.text(1)), .claims = {}};
    Query rows(database, kClaims);
    rows.with(id);
    while (rows.next()) {
        read.claims.push_back({.id = rows.integer(0),
                               .position = rows.integer(1),
                               .field = std::string(rows.text(2)),
                               .value = std::string(rows.text(3)),
                               .status = enumValue<ClaimStatus>(rows.text(4))});
    }
    return read;
}

/// The id of the claim with the value that the record held so far: the accepted one, else one with this value, else one
/// that is added. Nothing if the record held none.
std::optional<std::int64_t> holderOf(SQLite::Database& database, IdSource& ids, const ClaimedRecord& record,
                                     const std::string& field, const std::optional<std::string>& held)
{
    const auto find = [&](auto fits) -> std::optional<std::int64_t> {
        const auto found = std::ranges::find_if(
            record.claims, [&](const StoredClaim& claim) { return claim.field == field && fits(claim); });
        return found == record.claims.end() ? std::nullopt : std::optional(found->id);
    };
    if (const auto accepted = find([](const StoredClaim& claim) { return claim.status == ClaimStatus::Accepted; })) {
        return accepted;
    }
    if (!held) {
        return std::nullopt;
    }
    if (const auto same = find([&held](const StoredClaim& claim) { return claim.value == *held; })) {
        return same;
    }
    const std::int64_t added = ids.next();
    const std::int64_t position = record.claims.back().position + 1;
    Query(database, kAddClaim).run(added, record.id, position, field, *held, enumName(ClaimStatus::Disputed));
    return added;
}

/// The citations that support the field's value go to the claim that has this value, behind those that it has.
void moveCitations(SQLite::Database& database, std::int64_t record, const std::string& field, std::int64_t claim)
{
    Query next(database, kNextPosition);
    next.with(claim).next();
    std::int64_t position = next.integer(0);
    std::vector<std::int64_t> citations;
    Query rows(database, kCitationsOfField);
    rows.with(record, field);
    while (rows.next()) {
        citations.push_back(rows.integer(0));
    }
    for (const std::int64_t citation : citations) {
        Query(database, kMoveToClaim).run(claim, position++, citation);
    }
}

void accept(SQLite::Database& database, IdSource& ids, const ClaimedRecord& record, const StoredClaim& claim)
{
    const std::optional<OwnField> own = OwnField::find(record.kind, claim.field);
    const std::optional<std::string> held = own ? own->valueOf(database, record.id) : std::nullopt;
    const auto holder = holderOf(database, ids, record, claim.field, held);
    Query setStatus(database, kSetStatus);
    for (const StoredClaim& other : record.claims) { // First, for only one may be accepted.
        if (other.field == claim.field && other.status == ClaimStatus::Accepted) {
            setStatus.run(enumName(ClaimStatus::Disputed), other.id);
        }
    }
    setStatus.run(enumName(ClaimStatus::Accepted), claim.id);
    if (held != claim.value && holder && holder != claim.id) {
        moveCitations(database, record.id, claim.field, *holder);
    }
    if (own) {
        own->setValue(database, record.id, claim.value);
        reindex(database, record.id);
    }
}

} // namespace

Change perform(SQLite::Database& database, IdSource& ids, const AcceptClaim& action, const Signature& by)
{
    SQLite::Transaction transaction(database);
    const ClaimedRecord record = readRecord(database, action.record.value());
    if (action.claim >= record.claims.size()) {
        throw StoreFailure(
            {.code = ErrorCode::ClaimNotFound,
             .arguments = {record.key},
             .detail = "claim " + std::to_string(action.claim + 1) + " of " + std::to_string(record.claims.size())});
    }
    const StoredClaim& claim = record.claims[action.claim];
    if (claim.status == ClaimStatus::Accepted) {
        return {};
    }
    {
        const RecordedAction recorded(
            database, ids, {.action = ActionCode::AcceptClaim, .record = action.record, .field = claim.field});
        accept(database, ids, record, claim);
        recorded.addToJournal(by);
    }
    commit(transaction);
    return {.added = {}, .changed = {action.record}};
}

} // namespace tideline
