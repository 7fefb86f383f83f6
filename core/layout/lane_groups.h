// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/lane_arrangement.h"
#include "snapshot/snapshot.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace tideline {

/// More lanes than these would be bands too thin to read.
inline constexpr std::size_t kMostNamedLanes = 12;

/// A lane that somebody has hidden, and how many events of the selection it would have.
struct HiddenLane {
    LaneKey key;
    std::size_t count = 0;

    bool operator==(const HiddenLane&) const = default;
};

/// Which lanes a selection is divided into. By kind they are the five of the kinds. Else each artist, person, place
/// and so on with events in the selection has a lane, those with most events first; beyond `mostNamed` they share one,
/// and so do events that have none of what is grouped by. An event with two artists stands in both their lanes. Places
/// are taken as high in their tree as they still differ.
/// Lifetime: the snapshot must outlive it.
class LaneGroups {
public:
    LaneGroups(const Snapshot& snapshot, const std::vector<EventIndex>& events, const LaneArrangement& arrangement,
               std::size_t mostNamed);

    const std::vector<LaneKey>& lanes() const { return m_lanes; }
    const std::vector<HiddenLane>& hidden() const { return m_hidden; } ///< Without those that would be empty.
    std::size_t otherCount() const { return m_otherCount; }            ///< Groups that share the lane of the others.
    bool mayOverlap() const { return m_mayOverlap; }                   ///< An event may stand in several lanes.

    /// Visits the lanes of the event, each once, as positions in `lanes()`.
    template <typename Visitor>
    void visitLanesOf(EventIndex event, Visitor visit) const
    {
        if (!m_mayOverlap) {
            const std::size_t lane = m_laneOfGroup[groupOf(event)];
            if (lane != kNoLane) {
                visit(lane);
            }
            return;
        }
        std::uint32_t seen = 0; // There are at most kMostNamedLanes and two.
        visitGroupsOf(event, [&](std::size_t group) {
            const std::size_t lane = m_laneOfGroup[group];
            if (lane != kNoLane && (seen >> lane & 1U) == 0) {
                seen |= 1U << lane;
                visit(lane);
            }
        });
    }

private:
    static constexpr std::size_t kNoLane = static_cast<std::size_t>(-1);

    void takeKinds(const std::vector<EventIndex>& events, const LaneArrangement& arrangement);
    void takeRecords(const std::vector<EventIndex>& events, const LaneArrangement& arrangement, std::size_t mostNamed);
    void findPlaceGroups(const std::vector<EventIndex>& events);
    std::vector<std::size_t> countGroups(const std::vector<EventIndex>& events) const;
    std::size_t addLane(const LaneKey& key);
    std::size_t recordCount() const;
    LaneKey keyOf(std::size_t group) const;
    bool isGrouped(EntityIndex entity) const;

    /// The only group of an event where it cannot have several. The group behind those of all records is that of
    /// events without any.
    std::size_t groupOf(EventIndex event) const
    {
        switch (m_grouping) {
        case LaneGrouping::Kind:
            return m_snapshot.columns().lane[event.value()];
        case LaneGrouping::Place: {
            const std::optional<PlaceIndex> place = m_snapshot.placeOf(event);
            return place ? m_placeGroups[place->value()] : recordCount();
        }
        default:
            return 0;
        }
    }

    template <typename Visitor>
    void visitGroupsOf(EventIndex event, Visitor visit) const
    {
        bool hasAny = false;
        const auto visitAny = [&](std::size_t group) {
            hasAny = true;
            visit(group);
        };
        switch (m_grouping) {
        case LaneGrouping::Artist:
        case LaneGrouping::Person:
            for (const EventParticipation& part : m_snapshot.participations(event)) {
                if (isGrouped(part.entity)) {
                    visitAny(part.entity.value());
                }
            }
            break;
        case LaneGrouping::Tag:
            for (const TagIndex tag : m_snapshot.tagsOf(event)) {
                visitAny(tag.value());
            }
            break;
        case LaneGrouping::Source:
            for (const SourceIndex source : m_snapshot.sourcesOf(event)) {
                visitAny(source.value());
            }
            break;
        default:
            visitAny(groupOf(event));
            break;
        }
        if (!hasAny) {
            visit(recordCount());
        }
    }

    const Snapshot& m_snapshot;
    LaneGrouping m_grouping;
    bool m_mayOverlap = false;
    std::vector<LaneKey> m_lanes;
    std::vector<HiddenLane> m_hidden;
    std::size_t m_otherCount = 0;
    std::vector<std::size_t> m_laneOfGroup;
    std::vector<std::size_t> m_placeGroups; ///< By place: the place that it is counted to.
};

} // namespace tideline
