// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_arrangement.h"

#include <algorithm>

namespace tideline {

std::vector<LaneKey> inOrder(const LaneArrangement& arrangement, std::vector<LaneKey> lanes)
{
    const auto place = [&arrangement](const LaneKey& lane) {
        return std::find(arrangement.order.begin(), arrangement.order.end(), lane);
    };
    std::stable_sort(lanes.begin(), lanes.end(),
                     [&place](const LaneKey& first, const LaneKey& second) { return place(first) < place(second); });
    return lanes;
}

void moveLane(LaneArrangement& arrangement, const std::vector<LaneKey>& lanes, const LaneKey& moved,
              const std::optional<LaneKey>& before)
{
    if (before == moved) {
        return;
    }
    std::vector<LaneKey>& order = arrangement.order;
    for (const LaneKey& lane : lanes) {
        if (std::find(order.begin(), order.end(), lane) == order.end()) {
            order.push_back(lane);
        }
    }
    std::erase(order, moved);
    auto place = before ? std::find(order.begin(), order.end(), *before) : order.end();
    if (!before) {
        // Behind the last one that is there; behind that stand lanes that are not.
        while (place != order.begin() && std::find(lanes.begin(), lanes.end(), *std::prev(place)) == lanes.end()) {
            --place;
        }
    }
    order.insert(place, moved);
}

void setFolded(LaneArrangement& arrangement, const LaneKey& lane, bool isFolded)
{
    if (isFolded) {
        arrangement.folded.insert(lane);
        arrangement.wanted = arrangement.wanted == lane ? std::nullopt : arrangement.wanted;
    } else {
        arrangement.folded.erase(lane);
        arrangement.wanted = lane;
    }
}

} // namespace tideline
