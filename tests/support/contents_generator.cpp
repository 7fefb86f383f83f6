// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/contents_generator.h"

#include "support/dates.h"
#include "support/generated_values.h"

#include <algorithm>

namespace tideline::test {

namespace {

/// Fills one contents in two rounds: first every record with its id and key, then what refers to records.
class Maker {
public:
    CollectionContents make();

private:
    template <typename Record>
    void addRecords(std::vector<Record>& records, const std::string& sort, int atLeast, int atMost,
                    const Record& blank);
    void addTerms(Vocabulary vocabulary, const std::string& sort);
    void addStories();
    std::string keyOf(const std::string& sort);

    void describe(Term& term);
    void describe(Place& place, std::size_t index);
    void describe(Source& source);
    void describe(Entity& entity);
    void describe(Event& event);
    void describe(Relationship& relationship);
    void describe(Story& story);
    void describeHeader();

    std::vector<std::string> someCreators();
    Citation citation(bool mayNameField);
    std::vector<Citation> citations(bool mayNameField, int atMost = 3);
    std::vector<Claim> claims(const std::optional<EdtfDate>* date, const std::optional<PlaceId>* place);
    Claim claim(const std::string& field, const std::string& value, ClaimStatus status);
    std::vector<TagId> someTags();
    std::vector<EntityId> someEntities(int atLeast);
    TermId termOf(Vocabulary vocabulary);
    RecordId anyEnd();

