// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_rows.h"

#include "filter/strength_name.h"
#include "words/words.h"

#include "text/collation.h"

#include <algorithm>
#include <map>

namespace tideline {

namespace {

void sortByName(std::vector<FacetRow>& rows, const QString& language)
{
    const std::string tag = language.toStdString();
    std::vector<std::pair<std::string, FacetRow>> keyed;
    keyed.reserve(rows.size());
    for (FacetRow& row : rows) {
        std::string key = sortKey(row.name.toStdString(), tag) + '\0' + sortKey(row.other.toStdString(), tag);
        keyed.emplace_back(std::move(key), std::move(row));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](auto& pair) { return std::move(pair.second); });
}

void addForms(std::vector<std::string>& names, const LocalizedText& text)
{
    for (const LocalizedText::Form& form : text.forms()) {
        if (form.value) {
            names.push_back(*form.value);
        }
    }
}

FacetRow namedRow(RecordId id, std::size_t index, const LocalizedText& name, const QString& language)
{
    FacetRow row{.value = id, .index = static_cast<std::uint32_t>(index)};
    row.name = textFor(name, language);
    row.other = otherScript(name, language);
    addForms(row.searched, name);
    return row;
}

/// Of our own words, not names: their translation would only take room.
FacetRow wordRow(RecordId id, std::size_t index, const LocalizedText& words, const QString& language)
{
    FacetRow row = namedRow(id, index, words, language);
    row.other.clear();
    return row;
}

/// Whoever is shown by a pseudonym is found by that alone.
void addAliases(FacetRow& row, const Entity& entity)
{
    if (entity.protection != Protection::Public) {
        return;
    }
    for (const Name& name : entity.names) {
        if (name.value) {
            row.searched.push_back(*name.value);
        }
    }
}

template <typename Predicate>
std::vector<FacetRow> entityRows(const Snapshot& snapshot, const QString& language, const Predicate& isListed)
{
    std::vector<FacetRow> rows;
    for (std::size_t i = 0; i < snapshot.entities().size(); ++i) {
        const Entity& entity = snapshot.entities()[i];
        if (isListed(entity)) {
            rows.push_back(namedRow(toRecordId(entity.id), i, displayName(entity), language));
            addAliases(rows.back(), entity);
        }
    }
    sortByName(rows, language);
    return rows;
}

std::vector<FacetRow> kindRows(const Snapshot& snapshot, const QString& language)
{
    std::vector<FacetRow> rows;
    for (std::size_t i = 0; i < snapshot.terms().size(); ++i) {
        const Term& term = snapshot.terms()[i];
        if (term.vocabulary == Vocabulary::EventKind) {
            FacetRow row = wordRow(toRecordId(term.id), i, term.name, language);
            row.shape = term.shape;
            row.lane = term.lane;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<FacetRow> tagRows(const Snapshot& snapshot, const QString& language)
{
    std::vector<FacetRow> rows;
    for (std::size_t i = 0; i < snapshot.tags().size(); ++i) {
        const Tag& tag = snapshot.tags()[i];
        rows.push_back(wordRow(toRecordId(tag.id), i, tag.name, language));
    }
    sortByName(rows, language);
    return rows;
}

std::vector<FacetRow> storyRows(const Snapshot& snapshot, const QString& language)
{
    std::vector<FacetRow> rows;
    for (std::size_t i = 0; i < snapshot.stories().size(); ++i) {
        const Story& story = snapshot.stories()[i];
        rows.push_back(wordRow(toRecordId(story.id), i, story.title, language));
    }
    sortByName(rows, language);
    return rows;
}

std::vector<FacetRow> strengthRows(const Snapshot& snapshot, const QString& language)
{
    std::vector<FacetRow> rows;
    if (snapshot.sources().empty()) {
        return rows;
    }
    for (const SourceStrength strength : kSourceStrengths) {
        FacetRow row{.value = strength, .index = static_cast<std::uint32_t>(strength)};
        row.name = strengthName(strength, language);
        row.bars = strengthBarsOf(strength);
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The places by the one they lie in, each list in alphabetical order; those at the top under nothing.
using PlaceTree = std::map<std::optional<RecordId>, std::vector<FacetRow>>;

void appendInside(const PlaceTree& tree, std::optional<RecordId> parent, int depth, std::vector<FacetRow>& rows)
{
    const auto inside = tree.find(parent);
    if (inside == tree.end()) {
        return;
    }
    for (const FacetRow& row : inside->second) {
        rows.push_back(row);
        rows.back().indent = depth;
        appendInside(tree, std::get<RecordId>(row.value), depth + 1, rows);
    }
}

std::vector<FacetRow> placeRows(const Snapshot& snapshot, const QString& language)
{
    PlaceTree tree;
    for (std::size_t i = 0; i < snapshot.places().size(); ++i) {
        const Place& place = snapshot.places()[i];
        std::optional<RecordId> parent;
        if (place.parent) {
            parent = toRecordId(*place.parent);
        }
        tree[parent].push_back(namedRow(toRecordId(place.id), i, place.name, language));
    }
    for (auto& [parent, rows] : tree) {
        sortByName(rows, language);
    }
    std::vector<FacetRow> rows;
    appendInside(tree, std::nullopt, 0, rows);
    return rows;
}

std::vector<FacetRow> sourceRows(const Snapshot& snapshot, const QString& language)
{
    std::vector<FacetRow> rows;
    for (std::size_t i = 0; i < snapshot.sources().size(); ++i) {
        const Source& source = snapshot.sources()[i];
        FacetRow row{.value = toRecordId(source.id), .index = static_cast<std::uint32_t>(i)};
        row.name = fromUtf8(source.publisher.empty() ? source.title : source.publisher);
        row.other = source.publisher.empty() ? QString() : fromUtf8(source.title);
        row.searched = {source.publisher, source.title};
        rows.push_back(std::move(row));
    }
    sortByName(rows, language);
    return rows;
}

} // namespace

std::vector<FacetRow> facetRows(const Snapshot& snapshot, Facet facet, const QString& language)
{
    const auto isArtist = [](const Entity& e) { return e.kind == EntityKind::Artist; };
    const auto isDefector = [](const Entity& e) { return e.lane == Lane::Defectors; };
    switch (facet) {
    case Facet::Artists:
        return entityRows(snapshot, language, isArtist);
    case Facet::Defectors:
        return entityRows(snapshot, language, isDefector);
    case Facet::People:
        return entityRows(snapshot, language, [&](const Entity& e) { return !isArtist(e) && !isDefector(e); });
    case Facet::Kinds:
        return kindRows(snapshot, language);
    case Facet::Places:
        return placeRows(snapshot, language);
    case Facet::Tags:
        return tagRows(snapshot, language);
    case Facet::Sources:
        return sourceRows(snapshot, language);
    case Facet::Strengths:
        return strengthRows(snapshot, language);
    case Facet::Stories:
        return storyRows(snapshot, language);
    }
    return {};
}

std::span<const std::uint32_t> countsOf(const FacetCounts& counts, Facet facet)
{
    switch (facet) {
    case Facet::Kinds:
        return counts.kinds;
    case Facet::Places:
        return counts.places;
    case Facet::Tags:
        return counts.tags;
    case Facet::Sources:
        return counts.sources;
    case Facet::Strengths:
        return counts.strengths;
    case Facet::Stories:
        return counts.stories;
    case Facet::Artists:
    case Facet::Defectors:
    case Facet::People:
        break;
    }
    return counts.entities;
}

bool isFoundBy(const FacetRow& row, SearchPattern& typed)
{
    return std::ranges::any_of(row.searched,
                               [&typed](const std::string& name) { return typed.inName(name).has_value(); });
}

} // namespace tideline
