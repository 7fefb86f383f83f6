// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "snapshot/adjacency.h"
#include "snapshot/event_keys.h"
#include "snapshot/indexes.h"
#include "snapshot/text_column.h"
#include "time/edtf.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace tideline {

struct EventParticipation {
    EntityIndex entity;
    TermIndex role;

    bool operator==(const EventParticipation&) const = default;
};

/// How often the evidence of events cites one source, and how far each citation can be relied on. Events alone, because
/// their evidence is not in the snapshot; that of all other records can be walked.
struct CitationTally {
    std::array<std::uint32_t, 5> byConfidence = {}; ///< Citations by Confidence, those of claims included.
    std::uint32_t claims = 0;                       ///< Those that support a claim.

    bool operator==(const CitationTally&) const = default;
};

/// What a snapshot knows of its events beyond their dates and kinds: whatever a first picture can do without. Columns
/// have a value an event, in the order of the snapshot. Shared by copies, but for the few that are not columns.
struct EventDetails {
    std::vector<std::string> languages;  ///< Of titles, sorted.
    std::vector<TextColumn> titles;      ///< One a language, in the order of `languages`; empty where there is none.
    std::vector<TextColumn> shortTitles; ///< The same.
    EventKeys keys;
    std::vector<bool> disputed; ///< Some claim on its date is disputed.
    std::vector<bool> visible;  ///< What is not in it is not published.
    Adjacency<EventParticipation> participations;
    Adjacency<SourceIndex> sources;                           ///< Sets, of citations and claims.
    Adjacency<TagIndex> tags;                                 ///< Sets.
    std::map<ClaimStatus, std::vector<EventIndex>> withClaim; ///< Ascending, each once.
    std::unordered_map<std::uint32_t, std::vector<EdtfDate>> otherDates =
        {};                               ///< By event row; see Snapshot::otherDates.
    std::vector<CitationTally> citations; ///< By source.
};

} // namespace tideline
