// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_set.h"
#include "query/search_language.h"
#include "query/search_pattern.h"
#include "query/searched_texts.h"
#include "snapshot/snapshot.h"
#include "snapshot/text_index.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// One record that a search finds.
struct SearchHit {
    RecordReference record;
    std::string name = {}; ///< What it is called in the reader's language.
    /// Where it was found: the name or title that fits, in whatever language, or the sentence. Empty if an event is
    /// found only by who takes part, its place and so on.
    std::string text = {};
    std::string language = {};             ///< Of `text`, empty if it is not known.
    std::vector<SearchRange> marks = {};   ///< The words that were searched: bytes of `text`, ascending.
    std::optional<SearchedText> sort = {}; ///< Of `text`.
    std::optional<StepId> step = {};       ///< Of a story, where it says so.

    bool operator==(const SearchHit&) const = default;
};

struct SearchHits {
    std::vector<SearchHit> hits; ///< Best first, as many as were asked for.
    std::size_t eventCount = 0;  ///< How many events the query finds, as a filter with that text.

    bool operator==(const SearchHits&) const = default;
};

/// What the query finds in the collection, ranked. People, artists, works, places, tags, sources and stories are found
/// by their own names and texts, and each word must be somewhere in them; a field is about what it names (`artist:`
/// finds artists). Events are those that EventSearch finds.
/// First comes what is called so, whole names before beginnings of words; then what says it in a sentence; then events
/// that are only tied to it. Equal ones go by weight, then by name or date: the same for the same content.
/// Of very many events the weightiest are ranked.
SearchHits search(const Snapshot& snapshot, const SearchQuery& query, std::string_view language, std::size_t most,
                  const TextIndex* index = nullptr);

/// The same, where it is known which events the query finds. Requires: the query has terms.
SearchHits hitsAmong(const Snapshot& snapshot, const SearchQuery& query, const EventSet& events,
                     std::string_view language, std::size_t most);

} // namespace tideline
