// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/loading.h"

#include "base/side_by_side.h"
#include "snapshot/event_details_builder.h"
#include "snapshot/snapshot_builder.h"
#include "store/enum_names.h"
#include "store/id_meeting.h"
#include "store/record_reader.h"
#include "store/row_values.h"

#include <algorithm>

namespace tideline {

namespace {

constexpr const char* kEvents = "SELECT id, kind, title, date, earliest_begin, latest_begin, earliest_end, latest_end, "
                                "date_flags, place, weight FROM event ORDER BY id";
constexpr const char* kEventsDownwards =
    "SELECT id, kind, title, date, earliest_begin, latest_begin, earliest_end, latest_end, "
    "date_flags, place, weight FROM event ORDER BY id DESC";
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
    // What is absent reads as 0, so that a second question is only needed for that.
    const std::int64_t seconds = row.integer(column);
    return seconds == 0 && row.isNull(column) ? std::nullopt : std::optional(TimePoint(seconds));
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

void addEvents(SnapshotBuilder& builder, SQLite::Database& database, SQLite::Database* second)
{
    Query rows(database, kEvents);
    if (second == nullptr) {
        while (rows.next()) {
            builder.addEvent(eventRowIn(rows));
        }
        return;
    }
    IdMeeting meeting;
    EventTable upper;
    const auto readUpwards = [&] {
        IdMeeting::FromBelow side(meeting);
        while (rows.next() && side.mayTake(rows.integer(0))) {
            builder.addEvent(eventRowIn(rows));
        }
    };
    const auto readDownwards = [&] {
        IdMeeting::FromAbove side(meeting);
        Query upperRows(*second, kEventsDownwards);
        while (upperRows.next() && side.mayTake(upperRows.integer(0))) {
            builder.addEvent(upper, eventRowIn(upperRows));
        }
    };
    sideBySide(readUpwards, readDownwards);
    builder.addEvents(upper);
}

/// One walk through a table of parts of records. They come in the order of their records, or nearly: how far it is can
/// be told from how many events have a lesser id.
class Walk {
public:
    /// What it writes goes from `from` to `to`.
    Walk(const Snapshot& outline, std::atomic<double>& share, double from, double to)
        : m_events(outline.eventsById())
        , m_ids(outline.columns().id)
        , m_share(share)
        , m_from(from)
        , m_to(to)
    {}

    /// To be called with the record of each row.
    void comesTo(std::int64_t record)
    {
        constexpr std::uint32_t rowsBetween = 4096; // Nobody sees smaller steps.
        if (++m_rows % rowsBetween != 0) {
            return;
        }
        const auto idOf = [this](EventIndex event) { return m_ids[event.value()]; };
        const auto passed = std::ranges::lower_bound(m_events, EventId(record), {}, idOf) - m_events.begin();
        const double share = static_cast<double>(passed) / static_cast<double>(m_events.size() + 1);
        // Rows that are out of order do not take it back.
        m_share = std::max(m_share.load(), m_from + (m_to - m_from) * share);
    }

private:
    Column<EventIndex> m_events;
    Column<EventId> m_ids;
    std::atomic<double>& m_share;
    double m_from;
    double m_to;
    std::uint32_t m_rows = 0;
};

/// Of events and of whatever else has titles; the builder keeps those of events.
void addTitles(EventDetailsBuilder& builder, SQLite::Database& database, Walk walk)
{
    Query texts(database, kTexts);
    while (texts.next()) {
        walk.comesTo(texts.integer(0));
        const std::string_view field = texts.text(1);
        if (field == "title") {
            builder.addTitle(EventId(texts.integer(0)), texts.text(2), texts.text(3));
        } else if (field == "shortTitle") {
            builder.addShortTitle(EventId(texts.integer(0)), texts.text(2), texts.text(3));
        }
    }
}

void addRecords(EventDetailsBuilder& builder, SQLite::Database& database, Walk walk)
{
    Query records(database, kRecords);
    while (records.next()) {
        walk.comesTo(records.integer(0));
        builder.addRecord(EventId(records.integer(0)), records.text(1), records.integer(2) != 0);
    }
}

void addParticipations(EventDetailsBuilder& builder, SQLite::Database& database, Walk walk)
{
    Query participations(database, kParticipations);
    while (participations.next()) {
        walk.comesTo(participations.integer(0));
        builder.addParticipation(EventId(participations.integer(0)), EntityId(participations.integer(1)),
                                 TermId(participations.integer(2)));
    }
}

void addCitations(EventDetailsBuilder& builder, SQLite::Database& database, Walk walk)
{
    Query citations(database, kCitations);
    while (citations.next()) {
        walk.comesTo(citations.integer(0));
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

Snapshot loadOutline(SQLite::Database& database, SQLite::Database* second)
{
    SnapshotBuilder builder(readWithoutEvents(database));
    addEvents(builder, database, second);
    Query key(database, kKey);
    return builder.build([&key](EventId id) { return key.with(id.value()).next() ? stringIn(key, 0) : std::string(); });
}

Snapshot loadRest(SQLite::Database& database, Snapshot outline, RestShares& shares, SQLite::Database* second)
{
    // Weighed by what they take of a collection of typical events.
    const Walk titles(outline, shares.titles, 0, 1);
    const Walk records(outline, shares.others, 0, 0.2);
    const Walk participations(outline, shares.others, 0.2, 0.7);
    const Walk citations(outline, shares.others, 0.7, 1);
    EventDetailsBuilder builder(std::move(outline));
    const auto readTitles = [&](SQLite::Database& from) { addTitles(builder, from, titles); };
    const auto readOthers = [&] {
        addRecords(builder, database, records);
        addParticipations(builder, database, participations);
        addCitations(builder, database, citations);
        addTags(builder, database);
        addClaims(builder, database);
    };
    if (second == nullptr) {
        readTitles(database);
        readOthers();
    } else {
        sideBySide(readOthers, [&] { readTitles(*second); });
    }
    return builder.build();
}

} // namespace tideline
