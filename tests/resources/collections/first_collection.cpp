// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "resources/collections/first_collection.h"

#include "base/file_ops.h"
#include "formats/tideline_json_reader.h"

#include <algorithm>
#include <stdexcept>

namespace tideline {

namespace {

CollectionContents readFirstCollection()
{
    const Result<std::string> text = FileOps().read(TIDELINE_FIRST_COLLECTION);
    if (!text) {
        throw std::runtime_error("cannot read " TIDELINE_FIRST_COLLECTION);
    }
    const Result<TidelineJson> read = readTidelineJson(*text);
    if (!read) {
        throw std::runtime_error("the first collection is refused at " + read.error().path + ": " +
                                 (read.error().arguments.empty() ? "" : read.error().arguments[0]) +
                                 read.error().detail);
    }
    if (!read->unreadableDates.empty()) {
        throw std::runtime_error("the first collection has no date at " + read->unreadableDates[0].path);
    }
    return read->contents;
}

void append(std::vector<Citation>& all, const std::vector<Citation>& citations)
{
    all.insert(all.end(), citations.begin(), citations.end());
}

void append(std::vector<Citation>& all, const Evidence& evidence)
{
    append(all, evidence.citations);
    for (const Claim& claim : evidence.claims) {
        append(all, claim.citations);
    }
}

void appendTexts(std::vector<NamedText>& all, const std::string& place, const Evidence& evidence)
{
    for (const Claim& claim : evidence.claims) {
        all.push_back({place + " reason for " + claim.field, claim.reason});
    }
    for (const Citation& citation : evidence.citations) {
        all.push_back({place + " citation note", citation.note});
    }
}

template <typename Record>
const Record& called(const std::vector<Record>& records, std::string_view key)
{
    const auto found = std::find_if(records.begin(), records.end(), [key](const Record& r) { return r.key == key; });
    if (found == records.end()) {
        throw std::out_of_range("no record " + std::string(key));
    }
    return *found;
}

void appendVocabulary(std::vector<NamedText>& all, const CollectionContents& contents)
{
    for (const Term& term : contents.terms) {
        all.push_back({"term " + term.key, term.name});
        all.push_back({"term " + term.key + " inverse", term.inverse});
    }
    for (const Tag& tag : contents.tags) {
        all.push_back({"tag " + tag.key, tag.name});
    }
    for (const Place& place : contents.places) {
        all.push_back({"place " + place.key, place.name, true});
        all.push_back({"place " + place.key + " summary", place.summary});
        appendTexts(all, "place " + place.key, place.evidence);
    }
    for (const Source& source : contents.sources) {
        all.push_back({"source " + source.key + " note", source.note});
        appendTexts(all, "source " + source.key, source.evidence);
    }
}

void appendRecords(std::vector<NamedText>& all, const CollectionContents& contents)
{
    for (const Entity& entity : contents.entities) {
        const std::string place = "entity " + entity.key;
        all.push_back({place + " name", displayName(entity), true});
        all.push_back({place + " summary", entity.summary});
        for (const Disclosure& disclosure : entity.disclosures) {
            all.push_back({place + " disclosure " + disclosure.key, disclosure.text});
        }
        appendTexts(all, place, entity.evidence);
    }
    for (const Event& event : contents.events) {
        const std::string place = "event " + event.key;
        all.push_back({place + " title", event.title, true});
        all.push_back({place + " short title", event.shortTitle, true});
        all.push_back({place + " summary", event.summary});
        appendTexts(all, place, event.evidence);
    }
    for (const Relationship& relationship : contents.relationships) {
        all.push_back({"relationship " + relationship.key + " summary", relationship.summary});
        appendTexts(all, "relationship " + relationship.key, relationship.evidence);
    }
}

} // namespace

const CollectionContents& firstCollection()
{
    static const CollectionContents kContents = readFirstCollection();
    return kContents;
}

std::vector<NamedText> allTexts(const CollectionContents& contents)
{
    std::vector<NamedText> all = {{"collection title", contents.header.title},
                                  {"collection standfirst", contents.header.standfirst},
                                  {"collection method", contents.header.method},
                                  {"collection start label", contents.header.startLabel}};
    appendVocabulary(all, contents);
    appendRecords(all, contents);
    for (const Story& story : contents.stories) {
        const std::string place = "story " + story.key;
        all.push_back({place + " title", story.title});
        all.push_back({place + " standfirst", story.standfirst});
        all.push_back({place + " card", story.card});
        for (const Step& step : story.steps) {
            all.push_back({"step " + step.key + " title", step.title});
            all.push_back({"step " + step.key + " text", step.text});
        }
    }
    std::erase_if(all, [](const NamedText& named) { return named.text.isEmpty(); });
    return all;
}

std::vector<Citation> allCitations(const CollectionContents& contents)
{
    std::vector<Citation> all;
    for (const Place& place : contents.places) {
        append(all, place.evidence);
    }
    for (const Source& source : contents.sources) {
        append(all, source.evidence);
    }
    for (const Entity& entity : contents.entities) {
        append(all, entity.evidence);
        for (const Period& period : entity.periods) {
            append(all, period.citations);
        }
        for (const Disclosure& disclosure : entity.disclosures) {
            append(all, disclosure.citations);
        }
    }
    for (const Event& event : contents.events) {
        append(all, event.evidence);
    }
    for (const Relationship& relationship : contents.relationships) {
        append(all, relationship.evidence);
    }
    for (const Story& story : contents.stories) {
        append(all, story.evidence);
        for (const Step& step : story.steps) {
            append(all, step.citations);
        }
    }
    return all;
}

const Event& eventCalled(const CollectionContents& contents, std::string_view key)
{
    return called(contents.events, key);
}

const Entity& entityCalled(const CollectionContents& contents, std::string_view key)
{
    return called(contents.entities, key);
}

const Story& storyCalled(const CollectionContents& contents, std::string_view key)
{
    return called(contents.stories, key);
}

} // namespace tideline
