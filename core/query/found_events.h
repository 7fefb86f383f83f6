// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <optional>
#include <vector>

namespace tideline {

/// True if an end of the relationship is the event, or if it rests on it.
bool namesEvent(const Relationship& relationship, EventId event);

/// The events that `namesEvent` holds for, in no order.
std::vector<EventIndex> namedEvents(const Snapshot& snapshot, const Relationship& relationship);

/// The entity at the other end of a relationship of this one; nothing if there is something else, or itself.
std::optional<EntityIndex> otherEntity(const Snapshot& snapshot, const Relationship& relationship, EntityIndex entity);

/// The events that the relationships of the entity find, whether or not it takes part in them too: those that they name
/// and, for an artist, the leaving of those whom they tie to it. Ascending, each once.
std::vector<EventIndex> tiedEvents(const Snapshot& snapshot, EntityIndex entity, bool isArtist);

} // namespace tideline
