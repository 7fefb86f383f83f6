// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_sizes.h"

#include <vector>

namespace tideline {

/// Lanes that have to share a height, and what they give up for it, step by step. Each step takes what is missed least.
class LaneCuts {
public:
    LaneCuts(std::vector<LaneNeed> needs, const LaneRoom& room);

    const std::vector<LaneNeed>& needs() const { return m_needs; }
    LanePlace placeAt(const LaneNeed& need, const LaneSizes& sizes) const;
    double heightAt(const LaneSizes& sizes) const; ///< Of all lanes together.
    /// Of those in [first, last).
    double heightAt(const LaneSizes& sizes, std::size_t first, std::size_t last) const;

    /// Cuts until these sizes fit the room.
    void cutToFit(const LaneSizes& compact);

private:
    struct Kept;

    // Each gives up one thing; false if there is none of its kind.
    bool cutOne();
    bool cutOneOfKinds();
    bool cutOneOfGroups();
    bool shareTracks();
    bool cutRow(const Kept& kept);
    bool fold(Lane lane);
    bool foldLowest(std::size_t leastOpen);
    bool foldForWanted();
    bool foldWanted();
    bool setHeadInRow();
    bool dropStrip();
    bool drop(Lane lane);
    bool dropLowest();

    void foldNeed(LaneNeed& need) const;
    void giveBackRows(const LaneNeed& wanted, const LaneSizes& compact);
    void giveBackStrips(const LaneSizes& compact);

    std::vector<LaneNeed> m_needs;
    LaneRoom m_room;
};

} // namespace tideline
