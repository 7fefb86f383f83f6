// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tideline {

/// What a table tells of an event, one column each, and can be sorted by.
enum class EventColumn {
    Date,
    Edtf, ///< The date as it is written in the file.
    Title,
    Kind,
    Lane,
    People,
    Artists,
    Place,
    Tags,
    Sources,            ///< How many.
    IndependentSources, ///< How many voices speak in them.
    Strength,
    Disputed, ///< Whether a disputed claim stands on the event itself.
    Key,
};
inline constexpr int kEventColumnCount = 14;

/// How a table is sorted. Events that are equal in it, and those that have nothing in its column, stand by date; the
/// latter, such as undated ones, at the end in either direction.
struct EventSorting {
    EventColumn column = EventColumn::Date;
    bool isDescending = false;

    bool operator==(const EventSorting&) const = default;
};

/// What the rows of a table are gathered by.
enum class EventGrouping { None, Kind, Year, Decade, Artist, Person, Place };
inline constexpr int kEventGroupingCount = 7;

} // namespace tideline
