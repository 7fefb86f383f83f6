// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_table.h"

#include <algorithm>
#include <tuple>

namespace tideline {

namespace {

struct SortEntry {
    std::int64_t begin;
    std::int64_t end;
    std::uint32_t row;
};

/// What orders events that begin and end together.
struct TieEntry {
    std::string_view title;
    std::string_view key;
    std::string_view dateText;
    EventId id;
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

/// Orders the rows of events that begin and end together. The texts are fetched once: comparing them where they lie, a
/// million events apart, is what would take the time.
void sortTied(const EventTable& table, std::optional<std::size_t> mainTitles, std::span<std::uint32_t> rows)
{
    std::vector<TieEntry> entries;
    entries.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        entries.push_back(
            {mainTitle(table, mainTitles, row), table.keys[row], table.dateTexts[row], table.rows[row].id, row});
    }
    std::sort(entries.begin(), entries.end(), [](const TieEntry& a, const TieEntry& b) {
        return std::tie(a.title, a.key, a.dateText, a.id) < std::tie(b.title, b.key, b.dateText, b.id);
    });
    std::transform(entries.begin(), entries.end(), rows.begin(), [](const TieEntry& entry) { return entry.row; });
}

/// The rows with a date, by begin and end, then the others.
std::vector<SortEntry> sortedByDate(const EventTable& table)
{
    std::vector<SortEntry> entries;
    entries.reserve(table.size());
    for (std::uint32_t row = 0; row < table.size(); ++row) {
        const DateBounds& bounds = table.rows[row].bounds;
        entries.push_back({lowerBound(bounds.earliestBegin), upperBound(bounds.latestEnd), row});
    }
    const auto undated = std::partition(entries.begin(), entries.end(),
                                        [&table](const SortEntry& entry) { return table.rows[entry.row].isDated; });
    std::sort(entries.begin(), undated, [](const SortEntry& a, const SortEntry& b) {
        return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
    });
    return entries;
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
    const std::vector<SortEntry> entries = sortedByDate(table);
    std::vector<std::uint32_t> order(entries.size());
    std::transform(entries.begin(), entries.end(), order.begin(), [](const SortEntry& entry) { return entry.row; });

    const auto areTied = [&table](const SortEntry& a, const SortEntry& b) {
        return a.begin == b.begin && a.end == b.end && table.rows[a.row].isDated == table.rows[b.row].isDated;
    };
    for (std::size_t first = 0; first < entries.size();) {
        std::size_t last = first + 1;
        while (last < entries.size() && areTied(entries[first], entries[last])) {
            ++last;
        }
        if (last - first > 1) {
            sortTied(table, mainTitles, std::span(order).subspan(first, last - first));
        }
        first = last;
    }
    return order;
}

EventColumns gatherColumns(const EventTable& table, std::span<const std::uint32_t> order)
{
    EventColumns columns;
    const auto reserve = [&order](auto&... column) { (column.reserve(order.size()), ...); };
    reserve(columns.earliestBegin, columns.latestBegin, columns.earliestEnd, columns.latestEnd, columns.dateFlags,
            columns.kind, columns.lane, columns.weight, columns.place, columns.id);
    // All columns at once: each row lies somewhere else in memory, and fetching it is what takes the time.
    for (const std::uint32_t index : order) {
        const EventTable::Row& row = table.rows[index];
        columns.earliestBegin.push_back(lowerBound(row.bounds.earliestBegin));
        columns.latestBegin.push_back(upperBound(row.bounds.latestBegin));
        columns.earliestEnd.push_back(lowerBound(row.bounds.earliestEnd));
        columns.latestEnd.push_back(upperBound(row.bounds.latestEnd));
        columns.dateFlags.push_back(row.dateFlags);
        columns.kind.push_back(row.kind);
        columns.lane.push_back(row.lane);
        columns.weight.push_back(row.weight);
        columns.place.push_back(row.place);
        columns.id.push_back(row.id);
        columns.datedCount += row.isDated ? 1 : 0;
    }
    return columns;
}

TextColumn gatherTexts(TextColumn column, std::span<const std::uint32_t> order)
{
    if (column.byteCount() == 0 || std::is_sorted(order.begin(), order.end())) {
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
