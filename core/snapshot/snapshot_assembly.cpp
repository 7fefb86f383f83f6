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

Column<EventIndex> sortedById(const Column<EventId>& ids)
{
    if (std::ranges::is_sorted(ids)) {
        std::vector<EventIndex> events;
        events.reserve(ids.size());
        for (std::size_t row = 0; row < ids.size(); ++row) {
            events.emplace_back(row);
        }
        return events;
    }
    std::vector<std::pair<EventId, EventIndex>> entries;
    entries.reserve(ids.size());
    for (std::size_t row = 0; row < ids.size(); ++row) {
        entries.emplace_back(ids[row], EventIndex(row));
    }
    std::ranges::sort(entries);
    std::vector<EventIndex> events(entries.size());
    std::ranges::transform(entries, events.begin(), &std::pair<EventId, EventIndex>::second);
    return events;
}

/// A bound of the columns, in which the ends of the range stand for one that is not there.
std::optional<TimePoint> limit(std::int64_t seconds)
{
    const TimePoint bound(seconds);
    return bound == TimePoint::earliest() || bound == TimePoint::latest() ? std::nullopt : std::optional(bound);
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
    snapshot.findExtent();
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
    for (std::size_t row = 0; row < m_columns.datedCount; ++row) {
        finder.add(DateBounds{limit(m_columns.earliestBegin[row]), limit(m_columns.latestBegin[row]),
                              limit(m_columns.earliestEnd[row]), limit(m_columns.latestEnd[row])});
    }
    for (const Entity& entity : entities()) {
        for (const Period& period : entity.periods) {
            finder.add(period.date.bounds());
        }
    }
    for (const auto& [row, dates] : m_details.otherDates) {
        for (const EdtfDate& date : dates) {
            finder.add(date.bounds());
        }
    }
    m_extent = finder.extent();
}

} // namespace tideline
