// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/value_events.h"

#include "query/place_tree.h"
#include "query/selection.h"
#include "query/source_strength.h"

#include <algorithm>
#include <span>

namespace tideline {

namespace {

/// For each record of a list whether it is chosen. Ids of records that are not there choose nothing.
template <typename RecordId>
std::vector<bool> chosenOf(const Snapshot& snapshot, std::size_t recordCount, const std::vector<RecordId>& ids)
{
    std::vector<bool> chosen(recordCount, false);
    for (const RecordId id : ids) {
        if (const auto index = snapshot.find(id)) {
            chosen[index->value()] = true;
        }
    }
    return chosen;
}

template <typename RecordIndex>
bool anyChosen(std::span<const RecordIndex> records, const std::vector<bool>& chosen)
{
    return std::any_of(records.begin(), records.end(), [&chosen](RecordIndex r) { return chosen[r.value()]; });
}

template <typename Find>
EventSet eventsOfEntities(const Snapshot& snapshot, const std::vector<EntityId>& ids, Find findEvents)
{
    EventSet found = EventSet::none(snapshot.columns().size());
    for (const EntityId id : ids) {
        if (const auto entity = snapshot.find(id)) {
            for (const EventIndex event : findEvents(snapshot, *entity)) {
                found.insert(event);
            }
        }
    }
    return found;
}

} // namespace

EventSet eventsInPlaces(const Snapshot& snapshot, const std::vector<PlaceId>& ids)
{
    const std::vector<bool> chosen = chosenOf(snapshot, snapshot.places().size(), ids);
    const PlaceTree tree(snapshot);
    std::vector<bool> inside(chosen.size(), false);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        tree.forEachAround(PlaceIndex(i), [&](PlaceIndex around) { inside[i] = inside[i] || chosen[around.value()]; });
    }
    const EventColumns& columns = snapshot.columns();
    return EventSet::where(columns.size(), [&](std::size_t row) {
        return columns.place[row] != EventColumns::kNoPlace && inside[columns.place[row]];
    });
}

EventSet eventsInYears(const Snapshot& snapshot, const TimeSpan& years)
{
    const EventColumns& columns = snapshot.columns();
    const auto dated = static_cast<std::ptrdiff_t>(columns.datedCount);
    const auto begin = columns.earliestBegin.begin();
    const auto beginBefore =
        static_cast<std::size_t>(std::lower_bound(begin, begin + dated, years.end.seconds()) - begin);
    const std::int64_t yearsBegin = years.begin.seconds();
    const bool isEmpty = years.isEmpty();
    return EventSet::where(columns.size(), [&](std::size_t row) {
        return !isEmpty && row < beginBefore && yearsBegin < columns.latestEnd[row] &&
               ((columns.dateFlags[row] & kHasGaps) == 0 || snapshot.mayOverlap(EventIndex(row), years));
    });
}

EventSet eventsSurelyInYears(const Snapshot& snapshot, const TimeSpan& years)
{
    const EventColumns& columns = snapshot.columns();
    return EventSet::where(columns.size(), [&](std::size_t row) {
        if ((columns.dateFlags[row] & kHasGaps) != 0) {
            return snapshot.surelyOverlaps(EventIndex(row), years);
        }
        const std::optional<SureReach> reach = sureReachOf(columns, row);
        return reach && reach->overlaps(years);
    });
}

EventSet eventsOfArtists(const Snapshot& snapshot, const std::vector<EntityId>& ids)
{
    return eventsOfEntities(snapshot, ids, eventsFoundByArtist);
}

EventSet eventsOfPeople(const Snapshot& snapshot, const std::vector<EntityId>& ids)
{
    return eventsOfEntities(snapshot, ids, eventsFoundByPerson);
}

EventSet eventsOfKinds(const Snapshot& snapshot, const std::vector<TermId>& ids)
{
    const EventColumns& columns = snapshot.columns();
    const std::vector<bool> chosen = chosenOf(snapshot, snapshot.terms().size(), ids);
    return EventSet::where(columns.size(), [&](std::size_t row) { return chosen[columns.kind[row]]; });
}

EventSet eventsWithTags(const Snapshot& snapshot, const std::vector<TagId>& ids)
{
    const std::vector<bool> chosen = chosenOf(snapshot, snapshot.tags().size(), ids);
    return EventSet::where(snapshot.columns().size(),
                           [&](std::size_t row) { return anyChosen(snapshot.tagsOf(EventIndex(row)), chosen); });
}

EventSet eventsWithSources(const Snapshot& snapshot, const std::vector<SourceId>& ids)
{
    const std::vector<bool> chosen = chosenOf(snapshot, snapshot.sources().size(), ids);
    return EventSet::where(snapshot.columns().size(),
                           [&](std::size_t row) { return anyChosen(snapshot.sourcesOf(EventIndex(row)), chosen); });
}

EventSet eventsOfStories(const Snapshot& snapshot, const std::vector<StoryId>& ids)
{
    EventSet found = EventSet::none(snapshot.columns().size());
    for (const StoryId id : ids) {
        if (const auto story = snapshot.find(id)) {
            for (const Step& step : snapshot[*story].steps) {
                if (const auto event = step.event ? snapshot.find(*step.event) : std::nullopt) {
                    found.insert(*event);
                }
            }
        }
    }
    return found;
}

EventSet eventsOfStrengths(const Snapshot& snapshot, const std::vector<SourceStrength>& strengths)
{
    return EventSet::where(snapshot.columns().size(), [&](std::size_t row) {
        const std::optional<SourceStrength> strength = strengthOf(snapshot, EventIndex(row));
        return strength && std::ranges::find(strengths, *strength) != strengths.end();
    });
}

} // namespace tideline
