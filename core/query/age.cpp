// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/age.h"

#include <algorithm>

namespace tideline {

namespace {

bool isBirthOf(const Snapshot& snapshot, EntityIndex person, EventIndex event)
{
    return snapshot.kindOf(event).key == "birth" &&
           std::ranges::all_of(snapshot.participations(event), [&](const EventParticipation& participation) {
               return participation.entity == person || snapshot[participation.entity].kind != EntityKind::Person;
           });
}

} // namespace

std::optional<Elapsed> ageAt(const Snapshot& snapshot, EntityIndex person, EventIndex event)
{
    if (snapshot[person].kind != EntityKind::Person) {
        return std::nullopt;
    }
    const auto isBirth = [&](EventIndex other) { return isBirthOf(snapshot, person, other); };
    const std::span<const EventIndex> events = snapshot.eventsOf(person);
    const auto birth = std::ranges::find_if(events, isBirth);
    if (birth == events.end() || *birth == event || std::any_of(std::next(birth), events.end(), isBirth)) {
        return std::nullopt;
    }
    return elapsedIn(ElapsedUnit::Years, EdtfDate::asWritten(snapshot.dateText(*birth)),
                     EdtfDate::asWritten(snapshot.dateText(event)));
}

} // namespace tideline
