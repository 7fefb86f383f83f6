// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace tideline {

/// What becomes of an entity in a publication.
enum class Treatment {
    Open,      ///< Published as it is.
    Pseudonym, ///< Published by pseudonym and disclosures.
    Unseen,    ///< Protected, and in nothing that is published: absent.
    Withheld,  ///< Absent, and not to be mentioned.
};

/// Which records of a collection a publication has: every decision is taken here, once, for pictures and for data.
/// By allow-list: a record that is not marked is absent. Depends on nothing that is not published but on the marks of
/// protection and visibility themselves.
struct RedactionPlan {
    static constexpr std::uint32_t kAbsent = std::numeric_limits<std::uint32_t>::max();

    std::vector<Treatment> entities;          ///< By EntityIndex.
    std::vector<EventIndex> events;           ///< The published ones, in published order.
    std::vector<std::uint32_t> eventPosition; ///< By EventIndex: place in `events`, or kAbsent.
    std::vector<bool> relationships;          ///< By RelationshipIndex.
    std::vector<bool> stories;                ///< By StoryIndex.

    Treatment treatment(EntityIndex entity) const { return entities[entity.value()]; }
    bool hasEvent(EventIndex event) const { return eventPosition[event.value()] != kAbsent; }
    bool hasEntity(EntityIndex entity) const
    {
        return treatment(entity) == Treatment::Open || treatment(entity) == Treatment::Pseudonym;
    }
};

/// Decides. Fails with BlockedByProtection if a story that would be published is about a withheld entity.
/// The rules: what is not visible is absent; so is an event whose only participants are withheld, and an event of the
/// lane of defectors whose only participants are protected or withheld (it would tell when they left); so is a
/// relationship with an end that is not published openly; so is a step about an absent event, and a story with no step
/// left.
Result<RedactionPlan> planRedaction(const Snapshot& snapshot);

/// True if the step of a published story is published.
bool isPublished(const Step& step, const Snapshot& snapshot, const RedactionPlan& plan);

} // namespace tideline
