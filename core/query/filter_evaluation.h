// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "query/event_set.h"
#include "snapshot/snapshot.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tideline {

/// The parts of a filter that are chosen from. "Without a source" stands among the sources.
enum class Facet { Artists, People, Kinds, Places, Tags, Sources, Years, Disputed, Rejected };
inline constexpr std::size_t kFacetCount = 9;

/// A filter evaluated over one snapshot, each part by itself, so that one can be left out without evaluating the others
/// again. Text is by far the slowest and looks only at events that pass the rest.
/// Views into snapshot and filter, which must outlive it.
class FilterEvaluation {
public:
    FilterEvaluation(const Snapshot& snapshot, const Filter& filter);

    EventSet passing() const;
    EventSet passingWithout(Facet facet) const;
    /// `passingWithout` of every facet, indexed by it.
    std::vector<EventSet> passingWithoutEach() const;

private:
    struct Part {
        Facet facet;
        EventSet events;
    };

    void addEntities(Facet facet, const std::vector<EntityId>& ids);
    void addColumns();
    void addSources();
    void addClaims();
    EventSet passingParts(std::optional<Facet> leftOut) const;
    EventSet withText(EventSet candidates) const;

    const Snapshot& m_snapshot;
    const Filter& m_filter;
    std::vector<Part> m_parts; ///< Only what the filter asks for.
};

} // namespace tideline
