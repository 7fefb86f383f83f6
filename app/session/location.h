// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"

#include <optional>
#include <variant>

namespace tideline {

// Where the reader is. Ids rather than positions, so that a place visited survives a change of the data.

struct FrontPage {
    bool operator==(const FrontPage&) const = default;
};
struct EventPage {
    EventId event;
    bool operator==(const EventPage&) const = default;
};
struct EntityPage {
    EntityId entity;
    bool operator==(const EntityPage&) const = default;
};
struct StoryPage {
    StoryId story;
    std::optional<StepId> step; ///< The current step; nothing: the head of the story.
    bool operator==(const StoryPage&) const = default;
};
struct SourcePage {
    SourceId source;
    bool operator==(const SourcePage&) const = default;
};
struct SourcesPage { ///< All sources of the collection.
    bool operator==(const SourcesPage&) const = default;
};

struct PlacePage {
    PlaceId place;
    bool operator==(const PlacePage&) const = default;
};

using Location = std::variant<FrontPage, EventPage, EntityPage, StoryPage, SourcePage, SourcesPage, PlacePage>;

} // namespace tideline
