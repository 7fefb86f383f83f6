// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet_rows.h"

#include "words/words.h"

#include "text/collation.h"
#include "text/fold.h"

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

FacetRow namedRow(RecordId id, std::size_t index, const LocalizedText& name, const QString& language)
{
    FacetRow row{.id = id, .index = static_cast<std::uint32_t>(index)};
    row.name = textFor(name, language);
    row.other = otherScript(name, language);
    return row;
}

template <typename Predicate>
std::vector<FacetRow> entityRows(const Snapshot& snapshot, const QString& language, const Predicate& isListed)
{
    std::vector<FacetRow> rows;
    for (std::size_t i = 0; i < snapshot.entities().size(); ++i) {
        const Entity& entity = snapshot.entities()[i];
        if (isListed(entity)) {
            rows.push_back(namedRow(toRecordId(entity.id), i, displayName(entity), language));
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
            FacetRow row = namedRow(toRecordId(term.id), i, term.name, language);
            // Kinds are our own words, not names: their translation would only take room.
            row.other.clear();
            row.shape = term.shape;
            row.lane = term.lane;
            rows.push_back(std::move(row));
        }
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
        appendInside(tree, row.id, depth + 1, rows);
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
        FacetRow row{.id = toRecordId(source.id), .index = static_cast<std::uint32_t>(i)};
        row.name = fromUtf8(source.publisher.empty() ? source.title : source.publisher);
        row.other = source.publisher.empty() ? QString() : fromUtf8(source.title);
        rows.push_back(std::move(row));
    }
    sortByName(rows, language);
    return rows;
}

} // namespace

std::vector<FacetRow> facetRows(const Snapshot& snapshot, Facet facet, const QString& language)
{
    switch (facet) {
    case Facet::Artists:
        return entityRows(snapshot, language, [](const Entity& e) { return e.kind == EntityKind::Artist; });
    case Facet::Defectors:
        return entityRows(snapshot, language, [](const Entity& e) { return e.lane == Lane::Defectors; });
    case Facet::Kinds:
        return kindRows(snapshot, language);
    case Facet::Places:
        return placeRows(snapshot, language);
    case Facet::Sources:
        return sourceRows(snapshot, language);
    }
    return {};
}

const std::vector<std::uint32_t>& countsOf(const FacetCounts& counts, Facet facet)
{
    switch (facet) {
    case Facet::Kinds:
        return counts.kinds;
    case Facet::Places:
        return counts.places;
    case Facet::Sources:
        return counts.sources;
    case Facet::Artists:
    case Facet::Defectors:
        break;
    }
    return counts.entities;
}

bool isFoundBy(const FacetRow& row, const QString& typed)
{
    const std::string wanted = foldForSearch(typed.trimmed().toStdString());
    return foldForSearch(row.name.toStdString()).find(wanted) != std::string::npos ||
           foldForSearch(row.other.toStdString()).find(wanted) != std::string::npos;
}

} // namespace tideline
