// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_groups.h"

#include <numeric>

namespace tideline {
namespace {

/// The place and those that it lies in, the outermost first.
std::vector<std::size_t> pathOf(const Snapshot& snapshot, PlaceIndex place)
{
    std::vector<std::size_t> path = {place.value()};
    for (auto parent = snapshot[place].parent; parent;) {
        const std::optional<PlaceIndex> outer = snapshot.find(*parent);
        if (!outer) {
            break;
        }
        path.push_back(outer->value());
        parent = snapshot[*outer].parent;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace

LaneGroups::LaneGroups(const Snapshot& snapshot, const std::vector<EventIndex>& events,
                       const LaneArrangement& arrangement, std::size_t mostNamed)
    : m_snapshot(snapshot)
    , m_grouping(arrangement.grouping)
{
    const bool needsDetails = m_grouping != LaneGrouping::Place && m_grouping != LaneGrouping::None;
    if (needsDetails && !snapshot.isComplete()) {
        m_grouping = LaneGrouping::Kind; // Who takes part and what sources say is not known yet.
    }
    switch (m_grouping) {
    case LaneGrouping::Kind:
        takeKinds(events, arrangement);
        break;
    case LaneGrouping::None:
        m_laneOfGroup = {addLane(LaneRemainder::Everything)};
        break;
    case LaneGrouping::Place:
        findPlaceGroups(events);
        takeRecords(events, arrangement, mostNamed);
        break;
    default:
        m_mayOverlap = true;
        takeRecords(events, arrangement, mostNamed);
        break;
    }
}

std::size_t LaneGroups::addLane(const LaneKey& key)
{
    m_lanes.push_back(key);
    return m_lanes.size() - 1;
}

void LaneGroups::takeKinds(const std::vector<EventIndex>& events, const LaneArrangement& arrangement)
{
    for (int number = 0; number < kLaneCount; ++number) {
        const auto lane = static_cast<Lane>(number);
        const bool isHidden = arrangement.hidden.contains(lane);
        m_laneOfGroup.push_back(isHidden ? kNoLane : addLane(lane));
        if (isHidden) {
            const auto count = std::count_if(events.begin(), events.end(),
                                             [&](EventIndex event) { return m_snapshot.laneOf(event) == lane; });
            m_hidden.push_back({lane, static_cast<std::size_t>(count)});
        }
    }
    std::erase_if(m_hidden, [](const HiddenLane& lane) { return lane.count == 0; });
}

void LaneGroups::takeRecords(const std::vector<EventIndex>& events, const LaneArrangement& arrangement,
                             std::size_t mostNamed)
{
    const std::vector<std::size_t> counts = countGroups(events);
    m_laneOfGroup.assign(counts.size(), kNoLane);
    std::vector<std::size_t> groups;
    for (std::size_t group = 0; group < recordCount(); ++group) {
        if (counts[group] == 0) {
            continue;
        }
        if (arrangement.hidden.contains(keyOf(group))) {
            m_hidden.push_back({keyOf(group), counts[group]});
        } else {
            groups.push_back(group);
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [&counts](std::size_t first, std::size_t second) { return counts[first] > counts[second]; });
    // One more lane takes no more room than a lane of others would.
    const std::size_t named = groups.size() <= mostNamed + 1 ? groups.size() : mostNamed;
    for (std::size_t place = 0; place < named; ++place) {
        m_laneOfGroup[groups[place]] = addLane(keyOf(groups[place]));
    }
    const auto addRemainder = [&](LaneRemainder remainder, std::size_t count) {
        const bool isHidden = arrangement.hidden.contains(remainder);
        if (isHidden) {
            m_hidden.push_back({remainder, count});
        }
        return isHidden ? kNoLane : addLane(remainder);
    };
    if (named < groups.size()) {
        m_otherCount = groups.size() - named;
        std::size_t count = 0;
        for (std::size_t place = named; place < groups.size(); ++place) {
            count += counts[groups[place]];
        }
        const std::size_t others = addRemainder(LaneRemainder::Others, count);
        for (std::size_t place = named; place < groups.size(); ++place) {
            m_laneOfGroup[groups[place]] = others;
        }
    }
    if (counts.back() > 0) {
        m_laneOfGroup.back() = addRemainder(LaneRemainder::Unassigned, counts.back());
    }
}

std::vector<std::size_t> LaneGroups::countGroups(const std::vector<EventIndex>& events) const
{
    std::vector<std::size_t> counts(recordCount() + 1, 0);
    for (const EventIndex event : events) {
        visitGroupsOf(event, [&counts](std::size_t group) { ++counts[group]; });
    }
    return counts;
}

void LaneGroups::findPlaceGroups(const std::vector<EventIndex>& events)
{
    std::vector<bool> isUsed(m_snapshot.places().size(), false);
    for (const EventIndex event : events) {
        if (const std::optional<PlaceIndex> place = m_snapshot.placeOf(event)) {
            isUsed[place->value()] = true;
        }
    }
    std::vector<std::vector<std::size_t>> paths;
    std::size_t deepest = 0;
    for (std::size_t place = 0; place < isUsed.size(); ++place) {
        paths.push_back(isUsed[place] ? pathOf(m_snapshot, PlaceIndex(place)) : std::vector{place});
        deepest = std::max(deepest, isUsed[place] ? paths.back().size() : 0);
    }
    for (std::size_t level = 0; level < std::max<std::size_t>(deepest, 1); ++level) {
        m_placeGroups.clear();
        std::vector<bool> isGroup(isUsed.size(), false);
        for (std::size_t place = 0; place < isUsed.size(); ++place) {
            m_placeGroups.push_back(paths[place][std::min(level, paths[place].size() - 1)]);
            isGroup[m_placeGroups.back()] = isGroup[m_placeGroups.back()] || isUsed[place];
        }
        if (std::count(isGroup.begin(), isGroup.end(), true) > 1) {
            return;
        }
    }
}

std::size_t LaneGroups::recordCount() const
{
    switch (m_grouping) {
    case LaneGrouping::Artist:
    case LaneGrouping::Person:
        return m_snapshot.entities().size();
    case LaneGrouping::Place:
        return m_snapshot.places().size();
    case LaneGrouping::Tag:
        return m_snapshot.tags().size();
    case LaneGrouping::Source:
        return m_snapshot.sources().size();
    default:
        return 0;
    }
}

LaneKey LaneGroups::keyOf(std::size_t group) const
{
    switch (m_grouping) {
    case LaneGrouping::Artist:
    case LaneGrouping::Person:
        return m_snapshot[EntityIndex(group)].id;
    case LaneGrouping::Place:
        return m_snapshot[PlaceIndex(group)].id;
    case LaneGrouping::Tag:
        return m_snapshot[TagIndex(group)].id;
    case LaneGrouping::Source:
        return m_snapshot[SourceIndex(group)].id;
    default:
        return LaneRemainder::Everything;
    }
}

bool LaneGroups::isGrouped(EntityIndex entity) const
{
    const EntityKind kind = m_snapshot[entity].kind;
    return kind == (m_grouping == LaneGrouping::Artist ? EntityKind::Artist : EntityKind::Person);
}

} // namespace tideline
