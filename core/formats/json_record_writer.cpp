// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_record_writer.h"

#include "formats/tideline_json_format.h"

#include <algorithm>

namespace tideline {

using json_format::nameOf;

void JsonRecordWriter::write(const CollectionHeader& header)
{
    m_out->object([&] {
        field("title", header.title);
        optionalField("standfirst", header.standfirst);
        optionalField("method", header.method);
        optionalField("opening", header.opening);
        optionalField("licence", header.licence);
        optionalField("updated", header.updated);
        optionalField("start", header.start);
        optionalField("startLabel", header.startLabel);
    });
}

void JsonRecordWriter::write(const Term& term)
{
    m_out->object([&] {
        field("key", (*m_keys)[term.id]);
        if (term.lane) {
            field("lane", nameOf(json_format::kLanes, *term.lane));
        }
        if (term.shape) {
            field("shape", nameOf(json_format::kMarks, *term.shape));
        }
        field("name", term.name);
        if (term.vocabulary == Vocabulary::RelationshipKind) {
            field("inverse", term.inverse);
        }
    });
}

void JsonRecordWriter::write(const Tag& tag)
{
    m_out->object([&] {
        field("key", (*m_keys)[tag.id]);
        field("name", tag.name);
    });
}

void JsonRecordWriter::write(const Place& place)
{
    m_out->object([&] {
        field("key", (*m_keys)[place.id]);
        field("name", place.name);
        if (place.parent) {
            field("parent", (*m_keys)[*place.parent]);
        }
        optionalField("summary", place.summary);
        write(place.evidence);
    });
}

void JsonRecordWriter::write(const Source& source)
{
    m_out->object([&] {
        field("key", (*m_keys)[source.id]);
        field("title", source.title);
        field("language", source.language);
        if (!source.creators.empty()) {
            m_out->name("creators");
            m_out->list(source.creators, [this](const std::string& creator) { m_out->text(creator); });
        }
        optionalField("publisher", source.publisher);
        optionalField("reprintOf", source.reprintOf);
        optionalField("date", source.date);
        optionalField("address", source.address);
        optionalField("note", source.note);
        write(source.evidence);
    });
}

void JsonRecordWriter::write(const Entity& entity)
{
    m_out->object([&] {
        field("key", (*m_keys)[entity.id]);
        field("kind", nameOf(json_format::kEntityKinds, entity.kind));
        if (entity.lane) {
            field("lane", nameOf(json_format::kLanes, *entity.lane));
        }
        list("names", entity.names);
        if (entity.protection != Protection::Public) {
            field("protection", nameOf(json_format::kProtections, entity.protection));
        }
        optionalField("pseudonym", entity.pseudonym);
        optionalList("disclosures", entity.disclosures);
        optionalField("summary", entity.summary);
        weight(entity.weight);
        optionalList("periods", entity.periods);
        tags(entity.tags);
        write(entity.evidence);
    });
}

void JsonRecordWriter::write(const Name& name)
{
    m_out->object([&] {
        m_out->name("value");
        name.value ? m_out->text(*name.value) : m_out->null();
        field("language", name.language);
        optionalField("script", name.script);
        field("kind", nameOf(json_format::kNameKinds, name.kind));
    });
}

void JsonRecordWriter::write(const Disclosure& disclosure)
{
    m_out->object([&] {
        field("key", disclosure.key);
        field("text", disclosure.text);
        list("citations", disclosure.citations);
    });
}

void JsonRecordWriter::write(const Period& period)
{
    m_out->object([&] {
        field("date", period.date.text());
        optionalList("citations", period.citations);
    });
}

void JsonRecordWriter::write(const Event& event)
{
    m_out->object([&] {
        field("key", (*m_keys)[event.id]);
        field("kind", (*m_keys)[event.kind]);
        field("title", event.title);
        optionalField("shortTitle", event.shortTitle);
        optionalField("summary", event.summary);
        optionalField("date", event.date);
        if (event.place) {
            field("place", (*m_keys)[*event.place]);
        }
        weight(event.weight);
        visible(event.visible);
        optionalList("participations", event.participations);
        tags(event.tags);
        write(event.evidence);
    });
}

void JsonRecordWriter::write(const Participation& participation)
{
    m_out->object([&] {
        field("entity", (*m_keys)[participation.entity]);
        field("role", (*m_keys)[participation.role]);
    });
}

void JsonRecordWriter::write(const Relationship& relationship)
{
    m_out->object([&] {
        field("key", (*m_keys)[relationship.id]);
        field("kind", (*m_keys)[relationship.kind]);
        field("from", (*m_keys)[relationship.from]);
        field("to", (*m_keys)[relationship.to]);
        if (relationship.event) {
            field("event", (*m_keys)[*relationship.event]);
        }
        optionalField("date", relationship.date);
        optionalField("summary", relationship.summary);
        visible(relationship.visible);
        write(relationship.evidence);
    });
}

void JsonRecordWriter::write(const Story& story)
{
    m_out->object([&] {
        field("key", (*m_keys)[story.id]);
        field("title", story.title);
        field("standfirst", story.standfirst);
        field("card", story.card);
        m_out->name("about");
        m_out->list(story.about, [&](EntityId entity) { m_out->text((*m_keys)[entity]); });
        visible(story.visible);
        list("steps", story.steps);
        write(story.evidence);
    });
}

void JsonRecordWriter::write(const Step& step)
{
    m_out->object([&] {
        field("key", (*m_keys)[step.id]);
        optionalField("title", step.title);
        field("text", step.text);
        if (step.event) {
            field("event", (*m_keys)[*step.event]);
        }
        optionalField("date", step.date);
        optionalList("citations", step.citations);
    });
}

void JsonRecordWriter::write(const Citation& citation)
{
    m_out->object([&] {
        field("source", (*m_keys)[citation.source]);
        optionalField("field", citation.field);
        optionalField("locator", citation.locator);
        if (citation.confidence != Confidence::Normal) {
            field("confidence", nameOf(json_format::kConfidences, citation.confidence));
        }
        optionalField("note", citation.note);
    });
}

void JsonRecordWriter::write(const Claim& claim)
{
    m_out->object([&] {
        field("field", claim.field);
        field("value", claim.value);
        field("status", nameOf(json_format::kClaimStatuses, claim.status));
        optionalField("reason", claim.reason);
        list("citations", claim.citations);
    });
}

void JsonRecordWriter::write(const Evidence& evidence)
{
    optionalList("claims", evidence.claims);
    optionalList("citations", evidence.citations);
}

void JsonRecordWriter::field(std::string_view name, std::string_view text)
{
    m_out->name(name);
    m_out->text(text);
}

void JsonRecordWriter::field(std::string_view name, const LocalizedText& text)
{
    m_out->name(name);
    m_out->object([&] {
        for (const LocalizedText::Form& form : text.forms()) {
            m_out->name(form.language);
            form.value ? m_out->text(*form.value) : m_out->null();
        }
    });
}

void JsonRecordWriter::optionalField(std::string_view name, const std::string& text)
{
    if (!text.empty()) {
        field(name, text);
    }
}

void JsonRecordWriter::optionalField(std::string_view name, const std::optional<std::string>& text)
{
    if (text) {
        field(name, *text);
    }
}

void JsonRecordWriter::optionalField(std::string_view name, const LocalizedText& text)
{
    if (!text.isEmpty()) {
        field(name, text);
    }
}

void JsonRecordWriter::optionalField(std::string_view name, const std::optional<EdtfDate>& date)
{
    if (date) {
        field(name, date->text());
    }
}

void JsonRecordWriter::weight(int weight)
{
    if (weight != 0) {
        m_out->name("weight");
        m_out->number(weight);
    }
}

void JsonRecordWriter::visible(bool visible)
{
    if (!visible) {
        m_out->name("visible");
        m_out->boolean(false);
    }
}

void JsonRecordWriter::tags(const std::vector<TagId>& tags)
{
    if (!tags.empty()) {
        m_out->name("tags");
        m_out->list(tags, [&](TagId tag) { m_out->text((*m_keys)[tag]); });
    }
}

template <typename Part>
void JsonRecordWriter::list(std::string_view name, const std::vector<Part>& parts)
{
    m_out->name(name);
    m_out->list(parts, [this](const Part& part) { write(part); });
}

template <typename Part>
void JsonRecordWriter::optionalList(std::string_view name, const std::vector<Part>& parts)
{
    if (!parts.empty()) {
        list(name, parts);
    }
}

} // namespace tideline
