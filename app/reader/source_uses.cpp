// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_uses.h"

#include "text/markdown.h"

#include <algorithm>

namespace tideline {

namespace {

bool cites(const std::vector<Citation>& citations, SourceId source)
{
    return std::any_of(citations.begin(), citations.end(), [&](const Citation& c) { return c.source == source; });
}

bool cites(const Evidence& evidence, SourceId source)
{
    return cites(evidence.citations, source) ||
           std::any_of(evidence.claims.begin(), evidence.claims.end(),
                       [&](const Claim& claim) { return cites(claim.citations, source); });
}

bool cites(const Entity& entity, SourceId source)
{
    return cites(entity.evidence, source) ||
           std::any_of(entity.periods.begin(), entity.periods.end(),
                       [&](const Period& period) { return cites(period.citations, source); }) ||
           std::any_of(entity.disclosures.begin(), entity.disclosures.end(),
                       [&](const Disclosure& disclosure) { return cites(disclosure.citations, source); });
}

bool cites(const Step& step, const Source& source)
{
    if (cites(step.citations, source.id)) {
        return true;
    }
    for (const LocalizedText::Form& form : step.text.forms()) {
        const std::vector<std::string> cited =
            form.value ? markdownReferences(*form.value).sources : std::vector<std::string>();
        if (std::find(cited.begin(), cited.end(), source.key) != cited.end()) {
            return true;
        }
    }
    return false;
}

/// The indexes of those records whose evidence cites the source.
template <typename Record, typename RecordIndex>
void collect(const std::vector<Record>& records, SourceId source, std::vector<RecordIndex>& found)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (cites(records[i].evidence, source)) {
            found.push_back(RecordIndex(i));
        }
    }
}

} // namespace

SourceUses usesOf(const Snapshot& snapshot, SourceIndex index)
{
    const Source& source = snapshot[index];
    SourceUses uses;
    for (std::size_t i = 0; i < snapshot.columns().size(); ++i) {
        const std::span<const SourceIndex> sources = snapshot.sourcesOf(EventIndex(i));
        if (std::find(sources.begin(), sources.end(), index) != sources.end()) {
            uses.events.push_back(EventIndex(i));
        }
    }
    for (std::size_t i = 0; i < snapshot.stories().size(); ++i) {
        const Story& story = snapshot.stories()[i];
        for (std::size_t step = 0; step < story.steps.size(); ++step) {
            if (cites(story.steps[step], source)) {
                uses.steps.emplace_back(StoryIndex(i), step);
            }
        }
    }
    for (std::size_t i = 0; i < snapshot.entities().size(); ++i) {
        if (cites(snapshot.entities()[i], source.id)) {
            uses.entities.push_back(EntityIndex(i));
        }
    }
    collect(snapshot.relationships(), source.id, uses.relationships);
    collect(snapshot.places(), source.id, uses.places);
    collect(snapshot.sources(), source.id, uses.sources);
    std::erase(uses.sources, index); // Its own misprint is told of above.
    return uses;
}

} // namespace tideline
