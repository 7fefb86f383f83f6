// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/rest_stack.h"

#include <algorithm>

namespace tideline {
namespace {

/// Whether every lane has room for all that passes in it.
bool holds(const LaneStack& stack, const std::vector<LaneNeed>& passing)
{
    return std::all_of(passing.begin(), passing.end(), [&stack](const LaneNeed& need) {
        const auto place = std::find_if(stack.places.begin(), stack.places.end(), [&need](const LanePlace& candidate) {
            return candidate.need.lane == need.lane;
        });
        return place != stack.places.end() &&
               (need.folded || (!place->need.folded && place->need.entityRows >= need.entityRows &&
                                place->need.fieldRows >= need.fieldRows));
    });
}

} // namespace

LaneNeed withoutRest(const LaneContents& contents, LaneNeed need)
{
    if (need.folded) {
        return need;
    }
    if (contents.count == 0 && !need.isWanted) {
        return {.lane = need.lane, .folded = true};
    }
    LaneNeed passing = need;
    passing.entityRows = passing.extraTracks = passing.sharedTracks = 0;
    for (const EntityRow& row : contents.rows) {
        if (!row.isDimmed) {
            ++passing.entityRows;
            passing.extraTracks += row.trackCount - 1;
            passing.sharedTracks += row.trackCount > 1 ? 1 : 0;
        }
    }
    // The events of rows that go, and marks that find no room, are still to be seen.
    passing.hasStrip = need.hasStrip || passing.entityRows < need.entityRows;
    if (!contents.isDense) {
        passing.fieldRows = std::min(need.fieldRows, std::max<std::size_t>(contents.passingRows, 1));
    }
    return passing;
}

LaneStack stackBeforeRest(const std::vector<LaneNeed>& needs, const std::vector<LaneNeed>& passing,
                          const LaneRoom& room)
{
    std::vector<LaneNeed> withoutEmptyLanes = needs;
    for (std::size_t lane = 0; lane < needs.size(); ++lane) {
        if (passing[lane].folded) {
            withoutEmptyLanes[lane] = passing[lane];
        }
    }
    const LaneStack least = stackLanes(passing, room);
    LaneStack stack = stackLanes(needs, room);
    if (!holds(stack, passing)) {
        stack = stackLanes(withoutEmptyLanes, room);
    }
    if (!holds(stack, passing)) {
        return least;
    }
    stack.wantedHeight = least.wantedHeight;
    return stack;
}

} // namespace tideline
