// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "layout/lane_key.h"
#include "model/filter.h"
#include "model/rest.h"
#include "time/time_point.h"

#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace tideline {

/// A record as a kept view names it: by its key, which is the same in every copy of a collection, or by its id if it
/// has no key.
using RecordName = std::variant<std::string, RecordId>;

/// The lists of a filter, with names for ids.
struct NamedValues {
    std::vector<RecordName> artists = {};
    std::vector<RecordName> people = {};
    std::vector<RecordName> kinds = {};
    std::vector<RecordName> places = {};
    std::vector<RecordName> tags = {};
    std::vector<RecordName> sources = {};
    std::vector<RecordName> stories = {};
    std::vector<SourceStrength> strengths = {};

    bool operator==(const NamedValues&) const = default;
};

/// A Filter, with names for ids.
struct NamedFilter {
    NamedValues chosen = {};
    NamedValues excluded = {};
    std::optional<TimeSpan> years = {}; ///< Not empty.
    bool surely = false;
    std::string text = {};
    bool unsourced = false;
    bool disputed = false;
    bool rejected = false;

    bool operator==(const NamedFilter&) const = default;
};

/// A LaneKey, with a name for an id.
using LaneName = std::variant<Lane, LaneRemainder, RecordName>;

/// A LaneArrangement, with names for ids.
struct NamedLanes {
    LaneGrouping grouping = LaneGrouping::Kind;
    std::vector<LaneName> order = {};
    std::set<LaneName> folded = {Lane::Works, Lane::Context};
    std::set<LaneName> hidden = {};
    std::optional<LaneName> wanted = {};

    bool operator==(const NamedLanes&) const = default;
};

/// High contrast is light or dark as the desktop is; print is for pictures.
enum class ViewTheme { Light, Dark, HighContrast, Print };

/// What somebody sees of a collection and wants to come back to: a value that means the same in a copy of the
/// collection and on another machine. What it does not name is as it is at first, but for rest, span and theme: without
/// them whoever shows the view leaves theirs as it is. So do views that were kept before there was a choice of rest.
struct KeptView {
    std::string name = {};
    NamedFilter filter = {};
    std::optional<Rest> rest = {}; ///< What is done with what does not pass.
    NamedLanes lanes = {};
    std::optional<TimeSpan> span = {}; ///< What the timeline shows. Not empty.
    std::optional<ViewTheme> theme = {};

    bool operator==(const KeptView&) const = default;
};

} // namespace tideline
