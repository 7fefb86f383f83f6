// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/facet.h"

#include "query/facets.h"
#include "query/search_pattern.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tideline {

/// One value of a facet as it is listed.
struct FacetRow {
    FacetValue value;
    std::uint32_t index; ///< Of the record among its sort, as in FacetCounts.
    QString name = {};   ///< In the reader's language; of a source its publisher.
    QString other = {};  ///< The name in the other script; of a source its title.
    int indent = 0;      ///< Depth in the tree of places.
    std::optional<Shape> shape = {};
    std::optional<Lane> lane = {};
    std::optional<std::size_t> bars = {};   ///< Of the sign of a strength.
    std::vector<std::string> searched = {}; ///< All that it is called, in UTF-8.
};

/// All values of the facet: names in the alphabetical order of the language, kinds as the collection lists them, places
/// as a tree with each place before what lies inside it, strengths from the weakest. None of strengths if the
/// collection has no source.
std::vector<FacetRow> facetRows(const Snapshot& snapshot, Facet facet, const QString& language);

/// The numbers of the facet, by `FacetRow::index`; a view of the counts.
std::span<const std::uint32_t> countsOf(const FacetCounts& counts, Facet facet);

/// True if any name of the row fits, as SearchPattern::inName says.
bool isFoundBy(const FacetRow& row, SearchPattern& typed);

} // namespace tideline
