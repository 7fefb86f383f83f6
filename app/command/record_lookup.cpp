// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/record_lookup.h"

#include "text/fold.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace tideline {

namespace {

/// Folded, and without blanks and ASCII punctuation.
std::string comparable(std::string_view text)
{
    std::string folded = foldForSearch(text);
    std::erase_if(folded, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 && std::isalnum(byte) == 0;
    });
    return folded;
}

struct Candidate {
    RecordReference record;
    std::string key;
    std::vector<std::string> names; ///< Comparable.
};

void addForms(std::vector<std::string>& names, const LocalizedText& text)
{
    for (const LocalizedText::Form& form : text.forms()) {
        if (form.value) {
            names.push_back(comparable(*form.value));
        }
    }
}

Candidate candidateOf(const Snapshot& snapshot, EntityIndex index)
{
    const Entity& entity = snapshot[index];
    Candidate candidate = {index, entity.key, {}};
    for (const Name& name : entity.names) {
        if (name.value) {
            candidate.names.push_back(comparable(*name.value));
        }
    }
    addForms(candidate.names, entity.pseudonym);
    return candidate;
}

template <typename Record, typename RecordIndex>
Candidate candidateOf(const Record& record, RecordIndex index)
{
    Candidate candidate = {index, record.key, {}};
    addForms(candidate.names, record.name);
    return candidate;
}

Candidate candidateOf(const Snapshot& snapshot, EventIndex event)
{
    Candidate candidate = {event, std::string(snapshot.eventKey(event)), {}};
    for (const std::string& language : snapshot.languages()) {
        candidate.names.push_back(comparable(snapshot.title(event, language).text));
        candidate.names.push_back(comparable(snapshot.shortTitle(event, language).text));
    }
    return candidate;
}

Candidate candidateOf(const Source& source, SourceIndex index)
{
    return {index, source.key, {comparable(source.title), comparable(source.publisher)}};
}

Candidate candidateOf(const Story& story, StoryIndex index)
{
    Candidate candidate = {index, story.key, {}};
    addForms(candidate.names, story.title);
    return candidate;
}

/// The candidates of the best sort of fit: key, whole name, part of a name.
std::vector<const Candidate*> bestFits(const std::vector<Candidate>& candidates, std::string_view wanted)
{
    const std::string name = comparable(wanted);
    const auto fitting = [&](auto fits) {
        std::vector<const Candidate*> found;
        for (const Candidate& candidate : candidates) {
            if (fits(candidate)) {
                found.push_back(&candidate);
            }
        }
        return found;
    };
    if (auto found = fitting([&](const Candidate& c) { return c.key == wanted; }); !found.empty()) {
        return found;
    }
    if (name.empty()) {
        return {};
    }
    if (auto found = fitting([&](const Candidate& c) { return std::ranges::find(c.names, name) != c.names.end(); });
        !found.empty()) {
        return found;
    }
    return fitting([&](const Candidate& c) {
        return std::ranges::any_of(c.names, [&](const std::string& n) { return n.find(name) != std::string::npos; });
    });
}

Result<RecordReference> onlyFit(const std::vector<Candidate>& candidates, std::string_view wanted)
{
    const std::vector<const Candidate*> found = bestFits(candidates, wanted);
    if (found.empty()) {
        return failure({.code = ErrorCode::RecordNotFound, .arguments = {std::string(wanted)}});
    }
    if (found.size() > 1) {
        Error error = {.code = ErrorCode::AmbiguousName, .arguments = {std::string(wanted)}};
        for (const Candidate* candidate : found) {
            error.arguments.push_back(candidate->key);
        }
        return failure(std::move(error));
    }
    return found.front()->record;
}

template <typename WantedIndex>
Result<WantedIndex> narrowed(const Result<RecordReference>& found)
{
    return found.map([](const RecordReference& record) { return std::get<WantedIndex>(record); });
}

template <typename RecordIndex, typename Records>
void addAll(std::vector<Candidate>& candidates, const Records& records)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        candidates.push_back(candidateOf(records[i], RecordIndex(i)));
    }
}

