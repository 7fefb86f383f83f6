// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_table.h"

#include <algorithm>
#include <numeric>

namespace tideline {

namespace {

/// What most comparisons need, kept together: sorting pointers into the rows instead takes twice as long.
struct SortEntry {
    std::int64_t begin;
    std::int64_t end;
    std::uint32_t row;
};

std::string_view mainTitle(const EventTable& table, std::optional<std::size_t> mainTitles, std::size_t row)
{
    if (mainTitles && !table.titles[*mainTitles][row].empty()) {
        return table.titles[*mainTitles][row];
    }
    for (const TextColumn& titles : table.titles) {
        if (!titles[row].empty()) {
            return titles[row];
        }
    }
    return {};
}

/// The order of events that begin and end together.
bool readsBefore(const EventTable& table, std::optional<std::size_t> mainTitles, std::uint32_t a, std::uint32_t b)
{
    if (const auto order = mainTitle(table, mainTitles, a) <=> mainTitle(table, mainTitles, b); order != 0) {
        return order < 0;
    }
    if (const auto order = table.keys[a] <=> table.keys[b]; order != 0) {
        return order < 0;
    }
    if (const auto order = table.dateTexts[a] <=> table.dateTexts[b]; order != 0) {
        return order < 0;
    }
    return table.rows[a].id < table.rows[b].id;
}

} // namespace

std::int64_t lowerBound(const std::optional<TimePoint>& bound)
{
    return bound.value_or(TimePoint::earliest()).seconds();
}

std::int64_t upperBound(const std::optional<TimePoint>& bound)
{
    return bound.value_or(TimePoint::latest()).seconds();
}

std::vector<std::uint32_t> snapshotOrder(const EventTable& table, std::optional<std::size_t> mainTitles)
{
    std::vector<SortEntry> entries;
    entries.reserve(table.size());
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        const DateBounds& bounds = table.rows[row].bounds;
        entries.push_back({lowerBound(bounds.earliestBegin), upperBound(bounds.latestEnd), row});
    }
    const auto undated = std::stable_partition(
        entries.begin(), entries.end(), [&table](const SortEntry& entry) { return table.rows[entry.row].isDated; });
    std::sort(entries.begin(), undated, [&](const SortEntry& a, const SortEntry& b) {
        if (a.begin != b.begin) {
            return a.begin < b.begin;
        }
        return a.end != b.end ? a.end < b.end : readsBefore(table, mainTitles, a.row, b.row);
    });
    std::sort(undated, entries.end(),
              [&](const SortEntry& a, const SortEntry& b) { return readsBefore(table, mainTitles, a.row, b.row); });

    std::vector<std::uint32_t> order(entries.size());
    std::transform(entries.begin(), entries.end(), order.begin(), [](const SortEntry& entry) { return entry.row; });
    return order;
}

EventColumns gatherColumns(const EventTable& table, std::span<const std::uint32_t> order)
{
    EventColumns columns;
    const auto gather = [&](auto& column, auto valueOf) {
        column.reserve(order.size());
        for (const std::uint32_t row : order) {
            column.push_back(valueOf(table.rows[row]));
        }
    };
    using Row = EventTable::Row;
    gather(columns.earliestBegin, [](const Row& row) { return lowerBound(row.bounds.earliestBegin); });
    gather(columns.latestBegin, [](const Row& row) { return upperBound(row.bounds.latestBegin); });
    gather(columns.earliestEnd, [](const Row& row) { return lowerBound(row.bounds.earliestEnd); });
    gather(columns.latestEnd, [](const Row& row) { return upperBound(row.bounds.latestEnd); });
    gather(columns.dateFlags, [](const Row& row) { return row.dateFlags; });
    gather(columns.kind, [](const Row& row) { return row.kind; });
    gather(columns.lane, [](const Row& row) { return row.lane; });
    gather(columns.weight, [](const Row& row) { return row.weight; });
    gather(columns.place, [](const Row& row) { return row.place; });
    gather(columns.id, [](const Row& row) { return row.id; });
    columns.datedCount = static_cast<std::size_t>(
        std::count_if(table.rows.begin(), table.rows.end(), [](const Row& row) { return row.isDated; }));
    return columns;
}

TextColumn gatherTexts(TextColumn column, std::span<const std::uint32_t> order)
{
    if (std::is_sorted(order.begin(), order.end())) {
        return column;
    }
    TextColumn gathered;
    gathered.reserve(order.size(), column.byteCount());
    for (const std::uint32_t row : order) {
        gathered.append(column[row]);
    }
    return gathered;
}

} // namespace tideline
