// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/event_groups.h"

#include "query/alphabetical_ranks.h"
#include "query/event_participants.h"
#include "time/calendar.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace tideline {

namespace {

constexpr std::size_t kRowsBetweenLooks = 4096; ///< How often a thread asks whether anybody still waits for it.

/// Groups before it is known which of them have events: each has a number, its slot.
class Slots {
public:
    Slots(const Snapshot& snapshot, const std::vector<EventIndex>& events, EventGrouping grouping)
        : m_snapshot(snapshot)
        , m_grouping(grouping)
    {
        if (isByYear()) {
            findYears(events);
        }
    }

    std::size_t size() const { return ownCount() + 2; }

    template <typename Visitor>
    void forEachOf(EventIndex event, Visitor visit) const
    {
        switch (m_grouping) {
        case EventGrouping::Kind:
            visit(m_snapshot.columns().kind[event.value()]);
            return;
        case EventGrouping::Place: {
            const auto place = m_snapshot.placeOf(event);
            visit(place ? std::size_t{place->value()} : without());
            return;
        }
        case EventGrouping::Artist:
        case EventGrouping::Person: {
            const auto entities = participantsOf(m_snapshot, event, entityKind());
            for (const EntityIndex entity : entities) {
                visit(std::size_t{entity.value()});
            }
            if (entities.empty()) {
                visit(without());
            }
            return;
        }
        case EventGrouping::Year:
        case EventGrouping::Decade:
            visit(yearSlot(event));
            return;
        case EventGrouping::None:
            return;
        }
    }

    EventGroupKey keyOf(std::size_t slot) const
    {
        if (slot >= ownCount()) {
            return slot == without() ? GroupRemainder::Without : GroupRemainder::Unsure;
        }
        switch (m_grouping) {
        case EventGrouping::Kind:
            return TermIndex(slot);
        case EventGrouping::Place:
            return PlaceIndex(slot);
        case EventGrouping::Artist:
        case EventGrouping::Person:
            return EntityIndex(slot);
        default:
            return GroupYear{m_years[slot]};
        }
    }

    /// All slots in the order in which their groups stand.
    std::vector<std::size_t> inOrder(bool latestYearsFirst, std::string_view language) const
    {
        std::vector<std::size_t> slots(size());
        std::iota(slots.begin(), slots.end(), std::size_t{0});
        const auto end = slots.begin() + static_cast<std::ptrdiff_t>(ownCount());
        if (isByYear()) {
            if (latestYearsFirst) {
                std::reverse(slots.begin(), end);
            }
            return slots;
        }
        const std::vector<std::uint32_t> ranks = m_grouping == EventGrouping::Kind ? termRanks(m_snapshot, language)
                                                 : m_grouping == EventGrouping::Place
                                                     ? placeRanks(m_snapshot, language)
                                                     : entityRanks(m_snapshot, language);
        std::stable_sort(slots.begin(), end, [&](std::size_t a, std::size_t b) {
            return std::pair(laneOf(a), ranks[a]) < std::pair(laneOf(b), ranks[b]);
        });
        return slots;
    }

private:
    bool isByYear() const { return m_grouping == EventGrouping::Year || m_grouping == EventGrouping::Decade; }
    EntityKind entityKind() const
    {
        return m_grouping == EventGrouping::Artist ? EntityKind::Artist : EntityKind::Person;
    }
    std::size_t unsure() const { return ownCount(); }
    std::size_t without() const { return ownCount() + 1; }
    std::size_t ownCount() const
    {
        switch (m_grouping) {
        case EventGrouping::Kind:
            return m_snapshot.terms().size();
        case EventGrouping::Place:
            return m_snapshot.places().size();
        case EventGrouping::Artist:
        case EventGrouping::Person:
            return m_snapshot.entities().size();
        default:
            return m_years.size();
        }
    }
    /// Only kinds have one; all others are alike.
    std::optional<Lane> laneOf(std::size_t slot) const
    {
        return m_grouping == EventGrouping::Kind ? m_snapshot.terms()[slot].lane : std::nullopt;
    }

