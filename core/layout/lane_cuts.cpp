// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_cuts.h"

#include <algorithm>

namespace tideline {

/// How many rows a lane keeps at one stage of cutting.
struct LaneCuts::Kept {
    std::size_t defectors;
    std::size_t artists;
    std::size_t field;
};

LaneCuts::LaneCuts(std::vector<LaneNeed> needs, const LaneRoom& room)
    : m_needs(std::move(needs))
    , m_room(room)
{
    for (LaneNeed& need : m_needs) {
        need.hasStrip = need.hasStrip || (need.folded && room.hasShelf);
    }
}

void LaneCuts::cutToFit(const LaneSizes& compact)
{
    const std::vector<LaneNeed> wanted = m_needs;
    while (heightAt(compact) > m_room.height && cutOne()) {
    }
    for (const LaneNeed& need : wanted) {
        giveBackRows(need, compact);
    }
    giveBackStrips(compact);
}

/// What was cut last may have made more room than was missing: rows of marks come back into it.
void LaneCuts::giveBackRows(const LaneNeed& wanted, const LaneSizes& compact)
{
    const auto need =
        std::find_if(m_needs.begin(), m_needs.end(), [&](const LaneNeed& left) { return left.lane == wanted.lane; });
    if (need == m_needs.end() || need->folded || need->entityRows < wanted.entityRows) {
        return;
    }
    while (need->fieldRows < wanted.fieldRows) {
        ++need->fieldRows;
        if (heightAt(compact) > m_room.height) {
            --need->fieldRows;
            return;
        }
    }
}

void LaneCuts::giveBackStrips(const LaneSizes& compact)
{
    for (LaneNeed& need : m_needs) {
        if (m_room.hasShelf && need.folded && !need.hasStrip) {
            need.hasStrip = true;
            need.hasStrip = heightAt(compact) <= m_room.height;
        }
    }
}

LanePlace LaneCuts::placeAt(const LaneNeed& need, const LaneSizes& sizes) const
{
    return need.folded && m_room.hasShelf ? shelvedPlaceOf(need, m_room.unit) : placeOf(need, sizes);
}

double LaneCuts::heightAt(const LaneSizes& sizes) const
{
    return heightAt(sizes, 0, m_needs.size());
}

double LaneCuts::heightAt(const LaneSizes& sizes, std::size_t first, std::size_t last) const
{
    double height = 0;
    for (std::size_t lane = first; lane < last; ++lane) {
        height += placeAt(m_needs[lane], sizes).height;
    }
    return height;
}

bool LaneCuts::cutOne()
{
    const bool areKinds = std::all_of(m_needs.begin(), m_needs.end(),
                                      [](const LaneNeed& need) { return std::holds_alternative<Lane>(need.lane); });
    return areKinds ? cutOneOfKinds() : cutOneOfGroups();
}

bool LaneCuts::cutOneOfGroups()
{
    constexpr Kept enough = {0, 0, 4};
    constexpr Kept few = {0, 0, 2};
    constexpr Kept least = {0, 0, 1};
    return cutRow(enough) || foldLowest(6) || cutRow(few) || foldLowest(3) || cutRow(least) || dropStrip() ||
           foldLowest(0) || foldWanted() || dropLowest();
}

bool LaneCuts::cutOneOfKinds()
{
    constexpr Kept enough = {6, 6, 2};
    constexpr Kept few = {3, 4, 2};
    constexpr Kept people = {3, 1, 1};
    constexpr Kept two = {2, 1, 1};
    constexpr Kept least = {1, 1, 1};
    return shareTracks() || cutRow(enough) || fold(Lane::Context) || fold(Lane::Works) || foldForWanted() ||
           cutRow(few) || (m_room.hasShelf && fold(Lane::Artists)) || cutRow(people) || fold(Lane::Artists) ||
           setHeadInRow() || dropStrip() || cutRow(two) || drop(Lane::Context) || drop(Lane::Works) || cutRow(least) ||
           fold(Lane::Defectors) || drop(Lane::Artists) || drop(Lane::Defectors) || fold(Lane::Events) ||
           drop(Lane::Events) || foldWanted() || dropStrip();
}

bool LaneCuts::shareTracks()
{
    const auto row = std::find_if(m_needs.begin(), m_needs.end(), [](const LaneNeed& need) {
        return !need.folded && !need.sharesTracks && need.sharedTracks < need.extraTracks;
    });
    if (row == m_needs.end()) {
        return false;
    }
    row->sharesTracks = true;
    return true;
}

/// Takes one row from the lane that has most of them above what it keeps; false if none has.
bool LaneCuts::cutRow(const Kept& kept)
{
    std::size_t* longest = nullptr;
    std::size_t most = 0;
    const auto consider = [&](std::size_t& rows, std::size_t keep) {
        if (rows > keep && rows - keep > most) {
            longest = &rows;
            most = rows - keep;
        }
    };
    for (LaneNeed& need : m_needs) {
        if (!need.folded) {
            consider(need.entityRows, need.lane == LaneKey(Lane::Defectors) ? kept.defectors : kept.artists);
            consider(need.fieldRows, need.entityRows > 0 ? 1 : kept.field);
        }
    }
    if (longest == nullptr) {
        return false;
    }
    --*longest;
    for (LaneNeed& need : m_needs) {
        // Nobody knows yet which rows will go; those that share their tracks have no more than one each.
        need.extraTracks = std::min(need.extraTracks, (kMostTracks - 1) * need.entityRows);
        need.sharedTracks = std::min(need.sharedTracks, need.entityRows);
        // The events of a row that goes are still to be seen in a strip.
        need.hasStrip = need.hasStrip || longest == &need.entityRows;
    }
    return true;
}

/// Folds the lane if it is there and open, and not the one that somebody wants to see.
bool LaneCuts::fold(Lane lane)
{
    for (LaneNeed& need : m_needs) {
        if (need.lane == LaneKey(lane) && !need.folded && !need.isWanted) {
            foldNeed(need);
            return true;
        }
    }
    return false;
}

/// Folds the lowest lane that is open and not the one that somebody wants to see, if more are open than that.
bool LaneCuts::foldLowest(std::size_t leastOpen)
{
    const auto isOpen = [](const LaneNeed& need) { return !need.folded; };
    if (static_cast<std::size_t>(std::count_if(m_needs.begin(), m_needs.end(), isOpen)) <= leastOpen) {
        return false;
    }
    const auto lowest = std::find_if(m_needs.rbegin(), m_needs.rend(),
                                     [](const LaneNeed& need) { return !need.folded && !need.isWanted; });
    if (lowest == m_needs.rend()) {
        return false;
    }
    foldNeed(*lowest);
    return true;
}

void LaneCuts::foldNeed(LaneNeed& need) const
{
    need.folded = true;
    need.hasStrip = m_room.hasShelf;
}

/// Who wants to see the artists wants to see more than one of them.
bool LaneCuts::foldForWanted()
{
    const bool isOneWanted = std::any_of(m_needs.begin(), m_needs.end(), [](const LaneNeed& need) {
        return need.isWanted && !need.folded && need.lane != LaneKey(Lane::Defectors) &&
               need.lane != LaneKey(Lane::Events);
    });
    return isOneWanted && (fold(Lane::Artists) || fold(Lane::Defectors));
}

bool LaneCuts::foldWanted()
{
    for (LaneNeed& need : m_needs) {
        if (need.isWanted && !need.folded) {
            foldNeed(need);
            return true;
        }
    }
    return false;
}

bool LaneCuts::setHeadInRow()
{
    for (LaneNeed& need : m_needs) {
        if (m_room.hasShelf && need.lane == LaneKey(Lane::Defectors) && !need.folded && !need.isHeadInRow &&
            need.entityRows > 0) {
            need.isHeadInRow = true;
            return true;
        }
    }
    return false;
}

bool LaneCuts::dropStrip()
{
    for (LaneNeed& need : m_needs) {
        if (m_room.hasShelf && need.folded && need.hasStrip) {
            need.hasStrip = false;
            return true;
        }
    }
    return false;
}

bool LaneCuts::drop(Lane lane)
{
    return !m_room.hasShelf &&
           std::erase_if(m_needs, [lane](const LaneNeed& need) { return need.lane == LaneKey(lane); }) > 0;
}

bool LaneCuts::dropLowest()
{
    if (m_room.hasShelf || m_needs.empty()) {
        return false;
    }
    m_needs.pop_back();
    return true;
}

} // namespace tideline
