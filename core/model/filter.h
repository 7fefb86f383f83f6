// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "time/time_point.h"

#include <optional>
#include <string>
#include <vector>

namespace tideline {

/// Which events to show. A value. Within one list any may hold, between lists all must; an empty filter passes all.
struct Filter {
    std::vector<EntityId> artists = {};
    std::vector<EntityId> people = {}; ///< Any entity that is not an artist, too.
    std::vector<TermId> kinds = {};
    std::vector<PlaceId> places = {}; ///< With every place inside them.
    std::vector<TagId> tags = {};
    std::vector<SourceId> sources = {};
    std::optional<TimeSpan> years = {}; ///< Events that could lie in it. Undated events do not pass.
    bool surely = false;                ///< With `years`: only events that lie in it whatever their doubt.
    std::string text = {}; ///< A substring of title, short title, names of participants or place; case does not matter.
    bool unsourced = false; ///< Only events without a single citation.
    bool disputed = false;  ///< Only events with a disputed claim, on whatever field.
    bool rejected = false;  ///< Only events with a rejected claim.

    bool isEmpty() const { return *this == Filter{}; }
    bool operator==(const Filter&) const = default;
};

} // namespace tideline
