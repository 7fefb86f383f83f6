// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "query/event_set.h"
#include "snapshot/snapshot.h"

#include <vector>

namespace tideline {

// The events that any value of a list finds. Ids of records that are not there find nothing.

/// As `eventsFoundByArtist` and `eventsFoundByPerson` (query/selection.h).
EventSet eventsOfArtists(const Snapshot& snapshot, const std::vector<EntityId>& ids);
EventSet eventsOfPeople(const Snapshot& snapshot, const std::vector<EntityId>& ids);
EventSet eventsOfKinds(const Snapshot& snapshot, const std::vector<TermId>& ids);
EventSet eventsInPlaces(const Snapshot& snapshot, const std::vector<PlaceId>& ids); ///< And what lies inside them.
EventSet eventsWithTags(const Snapshot& snapshot, const std::vector<TagId>& ids);
EventSet eventsWithSources(const Snapshot& snapshot, const std::vector<SourceId>& ids);
EventSet eventsOfStories(const Snapshot& snapshot, const std::vector<StoryId>& ids); ///< That a step is about.
EventSet eventsOfStrengths(const Snapshot& snapshot, const std::vector<SourceStrength>& strengths);
EventSet eventsInYears(const Snapshot& snapshot, const TimeSpan& years); ///< That could lie in them.
EventSet eventsSurelyInYears(const Snapshot& snapshot, const TimeSpan& years);

} // namespace tideline
