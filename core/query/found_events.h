// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

namespace tideline {

/// True if an end of the relationship is the event, or if it rests on it.
bool namesEvent(const Relationship& relationship, EventId event);

/// The entity at the other end of a relationship of this one; nothing if there is something else, or itself.
std::optional<EntityIndex> otherEntity(const Snapshot& snapshot, const Relationship& relationship, EntityIndex entity);

} // namespace tideline
