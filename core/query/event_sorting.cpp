// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/event_sorting.h"

#include "base/side_by_side.h"
#include "query/column_values.h"

#include <algorithm>

namespace tideline {

namespace {

/// An event while it is sorted, by its position among those that are.
struct Entry {
    std::uint64_t value;
    std::uint32_t position;
};

class EntryOrder {
public:
    EntryOrder(const ColumnValues& values, bool isDescending)
        : m_values(values)
        , m_isDescending(isDescending)
    {}

    bool operator()(const Entry& a, const Entry& b) const
    {
        if (a.value != b.value) {
            return (a.value < b.value) != m_isDescending;
        }
        if (const int rest = m_values.compareRest(a.position, b.position); rest != 0) {
            return (rest < 0) != m_isDescending;
        }
        return a.position < b.position;
    }

private:
    const ColumnValues& m_values;
    bool m_isDescending;
};

bool isCancelledBy(const std::atomic<bool>* flag)
{
    return flag != nullptr && flag->load(std::memory_order_relaxed);
}

/// On two threads.
void sortEntries(std::vector<Entry>& entries, const EntryOrder& order)
{
    const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
    sideBySide(
        entries.size(), [&] { std::sort(entries.begin(), middle, order); },
        [&] { std::sort(middle, entries.end(), order); });
    std::inplace_merge(entries.begin(), middle, entries.end(), order);
}

} // namespace

bool hasDisputedClaim(const Snapshot& snapshot, EventIndex event)
{
    const auto disputed = snapshot.eventsWithClaim(ClaimStatus::Disputed);
    return std::binary_search(disputed.begin(), disputed.end(), event);
}

std::vector<EventIndex> sortedEvents(const Snapshot& snapshot, std::span<const EventIndex> events,
                                     const EventSorting& sorting, std::string_view language,
                                     const std::atomic<bool>* isCancelled)
{
    const bool isByDate = sorting.column == EventColumn::Date || sorting.column == EventColumn::Edtf;
    if (isByDate && !sorting.isDescending) { // So they stand in every snapshot.
        return {events.begin(), events.end()};
    }
    const ColumnValues values(snapshot, events, sorting.column, language, isCancelled);
    std::vector<Entry> entries;
    entries.reserve(events.size());
    std::vector<EventIndex> missing;
    for (std::uint32_t position = 0; position < events.size() && !isCancelledBy(isCancelled); ++position) {
        if (const std::uint64_t value = values[position]; value != ColumnValues::kMissing) {
            entries.push_back({value, position});
        } else {
            missing.push_back(events[position]);
        }
    }
    if (isCancelledBy(isCancelled)) {
        return {};
    }
    sortEntries(entries, EntryOrder(values, sorting.isDescending));

    std::vector<EventIndex> sorted;
    sorted.reserve(events.size());
    for (const Entry& entry : entries) {
        sorted.push_back(events[entry.position]);
    }
    sorted.insert(sorted.end(), missing.begin(), missing.end());
    return sorted;
}

} // namespace tideline
