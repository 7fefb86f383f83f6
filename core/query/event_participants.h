// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/entity.h"
#include "snapshot/snapshot.h"

#include <algorithm>
#include <vector>

namespace tideline {

/// The entities of this sort that take part in the event, each once whatever its roles, in the order of the event.
inline std::vector<EntityIndex> participantsOf(const Snapshot& snapshot, EventIndex event, EntityKind kind)
{
    std::vector<EntityIndex> entities;
    for (const EventParticipation& participation : snapshot.participations(event)) {
        if (snapshot[participation.entity].kind == kind &&
            std::find(entities.begin(), entities.end(), participation.entity) == entities.end()) {
            entities.push_back(participation.entity);
        }
    }
    return entities;
}

} // namespace tideline
