// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "filter/facet.h"

#include "query/facets.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace tideline {

/// One value of a facet as it is listed.
struct FacetRow {
    RecordId id;
    std::uint32_t index; ///< Of the record among its sort, as in FacetCounts.
    QString name = {};   ///< In the reader's language; of a source its publisher.
    QString other = {};  ///< The name in the other script; of a source its title.
    int indent = 0;      ///< Depth in the tree of places.
    std::optional<Shape> shape = {};
    std::optional<Lane> lane = {};
};

/// All values of the facet: names in the alphabetical order of the language, kinds as the collection lists them, places
/// as a tree with each place before what lies inside it.
std::vector<FacetRow> facetRows(const Snapshot& snapshot, Facet facet, const QString& language);

/// The numbers of the facet, by `FacetRow::index`.
const std::vector<std::uint32_t>& countsOf(const FacetCounts& counts, Facet facet);

/// True if the row is found by what was typed: a part of either name, case and marks aside.
bool isFoundBy(const FacetRow& row, const QString& typed);

} // namespace tideline
