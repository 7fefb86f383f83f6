// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_layout.h"

#include "layout/lane_cuts.h"

#include <algorithm>
#include <array>

namespace tideline {
namespace {

/// The sizes between two neighbours of the scale that fill the height best, never more.
LaneSizes fittingSizes(const LaneCuts& lanes, const LaneRoom& room)
{
    constexpr std::array steps = {kCompact, kTight, kComfortable, kWide};
    LaneSizes from = scaled(steps.front(), room.unit);
    for (std::size_t step = 1; step < steps.size(); ++step) {
        const LaneSizes to = scaled(steps[step], room.unit);
        const double low = lanes.heightAt(from);
        const double high = lanes.heightAt(to);
        if (high > room.height) {
            return blend(from, to, std::clamp((room.height - low) / (high - low), 0.0, 1.0));
        }
        from = to;
    }
    return from;
}

} // namespace

LaneStack stackLanes(const std::vector<LaneNeed>& needs, const LaneRoom& room)
{
    LaneCuts lanes(needs, room);
    LaneStack stack{.wantedHeight = lanes.heightAt(scaled(kComfortable, room.unit))};
    lanes.cutToFit(scaled(kCompact, room.unit));
    const LaneSizes sizes = fittingSizes(lanes, room);
    const double spare = std::max(0.0, room.height - lanes.heightAt(sizes));
    double shares = 0;
    const auto shareOf = [](const LaneNeed& need) { return need.folded ? 0.0 : need.lane == Lane::Events ? 2.0 : 1.0; };
    for (const LaneNeed& need : lanes.needs()) {
        shares += shareOf(need);
    }
    double y = room.top;
    for (const LaneNeed& need : lanes.needs()) {
        LanePlace place = lanes.placeAt(need, sizes);
        place.y = y;
        place.rowsTop += y;
        place.height += shares > 0 ? spare * shareOf(need) / shares : 0;
        y += place.height;
        stack.places.push_back(place);
    }
    return stack;
}

} // namespace tideline
