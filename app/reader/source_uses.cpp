// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_uses.h"

#include "text/markdown.h"

#include <algorithm>
#include <set>

namespace tideline {

namespace {

/// Calls `visit(source id, use)` for each citation of the evidence.
template <typename Visit>
void visitUses(const std::vector<Citation>& citations, const SourceUse& about, Visit& visit)
{
    for (const Citation& citation : citations) {
        SourceUse use = about;
        if (citation.field) {
            use.field = *citation.field;
        }
        use.locator = citation.locator.value_or(std::string());
        use.confidence = citation.confidence;
        use.note = citation.note;
        visit(citation.source, use);
    }
}

template <typename Visit>
void visitUses(const Evidence& evidence, Visit& visit)
{
    visitUses(evidence.citations, {}, visit);
    for (const Claim& claim : evidence.claims) {
        visitUses(claim.citations, {.field = claim.field, .value = claim.value, .status = claim.status}, visit);
    }
}

template <typename Visit>
void visitUses(const Entity& entity, Visit& visit)
{
    visitUses(entity.evidence, visit);
    for (const Period& period : entity.periods) {
        visitUses(period.citations, {.field = "periods", .value = period.date.text()}, visit);
    }
    for (const Disclosure& disclosure : entity.disclosures) {
        visitUses(disclosure.citations, {.field = disclosure.key}, visit);
    }
}

/// All other records rest on their evidence alone.
template <typename Record, typename Visit>
void visitUses(const Record& record, Visit& visit)
{
    visitUses(record.evidence, visit);
}

/// The step's citations, and each other source that its text names in any language once.
template <typename Visit>
void visitStep(const Snapshot& snapshot, const Step& step, Visit& visit)
{
    visitUses(step.citations, {}, visit);
    std::set<SourceId> told;
    for (const Citation& citation : step.citations) {
        told.insert(citation.source);
    }
    for (const LocalizedText::Form& form : step.text.forms()) {
        for (const std::string& key : markdownReferences(form.value.value_or(std::string())).sources) {
            const std::optional<RecordReference> source = snapshot.findKey(key);
            const auto* index = source ? std::get_if<SourceIndex>(&*source) : nullptr;
            if (index && told.insert(snapshot[*index].id).second) {
                visit(snapshot[*index].id, SourceUse{.field = "text"});
            }
        }
    }
}

/// The uses of one source among those that are visited.
template <typename Walk>
std::vector<SourceUse> usesAmong(SourceId wanted, Walk walk)
{
    std::vector<SourceUse> uses;
    auto visit = [&](SourceId source, const SourceUse& use) {
        if (source == wanted) {
            uses.push_back(use);
        }
    };
    walk(visit);
    return uses;
}

template <typename Record, typename RecordIndex>
void collect(const std::vector<Record>& records, SourceId source, std::vector<RecordUses<RecordIndex>>& found)
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        std::vector<SourceUse> uses = usesAmong(source, [&](auto& visit) { visitUses(records[i], visit); });
        if (!uses.empty()) {
            found.push_back({RecordIndex(i), std::move(uses)});
        }
    }
}

/// Adds up what one record cites: the record once for each source, each citation by its confidence.
class Tally {
public:
    Tally(const Snapshot& snapshot, std::vector<SourceSummary>& summaries)
        : m_snapshot(snapshot)
        , m_summaries(summaries)
    {}

    template <typename Walk>
    void add(std::uint32_t SourceSummary::*count, Walk walk)
    {
        std::set<SourceIndex> cited;
        auto visit = [&](SourceId id, const SourceUse& use) {
            const std::optional<SourceIndex> source = m_snapshot.find(id);
            if (!source) {
                return;
            }
            SourceSummary& summary = m_summaries[source->value()];
            summary.*count += cited.insert(*source).second ? 1 : 0;
            summary.claims += use.status ? 1 : 0;
            if (use.confidence) {
                ++summary.byConfidence[static_cast<std::size_t>(*use.confidence)];
            }
        };
        walk(visit);
    }
    template <typename Record>
    void addOthers(const std::vector<Record>& records)
    {
        for (const Record& record : records) {
            add(&SourceSummary::others, [&](auto& visit) { visitUses(record, visit); });
        }
    }

private:
    const Snapshot& m_snapshot;
    std::vector<SourceSummary>& m_summaries;
};

} // namespace

SourceUses usesOf(const Snapshot& snapshot, SourceIndex index)
{
    const SourceId source = snapshot[index].id;
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
            std::vector<SourceUse> found =
                usesAmong(source, [&](auto& visit) { visitStep(snapshot, story.steps[step], visit); });
            if (!found.empty()) {
                uses.steps.push_back({StoryIndex(i), step, std::move(found)});
            }
        }
    }
    collect(snapshot.stories(), source, uses.stories);
    collect(snapshot.entities(), source, uses.entities);
    collect(snapshot.relationships(), source, uses.relationships);
    collect(snapshot.places(), source, uses.places);
    collect(snapshot.sources(), source, uses.sources);
    // Its own misprint is told of at the head of its page.
    std::erase_if(uses.sources, [&](const RecordUses<SourceIndex>& other) { return other.record == index; });
    return uses;
}

std::vector<SourceUse> usesIn(const Event& event, SourceId source)
{
    return usesAmong(source, [&](auto& visit) { visitUses(event, visit); });
}

std::vector<SourceSummary> summariesOf(const Snapshot& snapshot)
{
    std::vector<SourceSummary> summaries(snapshot.sources().size());
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        const CitationTally& events = snapshot.eventCitations(SourceIndex(i));
        summaries[i].claims = events.claims;
        summaries[i].byConfidence = events.byConfidence;
    }
    for (std::size_t i = 0; i < snapshot.columns().size(); ++i) {
        for (const SourceIndex source : snapshot.sourcesOf(EventIndex(i))) {
            ++summaries[source.value()].events;
        }
    }
    Tally tally(snapshot, summaries);
    for (const Story& story : snapshot.stories()) {
        for (const Step& step : story.steps) {
            tally.add(&SourceSummary::steps, [&](auto& visit) { visitStep(snapshot, step, visit); });
        }
    }
    tally.addOthers(snapshot.stories());
    tally.addOthers(snapshot.entities());
    tally.addOthers(snapshot.relationships());
    tally.addOthers(snapshot.places());
    tally.addOthers(snapshot.sources());
    return summaries;
}

std::optional<Confidence> prevailingConfidence(const SourceSummary& summary)
{
    const auto most = std::max_element(summary.byConfidence.begin(), summary.byConfidence.end());
    return *most == 0 ? std::nullopt : std::optional(static_cast<Confidence>(most - summary.byConfidence.begin()));
}

} // namespace tideline
