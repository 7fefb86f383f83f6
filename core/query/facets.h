// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "snapshot/snapshot.h"

#include <array>
#include <cstdint>
#include <vector>

namespace tideline {

class FilterEvaluation;

/// For each value of each facet the number of events that would pass if that value were chosen in its facet and all
/// other facets stayed as they are, so what is ruled out elsewhere in the facet does not count; for a value that is
/// ruled out itself, what would pass if it were chosen and nothing of its facet ruled out. Vectors are indexed by the
/// record's index; a place counts what lies inside it too.
/// Being without a source is a value of the facet of sources: choosing a source undoes it, and the other way round.
struct FacetCounts {
    std::vector<std::uint32_t> entities; ///< Artists count as artists, all others as people.
    std::vector<std::uint32_t> kinds;
    std::vector<std::uint32_t> places;
    std::vector<std::uint32_t> tags;
    std::vector<std::uint32_t> sources;
    std::vector<std::uint32_t> stories;
    std::array<std::uint32_t, 3> strengths = {}; ///< By SourceStrength.
    std::uint32_t unsourced = 0;
    std::uint32_t disputed = 0; ///< Being disputed and being rejected are a facet each.
    std::uint32_t rejected = 0;

    bool operator==(const FacetCounts&) const = default;
};

FacetCounts countFacets(const Snapshot& snapshot, const Filter& filter);
/// The same of a filter that more is asked about.
FacetCounts countFacets(const FilterEvaluation& evaluation);

/// How many events could lie in each of `binCount` equal parts of the span (to the second), or, if the filter says so,
/// surely lie in it. The year range of the filter is left out, so that the histogram shows what could be chosen: for
/// each part what passes if the years of the filter are that part. A date with gaps counts only where it could be.
struct Histogram {
    TimeSpan span;
    std::vector<std::uint32_t> counts; ///< binCount values.
    /// The same for each Lane of the kinds by itself; their sums are `counts`.
    std::array<std::vector<std::uint32_t>, kLaneCount> lanes = {};

    bool operator==(const Histogram&) const = default;
};

Histogram countByTime(const Snapshot& snapshot, const Filter& filter, TimeSpan span, std::size_t binCount);
/// The same of a filter that more is asked about.
Histogram countByTime(const FilterEvaluation& evaluation, TimeSpan span, std::size_t binCount);

} // namespace tideline
