// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/life_line.h"

#include "query/selection.h"
#include "snapshot/leaving.h"

#include <algorithm>

namespace tideline {

namespace {

/// Where the event may lie; nothing if it is undated or has an end that nobody knows.
std::optional<TimeSpan> possibleSpan(const Snapshot& snapshot, EventIndex event)
{
    const EventColumns& columns = snapshot.columns();
    const std::size_t row = event.value();
    if (row >= columns.datedCount) {
        return std::nullopt;
    }
    const TimePoint begin(columns.earliestBegin[row]);
    const TimePoint latestEnd(columns.latestEnd[row]);
    const TimePoint end = latestEnd == TimePoint::latest() ? TimePoint(columns.latestBegin[row]) : latestEnd;
    if (begin == TimePoint::earliest() || end == TimePoint::latest() || end <= begin) {
        return std::nullopt;
    }
    return TimeSpan{begin, end};
}

bool hasArtist(const Snapshot& snapshot, EventIndex event)
{
    const auto participations = snapshot.participations(event);
    return std::any_of(participations.begin(), participations.end(), [&](const EventParticipation& participation) {
        return snapshot[participation.entity].kind == EntityKind::Artist;
    });
}

void addEvents(const Snapshot& snapshot, EntityIndex entity, LifeLine& line)
{
    for (const EventIndex event : snapshot.eventsOf(entity)) {
        const std::optional<TimeSpan> span = possibleSpan(snapshot, event);
        if (!span) {
            continue;
        }
        const bool ownLeaving = line.lane == Lane::Defectors && isLeaving(snapshot, event);
        if (ownLeaving) {
            line.leaving = LifeLine::Moment{*span, Lane::Defectors};
        } else {
            const Lane lane =
                line.lane == Lane::Defectors && hasArtist(snapshot, event) ? Lane::Artists : snapshot.laneOf(event);
            line.moments.push_back({*span, lane});
        }
    }
}

void addPeriods(const Entity& entity, LifeLine& line)
{
    for (const Period& period : entity.periods) {
        const DateBounds& bounds = period.date.bounds();
        if (!bounds.earliestBegin) {
            continue;
        }
        const bool open = period.date.flags().openEnd || !bounds.latestEnd;
        line.openEnd = line.openEnd || open;
        line.periods.push_back({*bounds.earliestBegin, open ? *bounds.earliestBegin : *bounds.latestEnd});
    }
}

/// From the first to the last thing on the line.
TimeSpan extentOf(const LifeLine& line)
{
    TimeSpan extent{TimePoint::latest(), TimePoint::earliest()};
    const auto widen = [&extent](const TimeSpan& span) {
        extent.begin = std::min(extent.begin, span.begin);
        extent.end = std::max(extent.end, span.end);
    };
    std::for_each(line.periods.begin(), line.periods.end(), widen);
    for (const LifeLine::Moment& moment : line.moments) {
        widen(moment.possible);
    }
    if (line.leaving) {
        widen(line.leaving->possible);
    }
    return extent;
}

} // namespace

std::optional<LifeLine> lifeLineOf(const Snapshot& snapshot, EntityIndex index)
{
    const Entity& entity = snapshot[index];
    if (entity.protection != Protection::Public) {
        return std::nullopt;
    }
    LifeLine line;
    line.lane = entity.lane.value_or(Lane::Context);
    addEvents(snapshot, index, line);
    addPeriods(entity, line);
    line.extent = extentOf(line);
    const std::optional<EdtfDate>& updated = snapshot.header().updated;
    if (line.openEnd && updated && updated->bounds().latestEnd) {
        line.extent.end = std::max(line.extent.end, *updated->bounds().latestEnd);
    }
    if (line.extent.isEmpty()) {
        return std::nullopt;
    }
    if (line.openEnd && !line.periods.empty()) {
        for (TimeSpan& period : line.periods) {
            period.end = period.isEmpty() ? line.extent.end : period.end;
        }
    }
    return line;
}

} // namespace tideline
