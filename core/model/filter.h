// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "time/time_point.h"

#include <optional>
#include <string>
#include <vector>

namespace tideline {

/// How far the sources of an event go, as its strength sign tells it: by the number of voices (snapshot/voices.h).
enum class SourceStrength { One, Two, Many };

/// Values that are ruled out. The lists are those of Filter.
struct ExcludedValues {
    std::vector<EntityId> artists = {};
    std::vector<EntityId> people = {};
    std::vector<TermId> kinds = {};
    std::vector<PlaceId> places = {};
    std::vector<TagId> tags = {};
    std::vector<SourceId> sources = {};
    std::vector<StoryId> stories = {};
    std::vector<SourceStrength> strengths = {};

    bool operator==(const ExcludedValues&) const = default;
};

/// Which events to show. A value. Within one list any may hold, between lists all must; an empty filter passes all.
struct Filter {
    std::vector<EntityId> artists = {};
    std::vector<EntityId> people = {}; ///< Any entity that is not an artist, too.
    std::vector<TermId> kinds = {};
    std::vector<PlaceId> places = {}; ///< With every place inside them.
    std::vector<TagId> tags = {};
    std::vector<SourceId> sources = {};
    std::vector<StoryId> stories = {}; ///< Events that a step of the story is about.
    std::vector<SourceStrength> strengths = {};
    ExcludedValues excluded = {};       ///< What any of these would find, does not pass, whatever else is chosen.
    std::optional<TimeSpan> years = {}; ///< Events that could lie in it. Undated events do not pass.
    /// With `years`: only events that surely lie in it. One date must lie in the years whole; of what lasted, the
    /// beginning, the end or what is between must surely lie in them. A date with "~", "?" or "%" never does, since
    /// nothing says how far off it may be. Without `years` it means nothing. See EdtfDate::surelyOverlaps.
    bool surely = false;
    std::string text = {};  ///< In the language of searches, query/search_language.h.
    bool unsourced = false; ///< Only events without a single citation.
    /// Only events that a disputed claim is about, on whatever field: their own, or one that is told of another record
    /// but stands in the timeline with them, see core/query/contested.h.
    bool disputed = false;
    bool rejected = false; ///< The same for rejected claims.

    bool isEmpty() const { return *this == Filter{}; }
    bool operator==(const Filter&) const = default;
};

} // namespace tideline
