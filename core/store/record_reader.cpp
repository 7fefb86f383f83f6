// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/record_reader.h"

#include "store/row_values.h"
#include "store/schema.h"

#include <algorithm>

namespace tideline {

namespace {

constexpr const char* kHeader = "SELECT collection.id, opening, licence, updated, coalesce(record.key, '') "
                                "FROM collection LEFT JOIN record ON record.id = start";
constexpr const char* kTerms = "SELECT id, coalesce(key, ''), vocabulary, lane, shape FROM term JOIN record USING (id) "
                               "ORDER BY id";
constexpr const char* kAllTags = "SELECT id, coalesce(key, '') FROM tag JOIN record USING (id) ORDER BY id";
constexpr const char* kPlaces = "SELECT id, coalesce(key, ''), parent FROM place JOIN record USING (id) ORDER BY id";
constexpr const char* kSources = "SELECT id, coalesce(key, ''), title, lang, publisher, date, address "
                                 "FROM source JOIN record USING (id) ORDER BY id";
constexpr const char* kCreators = "SELECT source, name FROM source_creator ORDER BY source, position";
constexpr const char* kReports = "SELECT source, report FROM reprint ORDER BY source";
constexpr const char* kEntities = "SELECT id, coalesce(key, ''), entity.kind, lane, protection, weight "
                                  "FROM entity JOIN record USING (id) ORDER BY id";
constexpr const char* kEvents = "SELECT id, coalesce(key, ''), visible, event.kind, date, place, weight, date_flags "
                                "FROM event JOIN record USING (id) ORDER BY id";
constexpr const char* kOneEvent = "SELECT id, coalesce(key, ''), visible, event.kind, date, place, weight, date_flags "
                                  "FROM event JOIN record USING (id) WHERE id = ?";
constexpr const char* kRelationships =
    "SELECT id, coalesce(key, ''), visible, relationship.kind, from_record, to_record, event, date "
    "FROM relationship JOIN record USING (id) ORDER BY id";
constexpr const char* kStories = "SELECT id, coalesce(key, ''), visible FROM story JOIN record USING (id) ORDER BY id";
constexpr const char* kSteps = "SELECT id, coalesce(key, ''), event, date FROM step JOIN record USING (id) "
                               "WHERE story = ? ORDER BY position";

/// The text of the field, taken out of the map.
template <typename Texts>
LocalizedText take(Texts& texts, std::string_view field)
{
    const auto found = texts.find(field);
    return found == texts.end() ? LocalizedText() : std::move(found->second);
}

/// Calls `set` with each source that a row of the query names and the text of that row. Both go up by id.
template <typename Set>
void setTexts(SQLite::Database& database, const char* sql, std::vector<Source>& sources, Set set)
{
    Query row(database, sql);
    auto source = sources.begin();
    while (row.next()) {
        const SourceId id(row.integer(0));
        source = std::find_if(source, sources.end(), [id](const Source& next) { return next.id == id; });
        if (source == sources.end()) {
            return; // Only a damaged file has rows of no source; `check` tells of it.
        }
        set(*source, stringIn(row, 1));
    }
}

/// What came with version 2; a file of version 1 says nothing of it.
void readAuthorship(SQLite::Database& database, std::vector<Source>& sources)
{
    if (schemaVersion(database) < 2) {
        return;
    }
    setTexts(database, kCreators, sources,
             [](Source& source, std::string name) { source.creators.push_back(std::move(name)); });
    setTexts(database, kReports, sources,
             [](Source& source, std::string report) { source.reprintOf = std::move(report); });
}

} // namespace

RecordReader::RecordReader(SQLite::Database& database)
    : m_database(database)
    , m_parts(database)
{}

CollectionHeader RecordReader::header()
{
    CollectionHeader header;
    Query row(m_database, kHeader);
    if (!row.next()) {
        return header;
    }
    PartReader::Texts texts = m_parts.textsOf(row.integer(0));
    header.title = take(texts, "title");
    header.standfirst = take(texts, "standfirst");
    header.method = take(texts, "method");
    header.startLabel = take(texts, "startLabel");
    header.opening = dateIn(row, 1);
    header.licence = stringIn(row, 2);
    header.updated = dateIn(row, 3);
    header.start = stringIn(row, 4);
    return header;
}

std::vector<Term> RecordReader::terms()
{
    std::vector<Term> terms;
    Query row(m_database, kTerms);
    while (row.next()) {
        PartReader::Texts texts = m_parts.textsOf(row.integer(0));
        terms.push_back({.id = TermId(row.integer(0)),
                         .key = stringIn(row, 1),
                         .vocabulary = enumValue<Vocabulary>(row.text(2)),
                         .lane = enumIn<Lane>(row, 3),
                         .shape = enumIn<Shape>(row, 4),
                         .name = take(texts, "name"),
                         .inverse = take(texts, "inverse")});
    }
    return terms;
}

std::vector<Tag> RecordReader::tags()
{
    std::vector<Tag> tags;
    Query row(m_database, kAllTags);
    while (row.next()) {
        PartReader::Texts texts = m_parts.textsOf(row.integer(0));
        tags.push_back({.id = TagId(row.integer(0)), .key = stringIn(row, 1), .name = take(texts, "name")});
    }
    return tags;
}

std::vector<Place> RecordReader::places()
{
    std::vector<Place> places;
    Query row(m_database, kPlaces);
    while (row.next()) {
        PartReader::Texts texts = m_parts.textsOf(row.integer(0));
        places.push_back({.id = PlaceId(row.integer(0)),
                          .key = stringIn(row, 1),
                          .name = take(texts, "name"),
                          .parent = idIn<PlaceId>(row, 2),
                          .summary = take(texts, "summary"),
                          .evidence = m_parts.evidenceOf(row.integer(0))});
    }
    return places;
}

std::vector<Source> RecordReader::sources()
{
    std::vector<Source> sources;
    Query row(m_database, kSources);
    while (row.next()) {
        PartReader::Texts texts = m_parts.textsOf(row.integer(0));
        sources.push_back({.id = SourceId(row.integer(0)),
                           .key = stringIn(row, 1),
                           .title = stringIn(row, 2),
                           .language = stringIn(row, 3),
                           .publisher = stringIn(row, 4),
                           .date = dateIn(row, 5),
                           .address = stringIn(row, 6),
                           .note = take(texts, "note"),
                           .evidence = m_parts.evidenceOf(row.integer(0))});
    }
    readAuthorship(m_database, sources);
    return sources;
}

std::vector<Entity> RecordReader::entities()
{
    std::vector<Entity> entities;
    Query row(m_database, kEntities);
    while (row.next()) {
        const std::int64_t id = row.integer(0);
        const PartReader::PlacedCitations citations = m_parts.citationsOf(id);
        PartReader::Texts texts = m_parts.textsOf(id);
        entities.push_back({.id = EntityId(id),
                            .key = stringIn(row, 1),
                            .kind = enumValue<EntityKind>(row.text(2)),
                            .lane = enumIn<Lane>(row, 3),
                            .names = m_parts.namesOf(id),
                            .protection = enumValue<Protection>(row.text(4)),
                            .pseudonym = take(texts, "pseudonym"),
                            .disclosures = m_parts.disclosuresOf(id, citations),
                            .summary = take(texts, "summary"),
                            .weight = weightIn(row, 5),
                            .periods = m_parts.periodsOf(id, citations),
                            .tags = m_parts.tagsOf(id),
                            .evidence = m_parts.evidenceOf(id, citations)});
    }
    return entities;
}

std::vector<Event> RecordReader::events()
{
    std::vector<Event> events;
    Query row(m_database, kEvents);
    while (row.next()) {
        events.push_back(eventInRow(row));
    }
    return events;
}

std::optional<Event> RecordReader::event(EventId id)
{
    Query row(m_database, kOneEvent);
    return row.with(id.value()).next() ? std::optional(eventInRow(row)) : std::nullopt;
}

Event RecordReader::eventInRow(const Query& row)
{
    const std::int64_t id = row.integer(0);
    PartReader::Texts texts = m_parts.textsOf(id);
    return {.id = EventId(id),
            .key = stringIn(row, 1),
            .kind = TermId(row.integer(3)),
            .title = take(texts, "title"),
            .shortTitle = take(texts, "shortTitle"),
            .summary = take(texts, "summary"),
            .date = dateIn(row, 4, 7),
            .place = idIn<PlaceId>(row, 5),
            .weight = weightIn(row, 6),
            .visible = row.integer(2) != 0,
            .participations = m_parts.participationsOf(id),
            .tags = m_parts.tagsOf(id),
            .evidence = m_parts.evidenceOf(id)};
}

std::vector<Relationship> RecordReader::relationships()
{
    std::vector<Relationship> relationships;
    Query row(m_database, kRelationships);
    while (row.next()) {
        PartReader::Texts texts = m_parts.textsOf(row.integer(0));
        relationships.push_back({.id = RelationshipId(row.integer(0)),
                                 .key = stringIn(row, 1),
                                 .kind = TermId(row.integer(3)),
                                 .from = RecordId(row.integer(4)),
                                 .to = RecordId(row.integer(5)),
                                 .event = idIn<EventId>(row, 6),
                                 .date = dateIn(row, 7),
                                 .summary = take(texts, "summary"),
                                 .visible = row.integer(2) != 0,
                                 .evidence = m_parts.evidenceOf(row.integer(0))});
    }
    return relationships;
}

std::vector<Story> RecordReader::stories()
{
    std::vector<Story> stories;
    Query row(m_database, kStories);
    while (row.next()) {
        const std::int64_t id = row.integer(0);
        PartReader::Texts texts = m_parts.textsOf(id);
        stories.push_back({.id = StoryId(id),
                           .key = stringIn(row, 1),
                           .title = take(texts, "title"),
                           .standfirst = take(texts, "standfirst"),
                           .card = take(texts, "card"),
                           .about = m_parts.entitiesOf(id),
                           .visible = row.integer(2) != 0,
                           .steps = stepsOf(id),
                           .evidence = m_parts.evidenceOf(id)});
    }
    return stories;
}

std::vector<Step> RecordReader::stepsOf(std::int64_t story)
{
    std::vector<Step> steps;
    Query row(m_database, kSteps);
    row.with(story);
    while (row.next()) {
        const std::int64_t id = row.integer(0);
        PartReader::Texts texts = m_parts.textsOf(id);
        steps.push_back({.id = StepId(id),
                         .key = stringIn(row, 1),
                         .title = take(texts, "title"),
                         .text = take(texts, "text"),
                         .event = idIn<EventId>(row, 2),
                         .date = dateIn(row, 3),
                         .citations = m_parts.recordCitationsOf(id)});
    }
    return steps;
}

} // namespace tideline
