// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_groups.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tideline {

/// The rows of a table as they are seen: a head for each group, under it its events unless it is folded. It keeps
/// nothing but the order, four bytes a row. A value.
class TableRows {
public:
    TableRows() = default;
    explicit TableRows(GroupedEvents events);

    std::size_t count() const { return m_count; }
    std::size_t eventCount() const { return m_events.events.size(); } ///< With those of folded groups.
    const std::vector<EventGroup>& groups() const { return m_events.groups; }

    // Of one row. Requires: row < count().
    /// The group that the row is the head of; nothing for the row of an event.
    std::optional<std::size_t> groupAt(std::size_t row) const;
    std::optional<EventIndex> eventAt(std::size_t row) const; ///< Nothing for the head of a group.

    std::size_t headOf(std::size_t group) const { return m_heads[group]; } ///< Its row.
    /// Of the group, in the order of the table.
    std::vector<EventIndex> eventsOf(std::size_t group) const;
    bool isFolded(std::size_t group) const { return m_folded[group]; }
    void setFolded(std::size_t group, bool folded);
    void setAllFolded(bool folded);

    /// The first row of the event; nothing if it has none or all that it has are folded.
    std::optional<std::size_t> rowOf(EventIndex event) const;
    /// The first group that it is in.
    std::optional<std::size_t> groupOf(EventIndex event) const;
    /// The group that the row stands in, as its head or as one of its events; nothing where nothing is grouped.
    std::optional<std::size_t> groupAround(std::size_t row) const;

private:
    void countRows();
    bool isGrouped() const { return !m_events.groups.empty(); }
    std::size_t groupBelow(std::size_t row) const;

    GroupedEvents m_events;
    std::vector<bool> m_folded;       ///< By group.
    std::vector<std::size_t> m_heads; ///< The row of each group's head.
    std::size_t m_count = 0;
};

} // namespace tideline
