// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/event.h"
#include "snapshot/snapshot.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tideline {

/// One place where a record rests on a source.
struct SourceUse {
    std::string field = {};                    ///< What of the record it supports; empty: the whole.
    std::string value = {};                    ///< Of the claim that it supports; empty: what the record holds.
    std::optional<ClaimStatus> status = {};    ///< Of that claim.
    std::string locator = {};                  ///< The place in the source: "p. 3".
    std::optional<Confidence> confidence = {}; ///< Nothing: cited in a running text, which states none.
    LocalizedText note = {};

    bool operator==(const SourceUse&) const = default;
};

/// A record with the places where it cites the source, in the order in which they stand in it.
template <typename RecordIndex>
struct RecordUses {
    RecordIndex record;
    std::vector<SourceUse> uses = {};

    bool operator==(const RecordUses&) const = default;
};

/// A step of a story: the same.
struct StepUses {
    StoryIndex story;
    std::size_t position = 0; ///< Of the step in the story.
    std::vector<SourceUse> uses = {};

    bool operator==(const StepUses&) const = default;
};

/// Everything that rests on one source.
struct SourceUses {
    std::vector<EventIndex> events; ///< Their evidence is not in the snapshot: `usesIn` tells what it cites.
    std::vector<StepUses> steps;
    std::vector<RecordUses<StoryIndex>> stories;
    std::vector<RecordUses<RelationshipIndex>> relationships;
    std::vector<RecordUses<EntityIndex>> entities;
    std::vector<RecordUses<PlaceIndex>> places;
    std::vector<RecordUses<SourceIndex>> sources; ///< What is said about other sources.

    bool operator==(const SourceUses&) const = default;
};

/// What cites the source: in its citations or claims, or in the text of a step in any language.
SourceUses usesOf(const Snapshot& snapshot, SourceIndex source);

/// Where the event cites the source.
std::vector<SourceUse> usesIn(const Event& event, SourceId source);

/// How often a source is used, and how far what rests on it can be relied on.
struct SourceSummary {
    std::uint32_t events = 0;
    std::uint32_t steps = 0;
    std::uint32_t others = 0;                       ///< Entities, relationships, places, stories and other sources.
    std::uint32_t claims = 0;                       ///< Claims that it supports, of whatever record.
    std::array<std::uint32_t, 5> byConfidence = {}; ///< Citations by Confidence.

    std::uint32_t records() const { return events + steps + others; }
    bool operator==(const SourceSummary&) const = default;
};

/// One for each source, in one walk through the snapshot.
std::vector<SourceSummary> summariesOf(const Snapshot& snapshot);

/// The confidence that most citations have, the lower one of two that are equally frequent; nothing without any.
std::optional<Confidence> prevailingConfidence(const SourceSummary& summary);

} // namespace tideline
