// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/record_writer.h"

#include "store/row_values.h"

namespace tideline {

namespace {

// OR IGNORE, because a key that is there already is then told from every other failure.
constexpr const char* kInsertIdentity = "INSERT OR IGNORE INTO record (id, kind, key, visible) VALUES (?, ?, ?, ?)";
constexpr const char* kInsertText = "INSERT INTO record_text (record, field, lang, value) VALUES (?, ?, ?, ?)";
constexpr const char* kInsertTagging = "INSERT INTO tagging (record, position, tag) VALUES (?, ?, ?)";
constexpr const char* kInsertTerm = "INSERT INTO term (id, vocabulary, lane, shape) VALUES (?, ?, ?, ?)";
constexpr const char* kInsertTag = "INSERT INTO tag (id) VALUES (?)";
constexpr const char* kInsertPlace = "INSERT INTO place (id) VALUES (?)";
constexpr const char* kSetParent = "UPDATE place SET parent = ? WHERE id = ?";
constexpr const char* kInsertSource =
    "INSERT INTO source (id, title, lang, publisher, date, address) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kInsertCreator = "INSERT INTO source_creator (source, position, name) VALUES (?, ?, ?)";
constexpr const char* kInsertReprint = "INSERT INTO reprint (source, report) VALUES (?, ?)";
constexpr const char* kInsertEntity = "INSERT INTO entity (id, kind, lane, protection, weight) VALUES (?, ?, ?, ?, ?)";
constexpr const char* kInsertName =
    "INSERT INTO name (entity, position, lang, script, kind, value) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kInsertPeriod = "INSERT INTO period (id, entity, position, date) VALUES (?, ?, ?, ?)";
constexpr const char* kInsertDisclosure = "INSERT INTO disclosure (id, entity, position, key) VALUES (?, ?, ?, ?)";
constexpr const char* kInsertDisclosureText = "INSERT INTO disclosure_text (disclosure, lang, value) VALUES (?, ?, ?)";
constexpr const char* kInsertEvent =
    "INSERT INTO event (id, kind, title, date, earliest_begin, latest_begin, earliest_end, latest_end, date_flags, "
    "place, weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kInsertParticipation =
    "INSERT INTO participation (event, position, entity, role) VALUES (?, ?, ?, ?)";
constexpr const char* kInsertRelationship =
    "INSERT INTO relationship (id, kind, from_record, to_record, event, date) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char* kInsertStory = "INSERT INTO story (id) VALUES (?)";
constexpr const char* kInsertStoryEntity = "INSERT INTO story_entity (story, position, entity) VALUES (?, ?, ?)";
constexpr const char* kInsertStep = "INSERT INTO step (id, story, position, event, date) VALUES (?, ?, ?, ?, ?)";

constexpr const char* kDeleteHeaderTexts = "DELETE FROM record_text WHERE record = 1";
constexpr const char* kInsertHeaderIdentity =
    "INSERT OR IGNORE INTO record (id, kind, key, visible) VALUES (1, 'collection', NULL, 1)";
constexpr const char* kReplaceHeader =
    "INSERT OR REPLACE INTO collection (id, opening, licence, updated, start) VALUES (1, ?, ?, ?, ?)";
constexpr const char* kIdOfKey = "SELECT id FROM record WHERE key = ?";

constexpr std::int64_t kCollectionRecord = 1;

std::optional<std::string> textOf(const std::optional<EdtfDate>& date)
{
    return date ? std::optional(date->text()) : std::nullopt;
}

} // namespace

RecordWriter::RecordWriter(SQLite::Database& database, IdSource& ids)
    : m_database(database)
    , m_ids(ids)
    , m_references(database)
    , m_evidence(database, ids, m_references)
    , m_search(database)
    , m_identity(database, kInsertIdentity)
    , m_text(database, kInsertText)
    , m_tagging(database, kInsertTagging)
    , m_event(database, kInsertEvent)
    , m_participation(database, kInsertParticipation)
{}

std::vector<RecordId> RecordWriter::addIdentities(const CollectionContents& contents)
{
    std::vector<RecordId> added;
    const auto give = [&](const auto& record, const char* kind, bool visible) {
        added.emplace_back(addIdentity(kind, record.key, visible));
        m_references.add(record.id, added.back().value());
    };
    const auto giveAll = [&give](const auto& records, const char* kind) {
        for (const auto& record : records) {
            bool visible = true;
            if constexpr (requires { record.visible; }) {
                visible = record.visible;
            }
            give(record, kind, visible);
        }
    };
    m_references.reserve(contents.events.size());
    giveAll(contents.terms, "term");
    giveAll(contents.tags, "tag");
    giveAll(contents.places, "place");
    giveAll(contents.sources, "source");
    giveAll(contents.entities, "entity");
    giveAll(contents.events, "event");
    giveAll(contents.relationships, "relationship");
    for (const Story& story : contents.stories) {
        give(story, "story", story.visible);
        giveAll(story.steps, "step");
    }
    return added;
}

void RecordWriter::addRecords(const CollectionContents& contents)
{
    const auto addAll = [this](const auto& records) {
        for (const auto& record : records) {
            add(record);
        }
    };
    const auto addEvidence = [this](const auto& records) {
        for (const auto& record : records) {
            m_evidence.add(m_references[record.id], record.evidence);
        }
    };
    // What is referred to comes first: a foreign key that is only met later makes SQLite search whole tables.
    addAll(contents.terms);
    addAll(contents.tags);
    addAll(contents.sources);
    addAll(contents.places);
    addParents(contents.places);
    addEvidence(contents.sources);
    addEvidence(contents.places);
    addAll(contents.entities);
    addAll(contents.events);
    addAll(contents.relationships);
    addAll(contents.stories);
}

void RecordWriter::replaceHeader(const CollectionHeader& header)
{
    std::optional<std::int64_t> start;
    if (!header.start.empty()) {
        Query row(m_database, kIdOfKey);
        if (!row.with(header.start).next()) {
            throw StoreFailure({.code = ErrorCode::UnknownKey, .arguments = {header.start}});
        }
        start = row.integer(0);
    }
    Query(m_database, kDeleteHeaderTexts).run();
    Query(m_database, kInsertHeaderIdentity).run();
    const auto opening = textOf(header.opening);
    const auto updated = textOf(header.updated);
    Query(m_database, kReplaceHeader).run(opening, header.licence, updated, start);
    addText(kCollectionRecord, "title", header.title);
    addText(kCollectionRecord, "standfirst", header.standfirst);
    addText(kCollectionRecord, "method", header.method);
    addText(kCollectionRecord, "startLabel", header.startLabel);
}

std::int64_t RecordWriter::addIdentity(const char* kind, const std::string& key, bool visible)
{
    const std::int64_t id = m_ids.next();
    const std::optional<std::string> keyOrNone = key.empty() ? std::nullopt : std::optional(key);
    m_identity.run(id, kind, keyOrNone, std::int64_t{visible});
    if (m_database.getChanges() == 0) {
        throw StoreFailure({.code = ErrorCode::DuplicateKey, .arguments = {key}});
    }
    return id;
}

void RecordWriter::addText(std::int64_t record, const char* field, const LocalizedText& text)
{
    for (const LocalizedText::Form& form : text.forms()) {
        m_text.run(record, field, form.language, form.value);
    }
}

void RecordWriter::addTags(std::int64_t record, const std::vector<TagId>& tags)
{
    std::int64_t position = 0;
    for (const TagId tag : tags) {
        m_tagging.run(record, position++, m_references[tag]);
    }
}

void RecordWriter::addSearch(std::int64_t record, const char* kind, const LocalizedText& first,
                             const LocalizedText& second)
{
    for (const LocalizedText* text : {&first, &second}) {
        for (const LocalizedText::Form& form : text->forms()) {
            if (form.value) {
                m_search.append(*form.value);
            }
        }
    }
    m_search.finish(record, kind);
}

void RecordWriter::add(const Term& term)
{
    const std::int64_t id = m_references[term.id];
    Query(m_database, kInsertTerm).run(id, enumName(term.vocabulary), enumName(term.lane), enumName(term.shape));
    addText(id, "name", term.name);
    addText(id, "inverse", term.inverse);
}

void RecordWriter::add(const Tag& tag)
{
    const std::int64_t id = m_references[tag.id];
    Query(m_database, kInsertTag).run(id);
    addText(id, "name", tag.name);
    addSearch(id, "name", tag.name);
}

void RecordWriter::add(const Place& place)
{
    const std::int64_t id = m_references[place.id];
    Query(m_database, kInsertPlace).run(id);
    addText(id, "name", place.name);
    addText(id, "summary", place.summary);
    addSearch(id, "name", place.name);
}

/// After all places are there, because a place may come before the one it lies in.
void RecordWriter::addParents(const std::vector<Place>& places)
{
    Query setParent(m_database, kSetParent);
    for (const Place& place : places) {
        if (place.parent) {
            setParent.run(m_references[*place.parent], m_references[place.id]);
        }
    }
}

void RecordWriter::add(const Source& source)
{
    const std::int64_t id = m_references[source.id];
    const auto date = textOf(source.date);
    Query(m_database, kInsertSource).run(id, source.title, source.language, source.publisher, date, source.address);
    for (std::size_t i = 0; i < source.creators.size(); ++i) {
        Query(m_database, kInsertCreator).run(id, static_cast<std::int64_t>(i), source.creators[i]);
        m_search.append(source.creators[i]);
    }
    if (!source.reprintOf.empty()) {
        Query(m_database, kInsertReprint).run(id, source.reprintOf);
    }
    addText(id, "note", source.note);
    m_search.append(source.title);
    m_search.finish(id, "text");
}

void RecordWriter::add(const Entity& entity)
{
    const std::int64_t id = m_references[entity.id];
    Query(m_database, kInsertEntity)
        .run(id, enumName(entity.kind), enumName(entity.lane), enumName(entity.protection),
             std::int64_t{entity.weight});
    addNames(id, entity.names);
    addText(id, "pseudonym", entity.pseudonym);
    addText(id, "summary", entity.summary);
    addDisclosures(id, entity.disclosures);
    addPeriods(id, entity.periods);
    addTags(id, entity.tags);
    m_evidence.add(id, entity.evidence);
}

void RecordWriter::addNames(std::int64_t id, const std::vector<Name>& names)
{
    Query insert(m_database, kInsertName);
    std::int64_t position = 0;
    for (const Name& name : names) {
        insert.run(id, position++, name.language, name.script, enumName(name.kind), name.value);
        if (name.value) {
            m_search.append(*name.value);
        }
    }
    m_search.finish(id, "name");
}

void RecordWriter::addPeriods(std::int64_t id, const std::vector<Period>& periods)
{
    Query insert(m_database, kInsertPeriod);
    std::int64_t position = 0;
    for (const Period& period : periods) {
        const std::int64_t periodId = m_ids.next();
        insert.run(periodId, id, position++, period.date.text());
        m_evidence.add(id, period.citations, {.period = periodId});
    }
}

void RecordWriter::addDisclosures(std::int64_t id, const std::vector<Disclosure>& disclosures)
{
    Query insert(m_database, kInsertDisclosure);
    Query insertText(m_database, kInsertDisclosureText);
    std::int64_t position = 0;
    for (const Disclosure& disclosure : disclosures) {
        const std::int64_t disclosureId = m_ids.next();
        insert.run(disclosureId, id, position++, disclosure.key);
        for (const LocalizedText::Form& form : disclosure.text.forms()) {
            insertText.run(disclosureId, form.language, form.value);
        }
        m_evidence.add(id, disclosure.citations, {.disclosure = disclosureId});
    }
}

void RecordWriter::add(const Event& event)
{
    const std::int64_t id = m_references[event.id];
    const auto date = textOf(event.date);
    const DateBounds bounds = event.date ? event.date->bounds() : DateBounds();
    const DateFlags flags = event.date ? event.date->flags() : DateFlags();
    const std::string title(event.title.bestFor("en").text);
    m_event.run(id, m_references[event.kind], title, date, secondsOf(bounds.earliestBegin),
                secondsOf(bounds.latestBegin), secondsOf(bounds.earliestEnd), secondsOf(bounds.latestEnd),
                std::int64_t{toBits(flags)}, m_references[event.place], std::int64_t{event.weight});
    addText(id, "shortTitle", event.shortTitle);
    addText(id, "summary", event.summary);
    addText(id, "title", event.title);
    std::int64_t position = 0;
    for (const Participation& participation : event.participations) {
        m_participation.run(id, position++, m_references[participation.entity], m_references[participation.role]);
    }
    addTags(id, event.tags);
    m_evidence.add(id, event.evidence);
    addSearch(id, "text", event.title, event.shortTitle);
}

void RecordWriter::add(const Relationship& relationship)
{
    const std::int64_t id = m_references[relationship.id];
    const auto date = textOf(relationship.date);
    Query(m_database, kInsertRelationship)
        .run(id, m_references[relationship.kind], m_references[relationship.from], m_references[relationship.to],
             m_references[relationship.event], date);
    addText(id, "summary", relationship.summary);
    m_evidence.add(id, relationship.evidence);
}

void RecordWriter::add(const Story& story)
{
    const std::int64_t id = m_references[story.id];
    Query(m_database, kInsertStory).run(id);
    addText(id, "title", story.title);
    addText(id, "standfirst", story.standfirst);
    addText(id, "card", story.card);
    Query insertEntity(m_database, kInsertStoryEntity);
    std::int64_t position = 0;
    for (const EntityId entity : story.about) {
        insertEntity.run(id, position++, m_references[entity]);
    }
    position = 0;
    for (const Step& step : story.steps) {
        add(step, id, position++);
    }
    m_evidence.add(id, story.evidence);
    addSearch(id, "text", story.title);
}

void RecordWriter::add(const Step& step, std::int64_t story, std::int64_t position)
{
    const std::int64_t id = m_references[step.id];
    const auto date = textOf(step.date);
    Query(m_database, kInsertStep).run(id, story, position, m_references[step.event], date);
    addText(id, "title", step.title);
    addText(id, "text", step.text);
    m_evidence.add(id, step.citations);
    addSearch(id, "text", step.title);
}

} // namespace tideline
