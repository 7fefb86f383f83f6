// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/selection.h"

#include "query/filter_evaluation.h"

#include <algorithm>

namespace tideline {

namespace {

std::vector<bool> shownEntities(const Snapshot& snapshot, const Filter& filter, const EventSet& passing)
{
    std::vector<bool> shown(snapshot.entities().size(), filter.isEmpty());
    if (filter.isEmpty()) {
        return shown;
    }
    for (const auto* ids : {&filter.artists, &filter.people}) {
        for (const EntityId id : *ids) {
            if (const auto entity = snapshot.find(id)) {
                shown[entity->value()] = true;
            }
        }
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        shown[i] = shown[i] || std::ranges::any_of(snapshot.eventsOf(EntityIndex(i)),
                                                   [&passing](EventIndex e) { return passing.contains(e); });
    }
    return shown;
}

} // namespace

Selection select(const Snapshot& snapshot, const Filter& filter)
{
    return select(FilterEvaluation(snapshot, filter));
}

Selection select(const FilterEvaluation& evaluation)
{
    const Snapshot& snapshot = evaluation.snapshot();
    const EventSet passing = evaluation.passing();

    Selection selection;
    selection.events.reserve(passing.count());
    passing.forEach([&selection](EventIndex event) { selection.events.push_back(event); });
    selection.entities = shownEntities(snapshot, evaluation.filter(), passing);
    const auto undated = std::ranges::lower_bound(selection.events, EventIndex(snapshot.columns().datedCount));
    selection.datedCount = static_cast<std::size_t>(undated - selection.events.begin());
    return selection;
}

} // namespace tideline
