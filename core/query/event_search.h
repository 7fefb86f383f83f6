// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_set.h"
#include "query/search_language.h"
#include "query/search_pattern.h"
#include "snapshot/snapshot.h"
#include "snapshot/text_index.h"

#include <vector>

namespace tideline {

/// The artists that an `artist:` term means, or all others that a `person:` term does; none of other terms.
std::vector<EntityId> entitiesMeant(const Snapshot& snapshot, const SearchTerm& term);

/// Which events the terms of a search find. A word finds an event by its titles, by the names of who takes part, of its
/// tags and of its place or what that lies in, by publisher and creators of its sources, and by the title of a story or
/// by a step of one that is about it; in any language. A field finds it by that alone, as the values of a
/// filter do: `artist:` like Filter::artists, `place:` like Filter::places with what lies inside, `year:` like
/// Filter::years. See query/search_pattern.h for what fits.
/// Views into snapshot and index, which must outlive it.
class EventSearch {
public:
    /// The index may be null: then titles are looked through one by one.
    explicit EventSearch(const Snapshot& snapshot, const TextIndex* index = nullptr)
        : m_snapshot(snapshot)
        , m_index(index)
    {}

    /// The candidates that all terms find, and none that is excluded. A query without terms finds all.
    EventSet among(const SearchQuery& query, EventSet candidates) const;

private:
    EventSet found(const SearchTerm& term, const EventSet& candidates) const;
    EventSet foundAnywhere(SearchPattern& pattern, const EventSet& candidates) const;
    std::vector<SourceId> published(SearchPattern& pattern) const;
    EventSet told(SearchPattern& pattern) const;
    EventSet titled(SearchPattern& pattern, const EventSet& candidates) const;
    bool hasTitle(SearchPattern& pattern, EventIndex event) const;

    const Snapshot& m_snapshot;
    const TextIndex* m_index;
};

} // namespace tideline
