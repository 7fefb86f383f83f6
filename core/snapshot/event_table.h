// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/event_columns.h"
#include "snapshot/row_order.h"
#include "snapshot/text_column.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tideline {

/// The events of a snapshot in the making, in the order in which they were added. Columns like those of the snapshot,
/// which are put in order one by one: so there are never two copies of all.
struct EventTable {
    std::vector<std::int64_t> earliestBegin;
    std::vector<std::int64_t> latestBegin;
    std::vector<std::int64_t> earliestEnd;
    std::vector<std::int64_t> latestEnd;
    std::vector<std::uint16_t> dateFlags;
    std::vector<std::uint16_t> kind;
    std::vector<std::uint8_t> lane;
    std::vector<std::int16_t> weight;
    std::vector<std::uint32_t> place;
    std::vector<EventId> id;
    std::vector<bool> isDated;
    TextArena titles; ///< In English, else in the first language that has one.
    TextArena dateTexts;

    std::size_t size() const { return id.size(); }
    /// Adds the rows of the other behind these.
    void append(const EventTable& other);
};

/// A limit that is not there as the end of the range.
std::int64_t lowerBound(const std::optional<TimePoint>& bound);
std::int64_t upperBound(const std::optional<TimePoint>& bound);

/// The key of an event, empty if it has none.
using KeyOf = std::function<std::string(EventId)>;

/// The rows in the order of a snapshot, which is the order of everything that lists events. Dated ones come first: by
/// the earliest begin that their date allows (a date without one before all others), then by the latest end, so that
/// what is known more exactly stands before what is not ("2003-01-01" before "2003"). Undated ones follow. What is
/// equal so far is ordered by title, key, date as written and, only between events that look the same, by id: the order
/// is total and depends on neither the order of insertion nor the machine. Titles are compared by their bytes. `keyOf`
/// is only asked about events that nothing before tells apart, so that keys need not be at hand.
RowOrder snapshotOrder(const EventTable& table, const KeyOf& keyOf);

/// The values of the rows by this order; the table is empty but for its texts afterwards.
EventColumns takeColumns(EventTable& table, const RowOrder& order);

} // namespace tideline
