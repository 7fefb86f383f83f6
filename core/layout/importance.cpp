// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/importance.h"

#include <algorithm>
#include <tuple>

namespace tideline {
bool outranks(const Importance& first, const Importance& second)
{
    return std::tuple(-first.weight, second.stories, second.participants, second.sources) <
           std::tuple(-second.weight, first.stories, first.participants, first.sources);
}

bool comesBefore(const Importance& first, const Importance& second)
{
    return outranks(first, second) || (!outranks(second, first) && first.event < second.event);
}

Importance importanceOf(const Snapshot& snapshot, EventIndex event)
{
    return {.weight = snapshot.columns().weight[event.value()],
            .stories = snapshot.storiesWith(event).size(),
            .participants = snapshot.participations(event).size(),
            .sources = snapshot.sourcesOf(event).size(),
            .event = event};
}

void sortByImportance(const Snapshot& snapshot, std::vector<EventIndex>& events)
{
    std::vector<Importance> ranks;
    ranks.reserve(events.size());
    for (const EventIndex event : events) {
        ranks.push_back(importanceOf(snapshot, event));
    }
    std::sort(ranks.begin(), ranks.end(), comesBefore);
    std::transform(ranks.begin(), ranks.end(), events.begin(), [](const Importance& rank) { return rank.event; });
}

} // namespace tideline
