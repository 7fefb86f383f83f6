// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_search.h"
#include "query/search_hits.h"

#include <string_view>
#include <vector>

namespace tideline {

/// A search that follows somebody typing: what the terms before the one being typed leave is kept from one letter to
/// the next, and a longer word is looked for among what the shorter one found. The hits are those of `search`.
/// Views into snapshot and index, which must outlive it. Not for several threads at once.
class LiveSearch {
public:
    /// The index may be null.
    explicit LiveSearch(const Snapshot& snapshot, const TextIndex* index = nullptr);

    SearchHits search(const SearchQuery& query, std::string_view language, std::size_t most);

private:
    struct Step {
        SearchTerm term;
        EventSet passing; ///< This term and all before it.
    };

    EventSet passing(const SearchQuery& query);
    std::size_t commonSteps(const SearchQuery& query) const;

    const Snapshot& m_snapshot;
    EventSearch m_events;
    std::vector<Step> m_steps;
};

} // namespace tideline