    CollectionContents m_contents;
    std::int64_t m_nextId = 1;
    bool m_parentsFirst = true;
};

CollectionContents Maker::make()
{
    m_parentsFirst = rarely(2);
    addTerms(Vocabulary::EventKind, "kind");
    addTerms(Vocabulary::Role, "role");
    addTerms(Vocabulary::RelationshipKind, "tie");
    addRecords(m_contents.tags, "tag", 0, 2, Tag{.id = TagId(1), .key = {}, .name = {}});
    addRecords(m_contents.places, "place", 0, 4, Place{.id = PlaceId(1), .key = {}, .name = {}});
    addRecords(m_contents.sources, "source", 1, 3, Source{.id = SourceId(1), .key = {}, .title = {}});
    addRecords(m_contents.entities, "entity", 1, 4, Entity{.id = EntityId(1), .key = {}});
    addRecords(m_contents.events, "event", 1, 6, Event{.id = EventId(1), .key = {}, .kind = TermId(1)});
    addRecords(
        m_contents.relationships, "relation", 0, 3,
        Relationship{.id = RelationshipId(1), .key = {}, .kind = TermId(1), .from = RecordId(1), .to = RecordId(1)});
    addStories();

    const auto describeAll = [this](auto& records) {
        for (auto& record : records) {
            describe(record);
        }
    };
    describeAll(m_contents.terms);
    for (Tag& tag : m_contents.tags) {
        tag.name = someText();
    }
    for (std::size_t i = 0; i < m_contents.places.size(); ++i) {
        describe(m_contents.places[i], i);
    }
    describeAll(m_contents.sources);
    describeAll(m_contents.entities);
    describeAll(m_contents.events);
    describeAll(m_contents.relationships);
    describeAll(m_contents.stories);
    describeHeader();
    return std::move(m_contents);
}

std::string Maker::keyOf(const std::string& sort)
{
    return sort + "-" + std::to_string(m_nextId);
}

template <typename Record>
void Maker::addRecords(std::vector<Record>& records, const std::string& sort, int atLeast, int atMost,
                       const Record& blank)
{
    const int count = atLeast + below(atMost - atLeast + 1);
    for (int i = 0; i < count; ++i) {
        Record record = blank;
        record.key = keyOf(sort);
        record.id = decltype(record.id)(m_nextId++);
        records.push_back(std::move(record));
    }
}

void Maker::addTerms(Vocabulary vocabulary, const std::string& sort)
{
    addRecords(
        m_contents.terms, sort, 1, 2,
        Term{.id = TermId(1), .key = {}, .vocabulary = vocabulary, .lane = {}, .shape = {}, .name = {}, .inverse = {}});
}

void Maker::addStories()
{
    const int count = below(3);
    for (int i = 0; i < count; ++i) {
        addRecords(m_contents.stories, "story", 1, 1, Story{.id = StoryId(1), .key = {}});
        addRecords(m_contents.stories.back().steps, "step", 1, 3, Step{.id = StepId(1), .key = {}});
    }
}

void Maker::describe(Term& term)
{
    term.name = someText();
    if (term.vocabulary == Vocabulary::EventKind) {
        term.lane = anyOf(Lane::Context);
        term.shape = anyOf(Shape::Ring);
    } else if (term.vocabulary == Vocabulary::RelationshipKind) {
        term.inverse = someText();
    }
}

void Maker::describe(Place& place, std::size_t index)
{
    place.name = someText(true);
    place.summary = maybeText();
    const std::size_t parent = m_parentsFirst ? index - 1 : index + 1; // Wraps for the first: then it has none.
    if (parent < m_contents.places.size() && rarely(2)) {
        place.parent = m_contents.places[parent].id;
    }
    place.evidence = {.claims = claims(nullptr, nullptr), .citations = citations(true)};
}

std::vector<std::string> Maker::someCreators()
{
    std::vector<std::string> creators;
    for (int i = below(3); i > 0; --i) {
        creators.push_back(someWords());
    }
    return creators;
}

void Maker::describe(Source& source)
{
    source.title = someWords();
    source.language = someLanguage();
    source.creators = someCreators();
    source.publisher = maybeWords();
    source.reprintOf = rarely(3) ? oneOf(m_contents.sources).key : maybeWords();
    source.date = maybeDate();
    source.address = rarely(2) ? "https://example.org/a?b=c&d=%ED%8F%89" : "";
    source.note = maybeText();
    source.evidence = {.claims = claims(&source.date, nullptr), .citations = citations(true, 1)};
}

void Maker::describe(Entity& entity)
{
    entity.kind = anyOf(EntityKind::Work);
    entity.lane = rarely(2) ? std::optional(anyOf(Lane::Context)) : std::nullopt;
    entity.names = someNames();
    entity.protection = anyOf(Protection::Withheld);
    if (entity.protection == Protection::Protected) {
        entity.pseudonym = maybeText();
        entity.disclosures.assign(static_cast<std::size_t>(below(3)), Disclosure());
        for (std::size_t i = 0; i < entity.disclosures.size(); ++i) {
            entity.disclosures[i] = {
                .key = i == 0 ? "gender" : "saw-show-2018", .text = someText(), .citations = citations(false)};
        }
    }
    entity.summary = maybeText();
    entity.weight = below(101);
    for (int i = below(3); i > 0; --i) {
        entity.periods.push_back({.date = someDate(), .citations = citations(false)});
    }
    entity.tags = someTags();
    entity.evidence = {.claims = claims(nullptr, nullptr), .citations = citations(true)};
}

void Maker::describe(Event& event)
{
    event.kind = termOf(Vocabulary::EventKind);
    event.title = someText(true);
    event.shortTitle = maybeText();
    event.summary = maybeText();
    event.date = maybeDate();
    if (!m_contents.places.empty() && rarely(2)) {
        event.place = oneOf(m_contents.places).id;
    }
    event.weight = below(101);
    event.visible = !rarely();
    for (const EntityId entity : someEntities(0)) {
        event.participations.push_back({.entity = entity, .role = termOf(Vocabulary::Role)});
    }
    event.tags = someTags();
    event.evidence = {.claims = claims(&event.date, &event.place), .citations = citations(true)};
}

void Maker::describe(Relationship& relationship)
{
    relationship.kind = termOf(Vocabulary::RelationshipKind);
    relationship.from = anyEnd();
    relationship.to = anyEnd();
    if (rarely(2)) {
        relationship.event = oneOf(m_contents.events).id;
    }
    relationship.date = maybeDate();
    relationship.summary = maybeText();
    relationship.visible = !rarely();
    relationship.evidence = {.claims = claims(&relationship.date, nullptr), .citations = citations(true)};
}

void Maker::describe(Story& story)
{
    story.title = someText(true);
    story.standfirst = someText();
    story.card = someText();
    story.about = someEntities(1);
    story.visible = !rarely();
    for (Step& step : story.steps) {
        step.title = maybeText();
        step.text = someText();
        step.text.set("en", "About [her](record:" + oneOf(m_contents.entities).key +
                                "), see [p. 3](cite:" + oneOf(m_contents.sources).key + ").");
        if (rarely(2)) {
            step.event = oneOf(m_contents.events).id;
        }
        step.date = maybeDate();
        step.citations = citations(true);
    }
    story.evidence = {.claims = claims(nullptr, nullptr), .citations = citations(true)};
}

void Maker::describeHeader()
{
    CollectionHeader& header = m_contents.header;
    header.title = someText();
    header.standfirst = someText();
    header.method = someText();
    header.opening = someInterval();
    header.licence = "CC BY 4.0";
    header.updated = dateOf("2026-11-23");
    header.start = m_contents.stories.empty() ? m_contents.events.back().key : m_contents.stories.front().key;
    header.startLabel = someText();
}

Citation Maker::citation(bool mayNameField)
{
    return {.source = oneOf(m_contents.sources).id,
            .field = mayNameField && rarely(2) ? std::optional<std::string>("summary") : std::nullopt,
            .locator = rarely(2) ? std::optional<std::string>("p. 3, 00:41") : std::nullopt,
            .confidence = anyOf(Confidence::VeryHigh),
            .note = maybeText()};
}

std::vector<Citation> Maker::citations(bool mayNameField, int atMost)
{
    std::vector<Citation> citations;
    for (int i = below(atMost + 1); i > 0; --i) {
        citations.push_back(citation(mayNameField));
    }
    return citations;
}

Claim Maker::claim(const std::string& field, const std::string& value, ClaimStatus status)
{
    return {.field = field, .value = value, .status = status, .reason = maybeText(), .citations = citations(false)};
}

/// Claims of any status; accepted ones agree with the date and the place of the record, if it can have them.
std::vector<Claim> Maker::claims(const std::optional<EdtfDate>* date, const std::optional<PlaceId>* place)
{
    std::vector<Claim> claims;
    if (date != nullptr && rarely(3)) {
        claims.push_back(claim("date", someDate().text(), rarely(2) ? ClaimStatus::Disputed : ClaimStatus::Rejected));
    }
    if (date != nullptr && *date && rarely(3)) {
        claims.push_back(claim("date", (*date)->text(), ClaimStatus::Accepted));
    }
    if (place != nullptr && *place && rarely(3)) {
        const auto held = std::ranges::find(m_contents.places, **place, &Place::id);
        claims.push_back(claim("place", held->key, ClaimStatus::Accepted));
    }
    if (rarely(3)) {
        claims.push_back(claim("age", "25", anyOf(ClaimStatus::Rejected)));
    }
    return claims;
}

std::vector<TagId> Maker::someTags()
{
    std::vector<TagId> tags;
    for (const Tag& tag : m_contents.tags) {
        if (rarely(2)) {
            tags.insert(rarely(2) ? tags.begin() : tags.end(), tag.id);
        }
    }
    return tags;
}

std::vector<EntityId> Maker::someEntities(int atLeast)
{
    std::vector<EntityId> entities;
    for (const Entity& entity : m_contents.entities) {
        if (static_cast<int>(entities.size()) < atLeast || rarely(2)) {
            entities.insert(rarely(2) ? entities.begin() : entities.end(), entity.id);
        }
    }
    return entities;
}

TermId Maker::termOf(Vocabulary vocabulary)
{
    std::vector<TermId> terms;
    for (const Term& term : m_contents.terms) {
        if (term.vocabulary == vocabulary) {
            terms.push_back(term.id);
        }
    }
    return oneOf(terms);
}

RecordId Maker::anyEnd()
{
    std::vector<RecordId> ends;
    const auto offer = [&ends](const auto& records) {
        for (const auto& record : records) {
            ends.push_back(toRecordId(record.id));
        }
    };
    offer(m_contents.entities);
    offer(m_contents.events);
    offer(m_contents.places);
    return oneOf(ends);
}

} // namespace

rc::Gen<CollectionContents> contentsGenerator()
{
    return rc::gen::exec([] { return Maker().make(); });
}

} // namespace tideline::test
