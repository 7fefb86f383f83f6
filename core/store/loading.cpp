// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/loading.h"

#include "snapshot/snapshot_builder.h"
#include "store/enum_names.h"
#include "store/record_reader.h"
#include "store/row_values.h"

#include <algorithm>
#include <unordered_set>

namespace tideline {

namespace {

constexpr const char* kCountEvents = "SELECT count(*) FROM event";
constexpr const char* kTitleLanguages = "SELECT DISTINCT lang FROM record_text JOIN event ON event.id = record "
                                        "WHERE field IN ('title', 'shortTitle') AND value IS NOT NULL";
constexpr const char* kEventRows = "SELECT id, key, event.kind, date, earliest_begin, latest_begin, earliest_end, "
                                   "latest_end, date_flags, place, weight, visible "
                                   "FROM event JOIN record USING (id) ORDER BY id";
constexpr const char* kTitles = "SELECT record, field, lang, value FROM record_text "
                                "WHERE field IN ('title', 'shortTitle') AND value IS NOT NULL ORDER BY record";
constexpr const char* kDisputedDates = "SELECT record, value FROM claim WHERE field = 'date' AND status = 'disputed'";
constexpr const char* kClaims = "SELECT record, status FROM claim JOIN event ON event.id = record";
constexpr const char* kParticipations = "SELECT event, entity, role FROM participation ORDER BY event, position";
constexpr const char* kEventSources =
    "SELECT record, source, confidence, claim IS NOT NULL FROM citation JOIN event ON event.id = record";
constexpr const char* kEventTags = "SELECT record, tag FROM tagging JOIN event ON event.id = record "
                                   "ORDER BY record, position";

/// All records but the events.
CollectionContents readWithoutEvents(RecordReader& reader)
{
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

std::vector<std::string> titleLanguages(SQLite::Database& database)
{
    std::vector<std::string> languages;
    Query rows(database, kTitleLanguages);
    while (rows.next()) {
        languages.emplace_back(rows.text(0));
    }
    std::ranges::sort(languages);
    return languages;
}

/// Steps through the titles of all records beside a walk through the events: both go up by id, so that each row is
/// read once and nothing is looked up.
class TitleWalk {
public:
    TitleWalk(SQLite::Database& database, const std::vector<std::string>& languages)
        : m_languages(languages)
        , m_rows(database, kTitles)
        , m_titles(languages.size())
        , m_shortTitles(languages.size())
    {
        m_atRow = m_rows.next();
    }

    /// Goes on to the event, which must lie above the one before.
    void moveTo(std::int64_t event)
    {
        std::ranges::for_each(m_titles, &std::string::clear);
        std::ranges::for_each(m_shortTitles, &std::string::clear);
        while (m_atRow && m_rows.integer(0) < event) {
            m_atRow = m_rows.next();
        }
        while (m_atRow && m_rows.integer(0) == event) {
            keepRow();
            m_atRow = m_rows.next();
        }
    }

    std::vector<std::string_view> titles() const { return {m_titles.begin(), m_titles.end()}; }
    std::vector<std::string_view> shortTitles() const { return {m_shortTitles.begin(), m_shortTitles.end()}; }

private:
    void keepRow()
    {
        const auto language = std::ranges::find(m_languages, m_rows.text(2));
        if (language != m_languages.end()) {
            auto& texts = m_rows.text(1) == "title" ? m_titles : m_shortTitles;
            texts[static_cast<std::size_t>(language - m_languages.begin())] = m_rows.text(3);
        }
    }

    const std::vector<std::string>& m_languages;
    Query m_rows;
    bool m_atRow = false;
    std::vector<std::string> m_titles;
    std::vector<std::string> m_shortTitles;
};

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
EventRow eventRowIn(const Query& row, bool disputed)
{
    return {.id = EventId(row.integer(0)),
            .key = row.text(1),
            .kind = TermId(row.integer(2)),
            .dateText = row.text(3),
            .bounds = {.earliestBegin = timeIn(row, 4),
                       .latestBegin = timeIn(row, 5),
                       .earliestEnd = timeIn(row, 6),
                       .latestEnd = timeIn(row, 7)},
            .flags = fromBits(flagBitsIn(row, 8)),
            .place = row.isNull(9) ? std::nullopt : std::optional(PlaceId(row.integer(9))),
            .weight = static_cast<int>(std::clamp<std::int64_t>(row.integer(10), 0, 100)),
            .disputed = disputed,
            .visible = row.integer(11) != 0};
}

/// Of events and of whatever else has a date; the builder keeps those of events.
std::unordered_set<std::int64_t> addOtherDates(SnapshotBuilder& builder, SQLite::Database& database)
{
    std::unordered_set<std::int64_t> records;
    Query rows(database, kDisputedDates);
    while (rows.next()) {
        records.insert(rows.integer(0));
        builder.addOtherDate(EventId(rows.integer(0)), EdtfDate::asWritten(rows.text(1)));
    }
    return records;
}

void addEvents(SnapshotBuilder& builder, SQLite::Database& database, const std::vector<std::string>& languages)
{
    const std::unordered_set<std::int64_t> disputed = addOtherDates(builder, database);
    TitleWalk titles(database, languages);
    Query rows(database, kEventRows);
    while (rows.next()) {
        titles.moveTo(rows.integer(0));
        builder.addEvent(eventRowIn(rows, disputed.contains(rows.integer(0))), titles.titles(), titles.shortTitles());
    }
}

void addParts(SnapshotBuilder& builder, SQLite::Database& database)
{
    Query participations(database, kParticipations);
    while (participations.next()) {
        builder.addParticipation(EventId(participations.integer(0)), EntityId(participations.integer(1)),
                                 TermId(participations.integer(2)));
    }
    Query sources(database, kEventSources);
    while (sources.next()) {
        builder.addCitation(EventId(sources.integer(0)), {.source = SourceId(sources.integer(1)),
                                                          .confidence = enumValue<Confidence>(sources.text(2)),
                                                          .isForClaim = sources.integer(3) != 0});
    }
    Query tags(database, kEventTags);
    while (tags.next()) {
        builder.addTag(EventId(tags.integer(0)), TagId(tags.integer(1)));
    }
    Query claims(database, kClaims);
    while (claims.next()) {
        builder.addClaim(EventId(claims.integer(0)), enumValue<ClaimStatus>(claims.text(1)));
    }
}

} // namespace

Snapshot loadSnapshot(SQLite::Database& database)
{
    RecordReader reader(database);
    const std::vector<std::string> languages = titleLanguages(database);
    SnapshotBuilder builder(readWithoutEvents(reader), languages);
    Query count(database, kCountEvents);
    if (count.next()) {
        builder.reserveEvents(static_cast<std::size_t>(count.integer(0)));
    }
    addEvents(builder, database, languages);
    addParts(builder, database);
    return builder.build();
}

} // namespace tideline
