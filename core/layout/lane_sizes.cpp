// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_sizes.h"

#include <array>

namespace tideline {
namespace {

constexpr std::array kSizeFields = {
    &LaneSizes::head,   &LaneSizes::defectorRow, &LaneSizes::artistRow, &LaneSizes::fieldRow,   &LaneSizes::track,
    &LaneSizes::rowGap, &LaneSizes::padding,     &LaneSizes::between,   &LaneSizes::foldedLane, &LaneSizes::strip};

constexpr double kShelvedStrip = 4;

} // namespace

LaneSizes scaled(LaneSizes sizes, double unit)
{
    for (const auto field : kSizeFields) {
        sizes.*field *= unit;
    }
    return sizes;
}

LaneSizes blend(const LaneSizes& from, const LaneSizes& to, double share)
{
    LaneSizes sizes = from;
    for (const auto field : kSizeFields) {
        sizes.*field += (to.*field - from.*field) * share;
    }
    return sizes;
}

LanePlace shelvedPlaceOf(const LaneNeed& need, double unit)
{
    const double strip = need.hasStrip ? kShelvedStrip * unit : 0;
    return {.need = need, .height = strip, .stripHeight = strip};
}

LanePlace placeOf(const LaneNeed& need, const LaneSizes& sizes)
{
    LanePlace place{.need = need};
    place.headHeight = sizes.head;
    place.rowGap = sizes.rowGap;
    place.trackHeight = sizes.track;
    place.fieldRowHeight = sizes.fieldRow;
    place.stripHeight = need.folded || need.hasStrip ? sizes.strip : 0;
    place.entityRowHeight = need.lane == LaneKey(Lane::Defectors) ? sizes.defectorRow : sizes.artistRow;
    if (need.folded) {
        place.height = sizes.foldedLane;
        return place;
    }
    const std::size_t rows = need.entityRows + need.fieldRows;
    const std::size_t tracks = need.sharesTracks ? need.sharedTracks : need.extraTracks;
    place.rowsTop = need.isHeadInRow ? 0 : place.headHeight;
    place.height = place.rowsTop + static_cast<double>(need.entityRows) * place.entityRowHeight +
                   static_cast<double>(tracks) * place.trackHeight +
                   static_cast<double>(need.fieldRows) * place.fieldRowHeight +
                   static_cast<double>(rows) * place.rowGap + place.stripHeight + sizes.padding + sizes.between;
    return place;
}

} // namespace tideline
