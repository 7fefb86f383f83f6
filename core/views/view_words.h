// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/kept_view.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tideline {

// The words of a view as text, for its reader and its writer.

template <typename Value>
using ViewWord = std::pair<std::string_view, Value>;

inline constexpr auto kGroupingWords = std::to_array<ViewWord<LaneGrouping>>({
    {"kind", LaneGrouping::Kind},
    {"artist", LaneGrouping::Artist},
    {"person", LaneGrouping::Person},
    {"place", LaneGrouping::Place},
    {"tag", LaneGrouping::Tag},
    {"source", LaneGrouping::Source},
    {"none", LaneGrouping::None},
});

inline constexpr auto kLaneWords = std::to_array<ViewWord<Lane>>({
    {"defectors", Lane::Defectors},
    {"events", Lane::Events},
    {"artists", Lane::Artists},
    {"works", Lane::Works},
    {"context", Lane::Context},
});

inline constexpr auto kRemainderWords = std::to_array<ViewWord<LaneRemainder>>({
    {"everything", LaneRemainder::Everything},
    {"others", LaneRemainder::Others},
    {"unassigned", LaneRemainder::Unassigned},
});

inline constexpr auto kStrengthWords = std::to_array<ViewWord<SourceStrength>>({
    {"one", SourceStrength::One},
    {"two", SourceStrength::Two},
    {"many", SourceStrength::Many},
});

inline constexpr auto kRestWords = std::to_array<ViewWord<Rest>>({
    {"dim", Rest::Dimmed},
    {"hide", Rest::Hidden},
});

inline constexpr auto kThemeWords = std::to_array<ViewWord<ViewTheme>>({
    {"light", ViewTheme::Light},
    {"dark", ViewTheme::Dark},
    {"contrast", ViewTheme::HighContrast},
    {"print", ViewTheme::Print},
});

/// The lists of records, in the order in which they are written.
inline constexpr auto kRecordLists = std::to_array<ViewWord<std::vector<RecordName> NamedValues::*>>({
    {"artist", &NamedValues::artists},
    {"person", &NamedValues::people},
    {"kind", &NamedValues::kinds},
    {"place", &NamedValues::places},
    {"tag", &NamedValues::tags},
    {"source", &NamedValues::sources},
    {"story", &NamedValues::stories},
});

/// What stands alone.
inline constexpr auto kFilterFlags = std::to_array<ViewWord<bool NamedFilter::*>>({
    {"surely", &NamedFilter::surely},
    {"unsourced", &NamedFilter::unsourced},
    {"disputed", &NamedFilter::disputed},
    {"rejected", &NamedFilter::rejected},
});

inline constexpr std::string_view kNoLanes = "none"; ///< A list of lanes that is empty, and not as at first.
inline constexpr std::string_view kExcludingPrefix = "not-";

template <typename Value, std::size_t kCount>
std::optional<Value> valueOf(const std::array<ViewWord<Value>, kCount>& words, std::string_view text)
{
    const auto found = std::ranges::find(words, text, &ViewWord<Value>::first);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

/// Requires: the value is one of them.
template <typename Value, std::size_t kCount>
std::string_view wordOf(const std::array<ViewWord<Value>, kCount>& words, Value value)
{
    return std::ranges::find(words, value, &ViewWord<Value>::second)->first;
}

template <typename Value, std::size_t kCount>
std::vector<std::string> textsOf(const std::array<ViewWord<Value>, kCount>& words)
{
    std::vector<std::string> texts;
    for (const auto& word : words) {
        texts.emplace_back(word.first);
    }
    return texts;
}

} // namespace tideline
