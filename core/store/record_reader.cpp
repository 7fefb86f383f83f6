// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/record_reader.h"

#include "store/enum_names.h"

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

constexpr const char* kHeader = "SELECT collection.id, opening, licence, updated, coalesce(record.key, '') "
                                "FROM collection LEFT JOIN record ON record.id = start";
constexpr const char* kTerms = "SELECT id, coalesce(key, ''), vocabulary, lane, shape FROM term JOIN record USING (id) "
                               "ORDER BY id";
constexpr const char* kAllTags = "SELECT id, coalesce(key, '') FROM tag JOIN record USING (id) ORDER BY id";
constexpr const char* kPlaces = "SELECT id, coalesce(key, ''), parent FROM place JOIN record USING (id) ORDER BY id";
constexpr const char* kSources = "SELECT id, coalesce(key, ''), title, lang, publisher, date, address "
                                 "FROM source JOIN record USING (id) ORDER BY id";
constexpr const char* kEntities = "SELECT id, coalesce(key, ''), entity.kind, lane, protection, weight "
                                  "FROM entity JOIN record USING (id) ORDER BY id";
constexpr const char* kNames = "SELECT value, lang, script, kind FROM name WHERE entity = ? ORDER BY position";
constexpr const char* kPeriods = "SELECT id, date FROM period WHERE entity = ? ORDER BY position";
constexpr const char* kDisclosures = "SELECT id, key, lang, value FROM disclosure "
                                     "LEFT JOIN disclosure_text ON disclosure = id "
                                     "WHERE entity = ? ORDER BY position, id";
constexpr const char* kEvents = "SELECT id, coalesce(key, ''), visible, event.kind, date, place, weight "
                                "FROM event JOIN record USING (id) ORDER BY id";
constexpr const char* kOneEvent = "SELECT id, coalesce(key, ''), visible, event.kind, date, place, weight "
                                  "FROM event JOIN record USING (id) WHERE id = ?";
constexpr const char* kRelationships =
    "SELECT id, coalesce(key, ''), visible, relationship.kind, from_record, to_record, event, date "
    "FROM relationship JOIN record USING (id) ORDER BY id";
constexpr const char* kStories = "SELECT id, coalesce(key, ''), visible FROM story JOIN record USING (id) ORDER BY id";
constexpr const char* kStoryEntities = "SELECT entity FROM story_entity WHERE story = ? ORDER BY position";
constexpr const char* kSteps = "SELECT id, coalesce(key, ''), event, date FROM step JOIN record USING (id) "
                               "WHERE story = ? ORDER BY position";

EdtfDate dateOf(std::string_view text)
{
    Result<EdtfDate> date = EdtfDate::parse(text);
    if (!date) {
        throwDamaged("not a date: " + std::string(text));
    }
    return std::move(*date);
}

std::optional<EdtfDate> dateIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(dateOf(row.text(column)));
}

std::string stringIn(const Query& row, int column)
{
    return std::string(row.text(column));
}

template <typename IdType>
std::optional<IdType> idIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(IdType(row.integer(column)));
}

template <typename Enum>
std::optional<Enum> enumIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(enumValue<Enum>(row.text(column)));
}

int weightIn(const Query& row, int column)
{
    const std::int64_t weight = row.integer(column);
    if (weight < 0 || weight > 100) {
        throwDamaged("weight " + std::to_string(weight));
    }
    return static_cast<int>(weight);
}

/// Takes a form of a text from two columns; a missing language means that a join found no form.
void addForm(LocalizedText& text, const Query& row, int languageColumn)
{
    if (!row.isNull(languageColumn)) {
        text.set(stringIn(row, languageColumn), row.optionalText(languageColumn + 1));
    }
}

/// The text of the field, taken out of the map.
template <typename Texts>
LocalizedText take(Texts& texts, std::string_view field)
{
    const auto found = texts.find(field);
    return found == texts.end() ? LocalizedText() : std::move(found->second);
}

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

RecordReader::RecordReader(SQLite::Database& database)
    : m_database(database)
    , m_texts(database, kTexts)
    , m_claims(database, kClaims)
    , m_citations(database, kCitations)
    , m_tags(database, kTags)
    , m_participations(database, kParticipations)
{}

CollectionHeader RecordReader::header()
{
    CollectionHeader header;
    Query row(m_database, kHeader);
    if (!row.next()) {
        return header;
    }
    Texts texts = textsOf(row.integer(0));
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
        Texts texts = textsOf(row.integer(0));
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
        Texts texts = textsOf(row.integer(0));
        tags.push_back({.id = TagId(row.integer(0)), .key = stringIn(row, 1), .name = take(texts, "name")});
    }
    return tags;
}

std::vector<Place> RecordReader::places()
{
    std::vector<Place> places;
    Query row(m_database, kPlaces);
    while (row.next()) {
        Texts texts = textsOf(row.integer(0));
        places.push_back({.id = PlaceId(row.integer(0)),
                          .key = stringIn(row, 1),
                          .name = take(texts, "name"),
                          .parent = idIn<PlaceId>(row, 2),
                          .summary = take(texts, "summary"),
                          .evidence = evidenceOf(row.integer(0))});
    }
    return places;
}

std::vector<Source> RecordReader::sources()
{
    std::vector<Source> sources;
    Query row(m_database, kSources);
    while (row.next()) {
        Texts texts = textsOf(row.integer(0));
        sources.push_back({.id = SourceId(row.integer(0)),
                           .key = stringIn(row, 1),
                           .title = stringIn(row, 2),
                           .language = stringIn(row, 3),
                           .publisher = stringIn(row, 4),
                           .date = dateIn(row, 5),
                           .address = stringIn(row, 6),
                           .note = take(texts, "note"),
                           .evidence = evidenceOf(row.integer(0))});
    }
    return sources;
}

