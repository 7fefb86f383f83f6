// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/entity_row.h"

#include "layout/folding.h"
#include "layout/importance.h"
#include "layout/packing.h"
#include "snapshot/leaving.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace tideline {
namespace {

/// When the row's story begins: the first leaving, else the first event in the lane; nothing if there is none.
std::optional<std::int64_t> firstEventIn(const Snapshot& snapshot, EntityIndex entity, Lane lane)
{
    std::optional<std::int64_t> first;
    for (const EventIndex event : snapshot.eventsOf(entity)) {
        if (event.value() >= snapshot.columns().datedCount || snapshot.laneOf(event) != lane) {
            continue;
        }
        const std::int64_t second = anchorOf(snapshot, event);
        if (isLeaving(snapshot, event)) {
            return second;
        }
        first = first.value_or(second);
    }
    return first;
}

std::vector<Extent> periodsOf(const Entity& entity)
{
    std::vector<Extent> periods;
    for (const Period& period : entity.periods) {
        if (period.date.flags().hasPlaceInTime()) {
            const std::vector<Extent> stretches = extentsOf(period.date);
            periods.insert(periods.end(), stretches.begin(), stretches.end());
        }
    }
    std::sort(periods.begin(), periods.end(),
              [](const Extent& a, const Extent& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
    return periods;
}

std::optional<EntityRow> rowOf(const Snapshot& snapshot, EntityIndex entity, Lane lane)
{
    const Entity& record = snapshot[entity];
    if (record.lane != lane || (lane == Lane::Defectors && record.protection != Protection::Public)) {
        return std::nullopt;
    }
    EntityRow row{.entity = entity};
    if (lane == Lane::Artists) {
        row.periods = periodsOf(record);
    }
    const std::optional<std::int64_t> first = firstEventIn(snapshot, entity, lane);
    if (row.periods.empty() && !first) {
        return std::nullopt;
    }
    row.since = row.periods.empty() ? *first : row.periods.front().from;
    return row;
}

bool isVague(const Extent& extent)
{
    return extent.certainFrom == extent.certainTo;
}

/// The stretch that no other bar of the track may touch: what is certain, or all of it if nothing is.
std::pair<double, double> core(const Mark& mark, const ZoomLevel& level, double unit)
{
    const double margin = kShortestBar / 2 * unit;
    const bool isVagueBar = isVague(mark.extent);
    const double left = isVagueBar || mark.extent.hasNoStart() ? mark.left : level.at(mark.extent.certainFrom);
    const double right = isVagueBar || mark.extent.hasNoEnd() ? mark.right : level.at(mark.extent.certainTo);
    return {left - margin, right + margin};
}

/// Stacks the bars of one row. What is certain may run under the disc of a leaving, for life goes on; what is vague
/// keeps off it, because nobody could tell one doubt from the other.
class Tracks {
public:
    Tracks(const SceneContext& context, std::size_t count)
        : m_context(context)
        , m_rows(count)
    {}

    void keepOff(const Mark& leaving)
    {
        const double left = m_context.level.at(leaving.extent.from);
        const double right = m_context.level.at(leaving.extent.to);
        m_leavings.emplace_back(std::min(left, leaving.left), std::max(right, leaving.right));
    }

    std::optional<std::size_t> place(const Mark& mark)
    {
        const auto [left, right] = core(mark, m_context.level, m_context.unit());
        const std::size_t first = isVague(mark.extent) && touchesLeaving(mark) ? 1 : 0;
        for (std::size_t track = first; track < m_rows.rowCount(); ++track) {
            if (m_rows.isFree(track, left, right)) {
                m_rows.occupy(track, left, right);
                return track;
            }
        }
        return std::nullopt;
    }

private:
    bool touchesLeaving(const Mark& mark) const
    {
        return std::any_of(m_leavings.begin(), m_leavings.end(), [&](const std::pair<double, double>& leaving) {
            return leaving.first < mark.right && mark.left < leaving.second;
        });
    }

    const SceneContext& m_context;
    RowPacking m_rows;
    std::vector<std::pair<double, double>> m_leavings;
};

/// Leavings first, whatever their weight: the year of leaving is what a life line is for.
std::vector<EventIndex> byRank(const SceneContext& context, std::vector<EventIndex> events)
{
    const Snapshot& snapshot = context.snapshot();
    sortByImportance(snapshot, events);
    std::stable_partition(events.begin(), events.end(), [&](EventIndex event) { return isLeaving(snapshot, event); });
    std::stable_partition(events.begin(), events.end(), [&](EventIndex event) { return context.passes(event); });
    return events;
}

std::vector<PlacedMark> foldPoints(const std::vector<Mark>& marks, double reach)
{
    std::vector<Foldable> foldables;
    for (const Mark& mark : marks) {
        foldables.push_back({mark.centre, reach});
    }
    const std::vector<std::size_t> leaderOf = foldByImportance(foldables);
    std::vector<PlacedMark> points;
    std::vector<std::size_t> placeOf(marks.size(), 0);
    for (std::size_t mark = 0; mark < marks.size(); ++mark) {
        if (leaderOf[mark] == mark) {
            placeOf[mark] = points.size();
            points.push_back({.mark = marks[mark], .folded = {}});
        } else {
            points[placeOf[leaderOf[mark]]].folded.push_back(marks[mark].event);
        }
    }
    return points;
}

/// The bar whose doubt lies where that of the mark does; nothing if the mark or all of them are certain.
PlacedMark* barToShare(std::vector<PlacedMark>& bars, const Mark& mark)
{
    const auto shared = std::find_if(bars.begin(), bars.end(), [&](const PlacedMark& bar) {
        return isVague(bar.mark.extent) && bar.mark.left < mark.right && mark.left < bar.mark.right;
    });
    return isVague(mark.extent) && shared != bars.end() ? &*shared : nullptr;
}

bool hasEventToShow(const SceneContext& context, EntityIndex entity, Lane lane)
{
    const std::span<const EventIndex> events = context.snapshot().eventsOf(entity);
    return lane != Lane::Defectors || std::any_of(events.begin(), events.end(), [&](EventIndex event) {
               const std::vector<EventIndex>& passing = *context.request.events;
               return context.snapshot().laneOf(event) == lane &&
                      std::binary_search(passing.begin(), passing.end(), event);
           });
}

} // namespace

bool isRowShown(const SceneContext& context, EntityIndex entity)
{
    const Lane lane = context.snapshot()[entity].lane.value_or(Lane::Context);
    return (*context.request.entities)[entity.value()] && hasEventToShow(context, entity, lane);
}

std::vector<EntityRow> entityRowsOf(const SceneContext& context, Lane lane)
{
    const Snapshot& snapshot = context.snapshot();
    std::vector<EntityRow> rows;
    for (std::size_t entity = 0; entity < snapshot.entities().size(); ++entity) {
        if (snapshot[EntityIndex(entity)].lane != lane) {
            continue; // Before anything is asked of its events, which may be ten thousands.
        }
        const bool isShown = (*context.request.entities)[entity] && hasEventToShow(context, EntityIndex(entity), lane);
        if (!isShown && !context.dimsRest()) {
            continue;
        }
        if (std::optional<EntityRow> row = rowOf(snapshot, EntityIndex(entity), lane)) {
            row->isDimmed = !isShown;
            rows.push_back(std::move(*row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const EntityRow& a, const EntityRow& b) {
        // Names are made only where they decide.
        return a.since != b.since ? a.since < b.since : nameOf(context, a.entity).text < nameOf(context, b.entity).text;
    });
    return rows;
}

std::vector<EntityRow> keepImportantRows(const SceneContext& context, std::vector<EntityRow>& rows, std::size_t count)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&](std::size_t row) {
        const EntityIndex entity = rows[row].entity;
        return std::tuple(rows[row].isDimmed, -context.snapshot()[entity].weight,
                          -static_cast<std::ptrdiff_t>(context.snapshot().eventsOf(entity).size()), row);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    order.resize(std::min(order.size(), count));
    std::sort(order.begin(), order.end());
    std::vector<EntityRow> kept;
    std::vector<EntityRow> cut;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool isKept = std::binary_search(order.begin(), order.end(), row);
        (isKept ? kept : cut).push_back(std::move(rows[row]));
    }
    rows = std::move(kept);
    return cut;
}

void takeRowEvents(const SceneContext& context, std::vector<EntityRow>& rows, std::vector<EventIndex>& events)
{
    std::unordered_map<EntityIndex, std::size_t> rowOfEntity;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rowOfEntity.emplace(rows[row].entity, row);
    }
    const auto takenByRow = [&](EventIndex event) {
        for (const EventParticipation& participation : context.snapshot().participations(event)) {
            if (const auto found = rowOfEntity.find(participation.entity); found != rowOfEntity.end()) {
                rows[found->second].events.push_back(event);
                return true;
            }
        }
        return false;
    };
    std::erase_if(events, takenByRow);
}

void layOutEntityRow(const SceneContext& context, EntityRow& row, std::size_t mostTracks)
{
    const double unit = context.unit();
    const bool isLifeLine = context.snapshot()[row.entity].lane == Lane::Defectors;
    Tracks tracks(context, isLifeLine ? mostTracks : 1);
    std::vector<Mark> points;
    row.bars.clear();
    row.trackCount = 1;
    for (const EventIndex event : byRank(context, row.events)) {
        Mark mark = markOf(context.snapshot(), event, context.level, unit);
        const bool leaves = isLeaving(context.snapshot(), event);
        if (leaves) {
            tracks.keepOff(mark);
        }
        // The active years take the line of an artist for themselves, and a leaving is a disc.
        if (mark.isBar && !leaves && row.periods.empty()) {
            if (const std::optional<std::size_t> track = tracks.place(mark)) {
                row.trackCount = std::max(row.trackCount, *track + 1);
                row.bars.push_back({.mark = mark, .row = *track});
                continue;
            }
            if (PlacedMark* shared = barToShare(row.bars, mark)) {
                shared->folded.push_back(event);
                continue;
            }
        }
        points.push_back(asPoint(mark, context.level, unit));
    }
    row.points = foldPoints(points, kMarkSize * unit);
}

} // namespace tideline
