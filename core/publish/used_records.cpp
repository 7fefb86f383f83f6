// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/used_records.h"

#include "text/markdown.h"

namespace tideline {

namespace {

/// Marks records, and with a place or source what it uses in its turn.
class UseMarker {
public:
    explicit UseMarker(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
        m_used.terms.resize(snapshot.terms().size());
        m_used.tags.resize(snapshot.tags().size());
        m_used.places.resize(snapshot.places().size());
        m_used.sources.resize(snapshot.sources().size());
    }

    void markIndex(TermIndex term) { m_used.terms[term.value()] = true; }
    void markIndex(TagIndex tag) { m_used.tags[tag.value()] = true; }
    void markIndex(PlaceIndex place);
    void markIndex(SourceIndex source);
    template <typename Other>
    void markIndex(Other)
    {} // The plan decides on all other sorts.

    template <typename Tag>
    void mark(Id<Tag> id)
    {
        if (const auto index = m_snapshot.find(id)) {
            markIndex(*index);
        }
    }
    void mark(RecordId id) { markReference(m_snapshot.find(id)); }
    void markKey(std::string_view key) { markReference(m_snapshot.findKey(key)); }
    void mark(const std::vector<Citation>& citations);
    void mark(const Evidence& evidence);
    void markLinks(const LocalizedText& markdown);

    UsedRecords take() { return std::move(m_used); }

private:
    void markReference(const std::optional<RecordReference>& record)
    {
        if (record) {
            std::visit([this](auto index) { markIndex(index); }, *record);
        }
    }

    const Snapshot& m_snapshot;
    UsedRecords m_used;
};

void UseMarker::markIndex(PlaceIndex place)
{
    if (m_used.places[place.value()]) {
        return;
    }
    m_used.places[place.value()] = true;
    if (const auto parent = m_snapshot[place].parent) {
        mark(*parent);
    }
    mark(m_snapshot[place].evidence);
}

void UseMarker::markIndex(SourceIndex source)
{
    if (!m_used.sources[source.value()]) {
        m_used.sources[source.value()] = true;
        mark(m_snapshot[source].evidence);
        const std::optional<RecordReference> report = m_snapshot.findKey(m_snapshot[source].reprintOf);
        if (report && std::holds_alternative<SourceIndex>(*report)) {
            markReference(report); // What is reprinted stands among the sources too.
        }
    }
}

void UseMarker::mark(const std::vector<Citation>& citations)
{
    for (const Citation& citation : citations) {
        mark(citation.source);
    }
}

void UseMarker::mark(const Evidence& evidence)
{
    for (const Claim& claim : evidence.claims) {
        mark(claim.citations);
    }
    mark(evidence.citations);
}

void UseMarker::markLinks(const LocalizedText& markdown)
{
    for (const LocalizedText::Form& form : markdown.forms()) {
        const MarkdownReferences references = markdownReferences(form.value.value_or(std::string()));
        for (const std::string& key : references.records) {
            markKey(key);
        }
        for (const std::string& key : references.sources) {
            markKey(key);
        }
    }
}

/// What the columns tell of a published event. Read from the columns themselves, because there may be a million.
void markEventRow(UseMarker& marker, const Snapshot& snapshot, const RedactionPlan& plan, EventIndex event)
{
    const std::size_t row = event.value();
    const EventColumns& columns = snapshot.columns();
    const EventDetails& details = snapshot.details();
    marker.markIndex(TermIndex(columns.kind[row]));
    if (columns.place[row] != EventColumns::kNoPlace) {
        marker.markIndex(PlaceIndex(columns.place[row]));
    }
    for (const TagIndex tag : details.tags[row]) {
        marker.markIndex(tag);
    }
    for (const SourceIndex source : details.sources[row]) {
        marker.markIndex(source);
    }
    for (const EventParticipation& participation : details.participations[row]) {
        if (plan.hasEntity(participation.entity)) {
            marker.markIndex(participation.role);
        }
    }
}

void markWholeEvent(UseMarker& marker, const Event& event)
{
    marker.markLinks(event.summary);
    for (const Claim& claim : event.evidence.claims) {
        if (claim.field == "place") {
            marker.markKey(claim.value);
        }
    }
}

void markEntity(UseMarker& marker, const Entity& entity)
{
    for (const TagId tag : entity.tags) {
        marker.mark(tag);
    }
    for (const Disclosure& disclosure : entity.disclosures) {
        marker.mark(disclosure.citations);
    }
    for (const Period& period : entity.periods) {
        marker.mark(period.citations);
    }
    marker.mark(entity.evidence);
}

void markRelationship(UseMarker& marker, const Relationship& relationship)
{
    marker.mark(relationship.kind);
    marker.mark(relationship.from);
    marker.mark(relationship.to);
    marker.mark(relationship.evidence);
}

void markStory(UseMarker& marker, const Story& story)
{
    for (const Step& step : story.steps) {
        marker.markLinks(step.text);
        marker.mark(step.citations);
    }
    marker.mark(story.evidence);
}

} // namespace

UsedRecords findUsedRecords(const Snapshot& snapshot, const RedactionPlan& plan, const CollectionContents& contents)
{
    UseMarker marker(snapshot);
    for (const EventIndex event : plan.events) {
        markEventRow(marker, snapshot, plan, event);
    }
    for (const Event& event : contents.events) {
        markWholeEvent(marker, event);
    }
    for (const Entity& entity : contents.entities) {
        markEntity(marker, entity);
    }
    for (const Relationship& relationship : contents.relationships) {
        markRelationship(marker, relationship);
    }
    for (const Story& story : contents.stories) {
        markStory(marker, story);
    }
    return marker.take();
}

} // namespace tideline