std::vector<Entity> RecordReader::entities()
{
    std::vector<Entity> entities;
    Query row(m_database, kEntities);
    while (row.next()) {
        const std::int64_t id = row.integer(0);
        const std::vector<PlacedCitation> citations = citationsOf(id);
        Texts texts = textsOf(id);
        entities.push_back({.id = EntityId(id),
                            .key = stringIn(row, 1),
                            .kind = enumValue<EntityKind>(row.text(2)),
                            .lane = enumIn<Lane>(row, 3),
                            .names = namesOf(id),
                            .protection = enumValue<Protection>(row.text(4)),
                            .pseudonym = take(texts, "pseudonym"),
                            .disclosures = disclosuresOf(id, citations),
                            .summary = take(texts, "summary"),
                            .weight = weightIn(row, 5),
                            .periods = periodsOf(id, citations),
                            .tags = tagsOf(id),
                            .evidence = evidenceOf(id, citations)});
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
    Texts texts = textsOf(id);
    return {.id = EventId(id),
            .key = stringIn(row, 1),
            .kind = TermId(row.integer(3)),
            .title = take(texts, "title"),
            .shortTitle = take(texts, "shortTitle"),
            .summary = take(texts, "summary"),
            .date = dateIn(row, 4),
            .place = idIn<PlaceId>(row, 5),
            .weight = weightIn(row, 6),
            .visible = row.integer(2) != 0,
            .participations = participationsOf(id),
            .tags = tagsOf(id),
            .evidence = evidenceOf(id)};
}

std::vector<Relationship> RecordReader::relationships()
{
    std::vector<Relationship> relationships;
    Query row(m_database, kRelationships);
    while (row.next()) {
        Texts texts = textsOf(row.integer(0));
        relationships.push_back({.id = RelationshipId(row.integer(0)),
                                 .key = stringIn(row, 1),
                                 .kind = TermId(row.integer(3)),
                                 .from = RecordId(row.integer(4)),
                                 .to = RecordId(row.integer(5)),
                                 .event = idIn<EventId>(row, 6),
                                 .date = dateIn(row, 7),
                                 .summary = take(texts, "summary"),
                                 .visible = row.integer(2) != 0,
                                 .evidence = evidenceOf(row.integer(0))});
    }
    return relationships;
}

std::vector<Story> RecordReader::stories()
{
    std::vector<Story> stories;
    Query row(m_database, kStories);
    while (row.next()) {
        const std::int64_t id = row.integer(0);
        Texts texts = textsOf(id);
        stories.push_back({.id = StoryId(id),
                           .key = stringIn(row, 1),
                           .title = take(texts, "title"),
                           .standfirst = take(texts, "standfirst"),
                           .card = take(texts, "card"),
                           .about = entitiesOf(id),
                           .visible = row.integer(2) != 0,
                           .steps = stepsOf(id),
                           .evidence = evidenceOf(id)});
    }
    return stories;
}

RecordReader::Texts RecordReader::textsOf(std::int64_t record)
{
    Texts texts;
    m_texts.with(record);
    while (m_texts.next()) {
        addForm(texts[stringIn(m_texts, 0)], m_texts, 1);
    }
    return texts;
}

std::vector<RecordReader::PlacedCitation> RecordReader::citationsOf(std::int64_t record)
{
    std::vector<PlacedCitation> citations;
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

Evidence RecordReader::evidenceOf(std::int64_t record, const std::vector<PlacedCitation>& citations)
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

std::vector<TagId> RecordReader::tagsOf(std::int64_t record)
{
    std::vector<TagId> tags;
    m_tags.with(record);
    while (m_tags.next()) {
        tags.emplace_back(m_tags.integer(0));
    }
    return tags;
}

std::vector<Name> RecordReader::namesOf(std::int64_t entity)
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

std::vector<Period> RecordReader::periodsOf(std::int64_t entity, const std::vector<PlacedCitation>& citations)
{
    std::vector<Period> periods;
    Query row(m_database, kPeriods);
    row.with(entity);
    while (row.next()) {
        periods.push_back(
            {.date = dateOf(row.text(1)), .citations = citationsAt(citations, Target::Period, row.integer(0))});
    }
    return periods;
}

std::vector<Disclosure> RecordReader::disclosuresOf(std::int64_t entity, const std::vector<PlacedCitation>& citations)
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

std::vector<Participation> RecordReader::participationsOf(std::int64_t event)
{
    std::vector<Participation> participations;
    m_participations.with(event);
    while (m_participations.next()) {
        participations.push_back(
            {.entity = EntityId(m_participations.integer(0)), .role = TermId(m_participations.integer(1))});
    }
    return participations;
}

std::vector<EntityId> RecordReader::entitiesOf(std::int64_t story)
{
    std::vector<EntityId> entities;
    Query row(m_database, kStoryEntities);
    row.with(story);
    while (row.next()) {
        entities.emplace_back(row.integer(0));
    }
    return entities;
}

std::vector<Step> RecordReader::stepsOf(std::int64_t story)
{
    std::vector<Step> steps;
    Query row(m_database, kSteps);
    row.with(story);
    while (row.next()) {
        const std::int64_t id = row.integer(0);
        Texts texts = textsOf(id);
        steps.push_back({.id = StepId(id),
                         .key = stringIn(row, 1),
                         .title = take(texts, "title"),
                         .text = take(texts, "text"),
                         .event = idIn<EventId>(row, 2),
                         .date = dateIn(row, 3),
                         .citations = citationsAt(citationsOf(id), Target::Record, 0)});
    }
    return steps;
}

} // namespace tideline
