// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/citation.h"
#include "time/edtf.h"

namespace tideline {

/// One passage of a story, usually about one event.
struct Step {
    StepId id;
    std::string key = {};
    LocalizedText title = {};
    LocalizedText text = {}; ///< Markdown with links to records and citations.
    std::optional<EventId> event = {};
    std::optional<EdtfDate> date = {}; ///< Overrides the event's.
    std::vector<Citation> citations = {};

    bool operator==(const Step&) const = default;
};

/// An ordered telling about one or more entities.
struct Story {
    StoryId id;
    std::string key = {};
    LocalizedText title = {};
    LocalizedText standfirst = {};
    LocalizedText card = {}; ///< One line for the front page.
    std::vector<EntityId> about = {};
    bool visible = true;
    std::vector<Step> steps = {};
    Evidence evidence = {};

    bool operator==(const Story&) const = default;
};

} // namespace tideline
