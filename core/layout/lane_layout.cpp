// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_layout.h"

#include "layout/lane_cuts.h"

#include <algorithm>
#include <array>

namespace tideline {
namespace {

/// Lanes that follow each other and share a height. [first, last) are their places in the stack.
struct LaneRun {
    std::size_t first = 0;
    std::size_t last = 0;
    double height = 0;
};

constexpr std::array kSizeSteps = {kCompact, kTight, kComfortable, kWide};

/// The sizes at a place on the scale: 0 for the most compact, whole numbers for the steps, between them a blend.
LaneSizes sizesAt(double place, double unit)
{
    const auto step = std::min(static_cast<std::size_t>(place), kSizeSteps.size() - 2);
    return blend(scaled(kSizeSteps[step], unit), scaled(kSizeSteps[step + 1], unit), place - static_cast<double>(step));
}

/// The place on the scale where the sizes fill the height of the run best, never more.
double fittingPlace(const LaneCuts& lanes, const LaneRun& run, double unit)
{
    for (std::size_t step = 1; step < kSizeSteps.size(); ++step) {
        const double low = lanes.heightAt(scaled(kSizeSteps[step - 1], unit), run.first, run.last);
        const double high = lanes.heightAt(scaled(kSizeSteps[step], unit), run.first, run.last);
        if (high > run.height) {
            const double share = std::clamp((run.height - low) / (high - low), 0.0, 1.0);
            return static_cast<double>(step - 1) + share;
        }
    }
    return static_cast<double>(kSizeSteps.size() - 1);
}

/// All lanes as one run, or those above and below the top of the pinned one, which keeps its place as far as the most
/// compact sizes let it.
std::vector<LaneRun> runsOf(const LaneCuts& lanes, const LaneRoom& room)
{
    const std::size_t count = lanes.needs().size();
    const auto pinned = std::find_if(lanes.needs().begin(), lanes.needs().end(),
                                     [&room](const LaneNeed& need) { return room.pin && need.lane == room.pin->lane; });
    if (pinned == lanes.needs().begin() || pinned == lanes.needs().end()) {
        return {{0, count, room.height}};
    }
    const auto place = static_cast<std::size_t>(pinned - lanes.needs().begin());
    const LaneSizes compact = scaled(kCompact, room.unit);
    const double least = lanes.heightAt(compact, 0, place);
    const double most = std::max(least, room.height - lanes.heightAt(compact, place, count));
    const double above = std::clamp(room.pin->top - room.top, least, most);
    return {{0, place, above}, {place, count, room.height - above}};
}

/// How the air of a run is divided: among its open lanes; without any it stays below them.
double shareOf(const LaneNeed& need)
{
    return need.folded ? 0.0 : need.lane == LaneKey(Lane::Events) ? 2.0 : 1.0;
}

void stackRun(const LaneCuts& lanes, const LaneRun& run, const LaneSizes& sizes, double y, LaneStack& stack)
{
    const double spare = std::max(0.0, run.height - lanes.heightAt(sizes, run.first, run.last));
    double shares = 0;
    for (std::size_t lane = run.first; lane < run.last; ++lane) {
        shares += shareOf(lanes.needs()[lane]);
    }
    for (std::size_t lane = run.first; lane < run.last; ++lane) {
        const LaneNeed& need = lanes.needs()[lane];
        LanePlace place = lanes.placeAt(need, sizes);
        place.y = y;
        place.rowsTop += y;
        place.height += shares > 0 ? spare * shareOf(need) / shares : 0;
        y += place.height;
        stack.places.push_back(place);
    }
}

} // namespace

LaneStack stackLanes(const std::vector<LaneNeed>& needs, const LaneRoom& room)
{
    LaneCuts lanes(needs, room);
    LaneStack stack{.wantedHeight = lanes.heightAt(scaled(kComfortable, room.unit))};
    lanes.cutToFit(scaled(kCompact, room.unit));
    const std::vector<LaneRun> runs = runsOf(lanes, room);
    double place = static_cast<double>(kSizeSteps.size() - 1);
    for (const LaneRun& run : runs) {
        place = std::min(place, fittingPlace(lanes, run, room.unit));
    }
    double y = room.top;
    for (const LaneRun& run : runs) {
        stackRun(lanes, run, sizesAt(place, room.unit), y, stack);
        y += run.height;
    }
    return stack;
}

} // namespace tideline
