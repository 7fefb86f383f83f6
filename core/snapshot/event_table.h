// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/event_columns.h"
#include "snapshot/text_column.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tideline {

/// The events of a snapshot in the making, in the order in which they were added. Texts go straight into arenas, so
/// that a million events cost no allocation each.
struct EventTable {
    struct Row {
        EventId id;
        DateBounds bounds;
        std::uint32_t place = EventColumns::kNoPlace;
        std::uint16_t kind = 0;
        std::uint16_t dateFlags = 0;
        std::int16_t weight = 0;
        std::uint8_t lane = 0;
        bool isDated = false;
        bool isDisputed = false;
        bool isVisible = true;
    };

    std::vector<Row> rows;
    std::vector<TextColumn> titles; ///< One a language.
    std::vector<TextColumn> shortTitles;
    TextColumn keys;
    TextColumn dateTexts;

    std::size_t size() const { return rows.size(); }
};

/// A limit that is not there as the end of the range.
std::int64_t lowerBound(const std::optional<TimePoint>& bound);
std::int64_t upperBound(const std::optional<TimePoint>& bound);

/// The rows in the order of a snapshot, which is the order of everything that lists events. Dated ones come first: by
/// the earliest begin that their date allows (a date without one before all others), then by the latest end, so that
/// what is known more exactly stands before what is not ("2003-01-01" before "2003"). Undated ones follow. What is
/// equal so far is ordered by title, key, date as written and, only between events that look the same, by id: the order
/// is total and depends on neither the order of insertion nor the machine. Titles are compared by their bytes; the
/// title is the one in the column `mainTitles`, else the first that there is.
std::vector<std::uint32_t> snapshotOrder(const EventTable& table, std::optional<std::size_t> mainTitles);

/// The values of the rows, by this order.
EventColumns gatherColumns(const EventTable& table, std::span<const std::uint32_t> order);

/// The same texts by this order; the column is given away because at no time two copies of all texts should be kept.
TextColumn gatherTexts(TextColumn column, std::span<const std::uint32_t> order);

} // namespace tideline