    void findYears(const std::vector<EventIndex>& events)
    {
        for (const EventIndex event : events) {
            const auto year = isDated(event) ? yearOf(event) : std::nullopt;
            if (year && (m_years.empty() || m_years.back() != *year)) {
                m_years.push_back(*year);
            }
        }
        std::sort(m_years.begin(), m_years.end());
        m_years.erase(std::unique(m_years.begin(), m_years.end()), m_years.end());
    }

    bool isDated(EventIndex event) const { return event.value() < m_snapshot.columns().datedCount; }

    std::size_t yearSlot(EventIndex event) const
    {
        if (!isDated(event)) {
            return without();
        }
        const std::optional<std::int64_t> year = yearOf(event);
        return year
                   ? static_cast<std::size_t>(std::lower_bound(m_years.begin(), m_years.end(), *year) - m_years.begin())
                   : unsure();
    }

    /// Where the event surely began; nothing if that may have been in another year or decade, too. Requires: it is
    /// dated.
    std::optional<std::int64_t> yearOf(EventIndex event) const
    {
        const EventColumns& columns = m_snapshot.columns();
        const TimePoint earliest(columns.earliestBegin[event.value()]);
        const TimePoint latest(columns.latestBegin[event.value()]); // Exclusive.
        const bool isDoubtful = (columns.dateFlags[event.value()] & (kUncertain | kApproximate)) != 0;
        if (isDoubtful || earliest == TimePoint::earliest() || latest == TimePoint::latest()) {
            return std::nullopt;
        }
        const TimePoint last = latest > earliest ? TimePoint(latest.seconds() - 1) : earliest;
        const std::int64_t year = startOf(civilDateOf(earliest).year);
        return year == startOf(civilDateOf(last).year) ? std::optional(year) : std::nullopt;
    }

    std::int64_t startOf(std::int64_t year) const
    {
        if (m_grouping == EventGrouping::Year) {
            return year;
        }
        const std::int64_t within = year % 10;
        return year - (within < 0 ? within + 10 : within);
    }

    const Snapshot& m_snapshot;
    EventGrouping m_grouping;
    std::vector<std::int64_t> m_years; ///< Ascending.
};

bool isCancelledBy(const std::atomic<bool>* flag)
{
    return flag != nullptr && flag->load(std::memory_order_relaxed);
}

/// Calls `visit` with each event and each of its slots; false if it was cancelled.
template <typename Visitor>
bool visitAll(const Slots& slots, const std::vector<EventIndex>& events, const std::atomic<bool>* isCancelled,
              Visitor visit)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i % kRowsBetweenLooks == 0 && isCancelledBy(isCancelled)) {
            return false;
        }
        slots.forEachOf(events[i], [&](std::size_t slot) { visit(events[i], slot); });
    }
    return true;
}

} // namespace

GroupedEvents groupedEvents(const Snapshot& snapshot, std::vector<EventIndex> events, EventGrouping grouping,
                            bool latestYearsFirst, std::string_view language, const std::atomic<bool>* isCancelled)
{
    if (grouping == EventGrouping::None) {
        return {std::move(events), {}};
    }
    const Slots slots(snapshot, events, grouping);
    std::vector<std::size_t> counts(slots.size());
    if (!visitAll(slots, events, isCancelled, [&](EventIndex, std::size_t slot) { ++counts[slot]; })) {
        return {};
    }
    GroupedEvents grouped;
    std::vector<std::size_t> next(slots.size()); // Where the next event of the slot goes.
    std::size_t begin = 0;
    for (const std::size_t slot : slots.inOrder(latestYearsFirst, language)) {
        if (counts[slot] > 0) {
            next[slot] = begin;
            grouped.groups.push_back({slots.keyOf(slot), begin, begin + counts[slot]});
            begin += counts[slot];
        }
    }
    grouped.events.resize(begin);
    const auto place = [&](EventIndex event, std::size_t slot) { grouped.events[next[slot]++] = event; };
    return visitAll(slots, events, isCancelled, place) ? grouped : GroupedEvents();
}

} // namespace tideline
