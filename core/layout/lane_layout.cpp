// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_layout.h"

#include <algorithm>
#include <array>

namespace tideline {
namespace {

/// The sizes of everything that can give way.
struct Sizes {
    double head;
    double defectorRow;
    double artistRow;
    double fieldRow;
    double track;
    double rowGap;
    double padding;    ///< Below the rows of a lane.
    double between;    ///< Around the hairline under it.
    double foldedLane; ///< Head and strip together.
    double strip;
};

constexpr Sizes kCompact = {18, 30.5, 16, 20, 13, 1, 1, 2, 22, 8};
constexpr Sizes kTight = {20, 34, 28.5, 24, 14, 2, 2, 4, 27, 8};
constexpr Sizes kComfortable = {24, 40, 30, 28, 16, 4, 12, 12, 36, 16};
constexpr Sizes kWide = {28, 54, 34, 40, 18, 8, 20, 24, 44, 24};

constexpr std::array kSizeFields = {&Sizes::head,       &Sizes::defectorRow, &Sizes::artistRow, &Sizes::fieldRow,
                                    &Sizes::track,      &Sizes::rowGap,      &Sizes::padding,   &Sizes::between,
                                    &Sizes::foldedLane, &Sizes::strip};

Sizes scaled(Sizes sizes, double unit)
{
    for (const auto field : kSizeFields) {
        sizes.*field *= unit;
    }
    return sizes;
}

Sizes blend(const Sizes& from, const Sizes& to, double share)
{
    Sizes sizes = from;
    for (const auto field : kSizeFields) {
        sizes.*field += (to.*field - from.*field) * share;
    }
    return sizes;
}

LanePlace placeOf(const LaneNeed& need, const Sizes& sizes)
{
    LanePlace place{.need = need};
    place.headHeight = sizes.head;
    place.rowGap = sizes.rowGap;
    place.trackHeight = sizes.track;
    place.fieldRowHeight = sizes.fieldRow;
    place.stripHeight = need.folded || need.hasStrip ? sizes.strip : 0;
    place.entityRowHeight = need.lane == Lane::Defectors ? sizes.defectorRow : sizes.artistRow;
    if (need.folded) {
        place.height = sizes.foldedLane;
        return place;
    }
    const std::size_t rows = need.entityRows + need.fieldRows;
    place.height = place.headHeight + static_cast<double>(need.entityRows) * place.entityRowHeight +
                   static_cast<double>(need.extraTracks) * place.trackHeight +
                   static_cast<double>(need.fieldRows) * place.fieldRowHeight +
                   static_cast<double>(rows) * place.rowGap + place.stripHeight + sizes.padding + sizes.between;
    return place;
}

double heightOf(const std::vector<LaneNeed>& needs, const Sizes& sizes)
{
    double height = 0;
    for (const LaneNeed& need : needs) {
        height += placeOf(need, sizes).height;
    }
    return height;
}

/// Folds the lane if it is there and open.
bool foldLane(std::vector<LaneNeed>& needs, Lane lane)
{
    for (LaneNeed& need : needs) {
        if (need.lane == lane && !need.folded) {
            need.folded = true;
            return true;
        }
    }
    return false;
}

bool dropLane(std::vector<LaneNeed>& needs, Lane lane)
{
    return std::erase_if(needs, [lane](const LaneNeed& need) { return need.lane == lane; }) > 0;
}

/// How many rows a lane keeps at one stage of cutting.
struct Kept {
    std::size_t defectors;
    std::size_t artists;
    std::size_t field;
};
constexpr Kept kEnough = {6, 6, 2};
constexpr Kept kFew = {3, 4, 2};
constexpr Kept kPeople = {3, 1, 1};
constexpr Kept kTwo = {2, 1, 1};
constexpr Kept kLeast = {1, 1, 1};

/// Takes one row from the lane that has most of them above what it keeps; false if none has.
bool cutRow(std::vector<LaneNeed>& needs, const Kept& kept)
{
    std::size_t* longest = nullptr;
    std::size_t most = 0;
    const auto consider = [&](std::size_t& rows, std::size_t keep) {
        if (rows > keep && rows - keep > most) {
            longest = &rows;
            most = rows - keep;
        }
    };
    for (LaneNeed& need : needs) {
        if (!need.folded) {
            consider(need.entityRows, need.lane == Lane::Defectors ? kept.defectors : kept.artists);
            consider(need.fieldRows, need.entityRows > 0 ? 1 : kept.field);
        }
    }
    if (longest == nullptr) {
        return false;
    }
    --*longest;
    for (LaneNeed& need : needs) {
        need.extraTracks = std::min(need.extraTracks, need.entityRows);
        // The events of a row that goes are still to be seen in a strip.
        need.hasStrip = need.hasStrip || longest == &need.entityRows;
    }
    return true;
}

/// Gives up one thing, what is missed least; false if nothing is left.
bool cutOne(std::vector<LaneNeed>& needs)
{
    return cutRow(needs, kEnough) || foldLane(needs, Lane::Context) || foldLane(needs, Lane::Works) ||
           cutRow(needs, kFew) || cutRow(needs, kPeople) || foldLane(needs, Lane::Artists) || cutRow(needs, kTwo) ||
           dropLane(needs, Lane::Context) || dropLane(needs, Lane::Works) || cutRow(needs, kLeast) ||
           foldLane(needs, Lane::Defectors) || dropLane(needs, Lane::Artists) || dropLane(needs, Lane::Defectors) ||
           foldLane(needs, Lane::Events) || dropLane(needs, Lane::Events);
}

/// Cuts until the compact sizes fit.
void cutToFit(std::vector<LaneNeed>& needs, double height, const Sizes& compact)
{
    while (heightOf(needs, compact) > height && cutOne(needs)) {
    }
}

/// The sizes between two neighbours of the scale that fill the height best, never more.
Sizes fittingSizes(const std::vector<LaneNeed>& needs, double height, double unit)
{
    constexpr std::array steps = {kCompact, kTight, kComfortable, kWide};
    Sizes from = scaled(steps.front(), unit);
    for (std::size_t step = 1; step < steps.size(); ++step) {
        const Sizes to = scaled(steps[step], unit);
        const double low = heightOf(needs, from);
        const double high = heightOf(needs, to);
        if (high > height) {
            return blend(from, to, std::clamp((height - low) / (high - low), 0.0, 1.0));
        }
        from = to;
    }
    return from;
}

} // namespace

LaneStack stackLanes(const std::vector<LaneNeed>& needs, double top, double height, double unit)
{
    LaneStack stack{.wantedHeight = heightOf(needs, scaled(kComfortable, unit))};
    std::vector<LaneNeed> kept = needs;
    cutToFit(kept, height, scaled(kCompact, unit));
    const Sizes sizes = fittingSizes(kept, height, unit);
    const double spare = std::max(0.0, height - heightOf(kept, sizes));
    double shares = 0;
    const auto shareOf = [](const LaneNeed& need) { return need.folded ? 0.0 : need.lane == Lane::Events ? 2.0 : 1.0; };
    for (const LaneNeed& need : kept) {
        shares += shareOf(need);
    }
    double y = top;
    for (const LaneNeed& need : kept) {
        LanePlace place = placeOf(need, sizes);
        place.y = y;
        place.height += shares > 0 ? spare * shareOf(need) / shares : 0;
        y += place.height;
        stack.places.push_back(place);
    }
    return stack;
}

} // namespace tideline
