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
enum class FilterPart { Artists, People, Kinds, Places, Tags, Sources, Stories, Strengths, Years, Disputed, Rejected };
inline constexpr std::size_t kFilterPartCount = 11;

/// A filter evaluated over one snapshot, each part by itself, so that one can be left out without evaluating the others
/// again. Text is by far the slowest: it is looked for once, among the events that any question may be about.
/// Views into snapshot and filter, which must outlive it. Not for several threads at once.
class FilterEvaluation {
public:
    FilterEvaluation(const Snapshot& snapshot, const Filter& filter);

    const Snapshot& snapshot() const { return m_snapshot; }
    const Filter& filter() const { return m_filter; }

    EventSet passing() const;
    /// What would pass if nothing were chosen in the facet. What is ruled out in it stays so.
    EventSet passingWithout(FilterPart facet) const;
    /// `passingWithout` of every facet, indexed by it.
    std::vector<EventSet> passingWithoutEach() const;
    /// The same if nothing were ruled out in the facet either.
    EventSet passingWithoutAll(FilterPart facet) const;

private:
    struct Part {
        FilterPart facet;
        bool isExclusion;
        EventSet events; ///< That pass it.
    };
    enum class LeftOut { Nothing, Chosen, ChosenAndExcluded };

    void add(FilterPart facet, EventSet events) { m_parts.push_back({facet, false, std::move(events)}); }
    void addChosen();
    void addExcluded();
    void addClaims();
    EventSet passingParts(LeftOut leftOut, FilterPart facet) const;
    EventSet withText(EventSet passing) const;

    const Snapshot& m_snapshot;
    const Filter& m_filter;
    std::vector<Part> m_parts;               ///< Only what the filter asks for.
    mutable std::optional<EventSet> m_found; ///< By the text, once somebody has asked.
};

} // namespace tideline