template <typename Keep>
std::vector<Candidate> entityCandidates(const Snapshot& snapshot, Keep keep)
{
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < snapshot.entities().size(); ++i) {
        if (keep(snapshot.entities()[i])) {
            candidates.push_back(candidateOf(snapshot, EntityIndex(i)));
        }
    }
    return candidates;
}

std::optional<RecordReference> findById(const Snapshot& snapshot, std::string_view text)
{
    std::int64_t id = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (problem != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return snapshot.find(RecordId(id));
}

} // namespace

Result<EntityIndex> findArtist(const Snapshot& snapshot, std::string_view name)
{
    return narrowed<EntityIndex>(onlyFit(
        entityCandidates(snapshot, [](const Entity& entity) { return entity.kind == EntityKind::Artist; }), name));
}

Result<EntityIndex> findPerson(const Snapshot& snapshot, std::string_view name)
{
    return narrowed<EntityIndex>(onlyFit(
        entityCandidates(snapshot, [](const Entity& entity) { return entity.kind != EntityKind::Artist; }), name));
}

Result<TermIndex> findEventKind(const Snapshot& snapshot, std::string_view name)
{
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < snapshot.terms().size(); ++i) {
        if (snapshot.terms()[i].vocabulary == Vocabulary::EventKind) {
            candidates.push_back(candidateOf(snapshot.terms()[i], TermIndex(i)));
        }
    }
    return narrowed<TermIndex>(onlyFit(candidates, name));
}

Result<PlaceIndex> findPlace(const Snapshot& snapshot, std::string_view name)
{
    std::vector<Candidate> candidates;
    addAll<PlaceIndex>(candidates, snapshot.places());
    return narrowed<PlaceIndex>(onlyFit(candidates, name));
}

Result<TagIndex> findTag(const Snapshot& snapshot, std::string_view name)
{
    std::vector<Candidate> candidates;
    addAll<TagIndex>(candidates, snapshot.tags());
    return narrowed<TagIndex>(onlyFit(candidates, name));
}

Result<StoryIndex> findStory(const Snapshot& snapshot, std::string_view title)
{
    std::vector<Candidate> candidates;
    addAll<StoryIndex>(candidates, snapshot.stories());
    return narrowed<StoryIndex>(onlyFit(candidates, title));
}

Result<std::vector<SourceIndex>> findSources(const Snapshot& snapshot, std::string_view title)
{
    std::vector<Candidate> candidates;
    addAll<SourceIndex>(candidates, snapshot.sources());
    std::vector<SourceIndex> sources;
    for (const Candidate* candidate : bestFits(candidates, title)) {
        sources.push_back(std::get<SourceIndex>(candidate->record));
    }
    if (sources.empty()) {
        return failure({.code = ErrorCode::RecordNotFound, .arguments = {std::string(title)}});
    }
    return sources;
}

Result<RecordReference> findRecord(const Snapshot& snapshot, std::string_view nameKeyOrId)
{
    if (const auto record = snapshot.findKey(nameKeyOrId)) {
        return *record;
    }
    if (const auto record = findById(snapshot, nameKeyOrId)) {
        return *record;
    }
    std::vector<Candidate> candidates = entityCandidates(snapshot, [](const Entity&) { return true; });
    addAll<PlaceIndex>(candidates, snapshot.places());
    addAll<TagIndex>(candidates, snapshot.tags());
    addAll<SourceIndex>(candidates, snapshot.sources());
    addAll<StoryIndex>(candidates, snapshot.stories());
    for (std::size_t i = 0; i < snapshot.columns().size(); ++i) {
        candidates.push_back(candidateOf(snapshot, EventIndex(i)));
    }
    Result<RecordReference> found = onlyFit(candidates, nameKeyOrId);
    if (found || found.error().code != ErrorCode::AmbiguousName) {
        return found;
    }
    // "Red Velvet" is first of all the group, whatever events and sources have the words in their titles.
    std::vector<Candidate> entities = entityCandidates(snapshot, [](const Entity&) { return true; });
    const Result<RecordReference> entity = onlyFit(entities, nameKeyOrId);
    return entity ? entity : found;
}

} // namespace tideline
