// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/event_order.h"

#include <algorithm>
#include <compare>
#include <string>

namespace tideline {

namespace {

/// Tells which events look the same at first sight.
class FirstSight {
public:
    explicit FirstSight(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
        const std::vector<std::string>& languages = snapshot.languages();
        const auto english = std::ranges::find(languages, "en");
        if (english != languages.end()) {
            m_english = snapshot.titles()[static_cast<std::size_t>(english - languages.begin())];
        }
    }

    /// True if the two have the same place in time and the same title, key and date: what the snapshot sorts by.
    bool areAlike(EventIndex a, EventIndex b) const
    {
        const EventColumns& columns = m_snapshot.columns();
        return columns.earliestBegin[a.value()] == columns.earliestBegin[b.value()] &&
               columns.latestEnd[a.value()] == columns.latestEnd[b.value()] && title(a) == title(b) &&
               m_snapshot.eventKey(a) == m_snapshot.eventKey(b) && m_snapshot.dateText(a) == m_snapshot.dateText(b);
    }

private:
    /// As Snapshot::title in English, which looks for the language each time.
    std::string_view title(EventIndex event) const
    {
        const std::string_view english = m_english[event.value()];
        return english.empty() ? m_snapshot.title(event, "en").text : english;
    }

    const Snapshot& m_snapshot;
    TextColumn m_english; ///< Empty if no event has an English title.
};

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
    const FirstSight sight(snapshot);
    auto first = events.begin();
    while (first != events.end()) {
        const auto last =
            std::find_if_not(first + 1, events.end(), [&](EventIndex event) { return sight.areAlike(*first, event); });
        if (last - first > 1) {
            std::stable_sort(first, last, [&](EventIndex a, EventIndex b) { return readsBefore(snapshot, a, b); });
        }
        first = last;
    }
}

} // namespace tideline
