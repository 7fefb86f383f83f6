// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_table.h"
#include "snapshot/extent_finder.h"
#include "snapshot/snapshot.h"

#include <algorithm>
#include <utility>

namespace tideline {

namespace {

/// The tag of BCP 47 for a text of which nobody has said what language it is in.
constexpr const char* kUndetermined = "und";

/// The events by ids that lie close together, as those of one writing run do: each is put at its place at once.
std::vector<EventIndex> placedById(const Column<EventId>& ids, std::int64_t least, std::size_t range)
{
    constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::vector<std::uint32_t> rows(range, kNone);
    for (std::uint32_t row = 0; row < ids.size(); ++row) {
        rows[static_cast<std::size_t>(ids[row].value() - least)] = row;
    }
    std::vector<EventIndex> events;
    events.reserve(ids.size());
    for (const std::uint32_t row : rows) {
        if (row != kNone) {
            events.emplace_back(row);
        }
    }
    return events;
}

Column<EventIndex> sortedById(const Column<EventId>& ids)
{
    if (ids.empty()) {
        return {};
    }
    if (std::is_sorted(ids.begin(), ids.end())) { // Those of a publication.
        std::vector<EventIndex> events(ids.size());
        for (std::size_t row = 0; row < events.size(); ++row) {
            events[row] = EventIndex(row);
        }
        return events;
    }
    const auto [least, most] = std::minmax_element(ids.begin(), ids.end());
    const auto range = static_cast<std::uint64_t>(most->value()) - static_cast<std::uint64_t>(least->value());
    if (range < 2 * ids.size()) {
        return placedById(ids, least->value(), range + 1);
    }
    std::vector<EventIndex> events;
    events.reserve(ids.size());
    for (std::size_t row = 0; row < ids.size(); ++row) {
        events.emplace_back(row);
    }
    std::ranges::sort(events, {}, [&ids](EventIndex event) { return ids[event.value()]; });
    return events;
}

/// All bounds of a column but the ends of the range, which stand for one that is not there.
void addLimited(ExtentFinder& finder, std::span<const std::int64_t> bounds)
{
    const std::int64_t none = TimePoint::earliest().seconds();
    const std::int64_t never = TimePoint::latest().seconds();
    std::int64_t first = never;
    std::int64_t last = none;
    for (const std::int64_t bound : bounds) {
        first = std::min(first, bound == none ? never : bound);
        last = std::max(last, bound == never ? none : bound);
    }
    if (first <= last) {
        finder.add(TimePoint(first));
        finder.add(TimePoint(last));
    }
}

/// With what only the details tell of: the dates that disputed claims give.
std::optional<TimeSpan> widened(const std::optional<TimeSpan>& extent, const EventDetails& details)
{
    ExtentFinder finder;
    if (extent) {
        finder.add(extent->begin);
        finder.add(extent->end);
    }
    for (const auto& [row, dates] : details.otherDates) {
        for (const EdtfDate& date : dates) {
            finder.add(date.bounds());
        }
    }
    return finder.extent();
}

/// For each entity its events, ascending, each once.
Adjacency<EventIndex> eventsByEntity(const Adjacency<EventParticipation>& participations, std::size_t eventCount,
                                     std::size_t entityCount)
{
    return Adjacency<EventIndex>::groupedFrom(entityCount, [&](auto visit) {
        for (std::size_t row = 0; row < eventCount; ++row) {
            const std::span<const EventParticipation> parts = participations[row];
            for (auto part = parts.begin(); part != parts.end(); ++part) {
                // In two roles it still is one event.
                const bool isFirst = std::none_of(parts.begin(), part, [&](const EventParticipation& before) {
                    return before.entity == part->entity;
                });
                if (isFirst) {
                    visit(part->entity.value(), EventIndex(row));
                }
            }
        }
    });
}

} // namespace

Snapshot Snapshot::outline(RecordTables records, EventColumns columns, TextColumn dateTexts, TextColumn titles)
{
    Snapshot snapshot;
    snapshot.m_records = std::make_shared<const RecordTables>(std::move(records));
    snapshot.m_columns = std::move(columns);
    snapshot.m_dateTexts = std::move(dateTexts);
    snapshot.m_details.languages = {kUndetermined};
    snapshot.m_details.titles = {std::move(titles)};
    snapshot.m_details.shortTitles.resize(1);
    snapshot.m_details.citations.resize(snapshot.sources().size());
    snapshot.indexEvents();
    snapshot.findExtent();
    return snapshot;
}

Snapshot Snapshot::completedWith(EventDetails details) const
{
    Snapshot snapshot = *this;
    snapshot.m_isComplete = true;
    snapshot.m_details = std::move(details);
    snapshot.m_details.citations.resize(snapshot.sources().size());
    snapshot.m_entityEvents =
        eventsByEntity(snapshot.m_details.participations, m_columns.size(), snapshot.entities().size());
    snapshot.m_extent = widened(m_extent, snapshot.m_details);
    return snapshot;
}

/// What can be told from the columns and the records alone.
void Snapshot::indexEvents()
{
    m_eventsById = sortedById(m_columns.id);

    std::unordered_map<std::uint32_t, EdtfDate> gappedDates;
    for (std::uint32_t row = 0; row < m_columns.datedCount; ++row) {
        if ((m_columns.dateFlags[row] & kHasGaps) != 0) {
            if (auto date = EdtfDate::parse(m_dateTexts[row])) {
                gappedDates.emplace(row, *std::move(date));
            }
        }
    }
    m_gappedDates = std::make_shared<const decltype(gappedDates)>(std::move(gappedDates));

    std::unordered_map<std::uint32_t, std::vector<StoryIndex>> storiesWith;
    for (std::size_t i = 0; i < stories().size(); ++i) {
        for (const Step& step : stories()[i].steps) {
            if (const auto event = step.event ? find(*step.event) : std::nullopt) {
                appendOnce(storiesWith, event->value(), StoryIndex(i));
            }
        }
    }
    m_storiesWith = std::make_shared<const decltype(storiesWith)>(std::move(storiesWith));
}

void Snapshot::findExtent()
{
    ExtentFinder finder;
    for (const auto* bounds :
         {&m_columns.earliestBegin, &m_columns.latestBegin, &m_columns.earliestEnd, &m_columns.latestEnd}) {
        addLimited(finder, bounds->values());
    }
    for (const Entity& entity : entities()) {
        for (const Period& period : entity.periods) {
            finder.add(period.date.bounds());
        }
    }
    m_extent = finder.extent();
}

} // namespace tideline
