// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/loading.h"

#include "snapshot/event_details_builder.h"
#include "snapshot/snapshot_builder.h"
#include "store/enum_names.h"
#include "store/record_reader.h"
#include "store/row_values.h"

#include <algorithm>

namespace tideline {

namespace {

constexpr const char* kEvents = "SELECT id, kind, title, date, earliest_begin, latest_begin, earliest_end, latest_end, "
                                "date_flags, place, weight FROM event ORDER BY id";
constexpr const char* kKey = "SELECT key FROM record WHERE id = ?";
// No join with `event` anywhere: the rows of other records cost less to leave out here than a million events to look
// up.
constexpr const char* kRecords = "SELECT id, key, visible FROM record ORDER BY id";
constexpr const char* kTexts = "SELECT record, field, lang, value FROM record_text ORDER BY record";
constexpr const char* kParticipations = "SELECT event, entity, role FROM participation ORDER BY event, position";
constexpr const char* kCitations = "SELECT record, source, confidence, claim IS NOT NULL FROM citation";
constexpr const char* kTags = "SELECT record, tag FROM tagging ORDER BY record, position";
constexpr const char* kClaims = "SELECT record, status FROM claim";
constexpr const char* kDisputedDates = "SELECT record, value FROM claim WHERE field = 'date' AND status = 'disputed'";

/// All records but the events.
CollectionContents readWithoutEvents(SQLite::Database& database)
{
    RecordReader reader(database);
    CollectionContents contents;
    contents.header = reader.header();
    contents.terms = reader.terms();
    contents.tags = reader.tags();
    contents.places = reader.places();
    contents.sources = reader.sources();
    contents.entities = reader.entities();
    contents.relationships = reader.relationships();
    contents.stories = reader.stories();
    return contents;
}

std::optional<TimePoint> timeIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(TimePoint(row.integer(column)));
}

std::uint16_t flagBitsIn(const Query& row, int column)
{
    const std::int64_t bits = row.integer(column);
    if (bits < 0 || bits >= 2 * kUnreadable) {
        throwDamaged("date flags " + std::to_string(bits));
    }
    return static_cast<std::uint16_t>(bits);
}

/// The row as views into the statement, valid until its next row.
EventRow eventRowIn(const Query& row)
{
    return {.id = EventId(row.integer(0)),
            .kind = TermId(row.integer(1)),
            .title = row.text(2),
            .dateText = row.text(3),
            .bounds = {.earliestBegin = timeIn(row, 4),
                       .latestBegin = timeIn(row, 5),
                       .earliestEnd = timeIn(row, 6),
                       .latestEnd = timeIn(row, 7)},
            .dateFlags = flagBitsIn(row, 8),
            .place = row.isNull(9) ? std::nullopt : std::optional(PlaceId(row.integer(9))),
            .weight = static_cast<int>(std::clamp<std::int64_t>(row.integer(10), 0, 100))};
}

/// Of events and of whatever else has titles; the builder keeps those of events.
void addTitles(EventDetailsBuilder& builder, SQLite::Database& database)
{
    Query texts(database, kTexts);
    while (texts.next()) {
        const std::string_view field = texts.text(1);
        if (field == "title") {
            builder.addTitle(EventId(texts.integer(0)), texts.text(2), texts.text(3));
        } else if (field == "shortTitle") {
            builder.addShortTitle(EventId(texts.integer(0)), texts.text(2), texts.text(3));
        }
    }
}

void addRecords(EventDetailsBuilder& builder, SQLite::Database& database)
{
    Query records(database, kRecords);
    while (records.next()) {
        builder.addRecord(EventId(records.integer(0)), records.text(1), records.integer(2) != 0);
    }
}

void addParticipations(EventDetailsBuilder& builder, SQLite::Database& database)
{
    Query participations(database, kParticipations);
    while (participations.next()) {
        builder.addParticipation(EventId(participations.integer(0)), EntityId(participations.integer(1)),
                                 TermId(participations.integer(2)));
    }
}

void addCitations(EventDetailsBuilder& builder, SQLite::Database& database)
{
    Query citations(database, kCitations);
    while (citations.next()) {
        builder.addCitation(EventId(citations.integer(0)), {.source = SourceId(citations.integer(1)),
                                                            .confidence = enumValue<Confidence>(citations.text(2)),
                                                            .isForClaim = citations.integer(3) != 0});
    }
}

void addTags(EventDetailsBuilder& builder, SQLite::Database& database)
{
    Query tags(database, kTags);
    while (tags.next()) {
        builder.addTag(EventId(tags.integer(0)), TagId(tags.integer(1)));
    }
}

void addClaims(EventDetailsBuilder& builder, SQLite::Database& database)
{
    Query claims(database, kClaims);
    while (claims.next()) {
        builder.addClaim(EventId(claims.integer(0)), enumValue<ClaimStatus>(claims.text(1)));
    }
    Query dates(database, kDisputedDates);
    while (dates.next()) {
        builder.addDisputedDate(EventId(dates.integer(0)), EdtfDate::asWritten(dates.text(1)));
    }
}

} // namespace

Snapshot loadOutline(SQLite::Database& database)
{
    SnapshotBuilder builder(readWithoutEvents(database));
    Query rows(database, kEvents);
    while (rows.next()) {
        builder.addEvent(eventRowIn(rows));
    }
    Query key(database, kKey);
    return builder.build([&key](EventId id) { return key.with(id.value()).next() ? stringIn(key, 0) : std::string(); });
}

Snapshot loadRest(SQLite::Database& database, Snapshot outline)
{
    EventDetailsBuilder builder(std::move(outline));
    addTitles(builder, database);
    addRecords(builder, database);
    addParticipations(builder, database);
    addCitations(builder, database);
    addTags(builder, database);
    addClaims(builder, database);
    return builder.build();
}

} // namespace tideline
