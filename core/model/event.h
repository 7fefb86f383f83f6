// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "time/edtf.h"

namespace tideline {

/// An entity takes part in the event that holds this, in a role.
struct Participation {
    EntityId entity;
    TermId role;

    bool operator==(const Participation&) const = default;
};

/// Something with a date, or that should have one: an event without is shown beside the timeline, never dropped.
struct Event {
    EventId id;
    std::string key = {};
    TermId kind; ///< Of the vocabulary EventKind.
    LocalizedText title = {};
    LocalizedText shortTitle = {}; ///< For labels: at most 28 characters, 16 syllables in Korean.
    LocalizedText summary = {};    ///< Markdown.
    std::optional<EdtfDate> date = {};
    std::optional<PlaceId> place = {};
    int weight = 0; ///< Importance set by hand, 0 to 100.
    bool visible = true;
    std::vector<Participation> participations = {};
    std::vector<TagId> tags = {};
    Evidence evidence = {};

    bool operator==(const Event&) const = default;
};

} // namespace tideline
