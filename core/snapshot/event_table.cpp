// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_table.h"

#include "base/side_by_side.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>

namespace tideline {

namespace {

struct DateEntry {
    std::int64_t begin;
    std::uint32_t row;
};

/// What orders events that begin together. The texts are fetched once: comparing them where they lie, a million events
/// apart, is what would take the time.
struct TieEntry {
    std::int64_t end;
    std::string_view title;
    std::uint32_t row;
};

/// What orders those that end together and have one title, too.
struct TwinEntry {
    std::string key;
    std::string_view dateText;
    EventId id;
    std::uint32_t row;
};

void sortByBegin(std::span<DateEntry> entries)
{
    const auto beginsBefore = [](const DateEntry& a, const DateEntry& b) { return a.begin < b.begin; };
    const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
    sideBySide(
        entries.size(), [&] { std::sort(entries.begin(), middle, beginsBefore); },
        [&] { std::sort(middle, entries.end(), beginsBefore); });
    std::inplace_merge(entries.begin(), middle, entries.end(), beginsBefore);
}

/// Calls `visit` with each group of neighbours that are the same, if there are at least two.
template <typename Entry, typename AreSame, typename Visit>
void forEachGroup(std::span<Entry> entries, AreSame areSame, Visit visit)
{
    for (auto first = entries.begin(); first != entries.end();) {
        const auto last =
            std::find_if_not(first + 1, entries.end(), [&](const Entry& other) { return areSame(*first, other); });
        if (last - first > 1) {
            visit(std::span(first, last));
        }
        first = last;
    }
}

void sortTwins(const EventTable& table, const KeyOf& keyOf, std::span<TieEntry> entries)
{
    std::vector<TwinEntry> twins;
    twins.reserve(entries.size());
    for (const TieEntry& entry : entries) {
        twins.push_back({keyOf(table.id[entry.row]), table.dateTexts[entry.row], table.id[entry.row], entry.row});
    }
    std::ranges::sort(twins, [](const TwinEntry& a, const TwinEntry& b) {
        return std::tie(a.key, a.dateText, a.id) < std::tie(b.key, b.dateText, b.id);
    });
    std::ranges::transform(twins, entries.begin(), [&](const TwinEntry& twin) {
        return TieEntry{entries.front().end, entries.front().title, twin.row};
    });
}

/// Orders events that begin together.
void sortTied(const EventTable& table, const KeyOf& keyOf, std::span<DateEntry> entries)
{
    std::vector<TieEntry> ties;
    ties.reserve(entries.size());
    for (const DateEntry& entry : entries) {
        ties.push_back({table.latestEnd[entry.row], table.titles[entry.row], entry.row});
    }
    const auto place = [](const TieEntry& entry) { return std::tie(entry.end, entry.title); };
    std::ranges::sort(ties, {}, place);
    forEachGroup(
        std::span(ties), [&](const TieEntry& a, const TieEntry& b) { return place(a) == place(b); },
        [&](std::span<TieEntry> twins) { sortTwins(table, keyOf, twins); });
    std::ranges::transform(ties, entries.begin(), [&](const TieEntry& tie) {
        return DateEntry{entries.front().begin, tie.row};
    });
}

template <typename Values>
void addTo(Values& values, const Values& more)
{
    values.insert(values.end(), more.begin(), more.end());
}

void addTo(TextArena& texts, const TextArena& more)
{
    for (std::size_t row = 0; row < more.size(); ++row) {
        texts.append(more[row]);
    }
}

/// The values by this order; the column is empty afterwards.
template <typename Value>
Column<Value> take(std::vector<Value>& column, const RowOrder& order)
{
    std::vector<Value> values = std::exchange(column, {});
    return order.changesNothing() ? Column<Value>(std::move(values)) : order.gathered(std::span<const Value>(values));
}

} // namespace

void EventTable::append(const EventTable& other)
{
    addTo(earliestBegin, other.earliestBegin);
    addTo(latestBegin, other.latestBegin);
    addTo(earliestEnd, other.earliestEnd);
    addTo(latestEnd, other.latestEnd);
    addTo(dateFlags, other.dateFlags);
    addTo(kind, other.kind);
    addTo(lane, other.lane);
    addTo(weight, other.weight);
    addTo(place, other.place);
    addTo(id, other.id);
    addTo(isDated, other.isDated);
    addTo(titles, other.titles);
    addTo(dateTexts, other.dateTexts);
}

std::int64_t lowerBound(const std::optional<TimePoint>& bound)
{
    return bound.value_or(TimePoint::earliest()).seconds();
}

std::int64_t upperBound(const std::optional<TimePoint>& bound)
{
    return bound.value_or(TimePoint::latest()).seconds();
}

RowOrder snapshotOrder(const EventTable& table, const KeyOf& keyOf)
{
    std::vector<DateEntry> entries;
    entries.reserve(table.size());
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        entries.push_back({table.earliestBegin[row], row});
    }
    const auto undated = std::partition(entries.begin(), entries.end(),
                                        [&table](const DateEntry& entry) { return table.isDated[entry.row]; });
    sortByBegin(std::span(entries.begin(), undated));

    const auto areTied = [](const DateEntry& a, const DateEntry& b) { return a.begin == b.begin; };
    const auto sortGroup = [&](std::span<DateEntry> group) { sortTied(table, keyOf, group); };
    forEachGroup(std::span(entries.begin(), undated), areTied, sortGroup);
    forEachGroup(std::span(undated, entries.end()), areTied, sortGroup);

    std::vector<std::uint32_t> rows(entries.size());
    std::ranges::transform(entries, rows.begin(), &DateEntry::row);
    return {std::move(rows), table.size()};
}

EventColumns takeColumns(EventTable& table, const RowOrder& order)
{
    EventColumns columns;
    columns.earliestBegin = take(table.earliestBegin, order);
    columns.latestBegin = take(table.latestBegin, order);
    columns.earliestEnd = take(table.earliestEnd, order);
    columns.latestEnd = take(table.latestEnd, order);
    columns.dateFlags = take(table.dateFlags, order);
    columns.kind = take(table.kind, order);
    columns.lane = take(table.lane, order);
    columns.weight = take(table.weight, order);
    columns.place = take(table.place, order);
    columns.id = take(table.id, order);
    columns.datedCount = static_cast<std::size_t>(std::count(table.isDated.begin(), table.isDated.end(), true));
    return columns;
}

} // namespace tideline
