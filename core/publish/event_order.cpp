// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/event_order.h"

#include <algorithm>
#include <compare>
#include <string>

namespace tideline {

namespace {

/// True if the two have the same place in time and the same title, key and date: what the snapshot sorts by.
bool looksLike(const Snapshot& snapshot, EventIndex a, EventIndex b)
{
    const EventColumns& columns = snapshot.columns();
    return columns.earliestBegin[a.value()] == columns.earliestBegin[b.value()] &&
           columns.latestEnd[a.value()] == columns.latestEnd[b.value()] &&
           snapshot.eventKey(a) == snapshot.eventKey(b) && snapshot.dateText(a) == snapshot.dateText(b) &&
           snapshot.title(a, "en").text == snapshot.title(b, "en").text;
}

std::strong_ordering compareTexts(const std::vector<TextColumn>& columns, EventIndex a, EventIndex b)
{
    for (const TextColumn& column : columns) {
        if (const auto order = column[a.value()] <=> column[b.value()]; order != 0) {
            return order;
        }
    }
    return std::strong_ordering::equal;
}

/// What is published of the participations, as text. Withheld entities leave no trace in it.
std::string participationText(const Snapshot& snapshot, EventIndex event)
{
    std::string text;
    for (const EventParticipation& participation : snapshot.participations(event)) {
        const Entity& entity = snapshot[participation.entity];
        if (entity.protection == Protection::Withheld) {
            continue;
        }
        text += entity.protection == Protection::Public ? entity.key : std::string(entity.pseudonym.bestFor("en").text);
        text += '\n' + snapshot[participation.role].key + '\n';
    }
    return text;
}

std::string_view placeKey(const Snapshot& snapshot, EventIndex event)
{
    const auto place = snapshot.placeOf(event);
    return place ? std::string_view(snapshot[*place].key) : std::string_view();
}

bool readsBefore(const Snapshot& snapshot, EventIndex a, EventIndex b)
{
    if (const auto order = compareTexts(snapshot.titles(), a, b); order != 0) {
        return order < 0;
    }
    if (const auto order = compareTexts(snapshot.shortTitles(), a, b); order != 0) {
        return order < 0;
    }
    if (const auto order = snapshot.kindOf(a).key <=> snapshot.kindOf(b).key; order != 0) {
        return order < 0;
    }
    if (const auto order = placeKey(snapshot, a) <=> placeKey(snapshot, b); order != 0) {
        return order < 0;
    }
    const Column<std::int16_t>& weights = snapshot.columns().weight;
    if (weights[a.value()] != weights[b.value()]) {
        return weights[a.value()] < weights[b.value()];
    }
    return participationText(snapshot, a) < participationText(snapshot, b);
}

} // namespace

void sortByContent(const Snapshot& snapshot, std::vector<EventIndex>& events)
{
    auto first = events.begin();
    while (first != events.end()) {
        const auto last = std::find_if_not(first + 1, events.end(),
                                           [&](EventIndex event) { return looksLike(snapshot, *first, event); });
        if (last - first > 1) {
            std::stable_sort(first, last, [&](EventIndex a, EventIndex b) { return readsBefore(snapshot, a, b); });
        }
        first = last;
    }
}

} // namespace tideline
