// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/table_rows.h"

#include <algorithm>
#include <utility>

namespace tideline {

TableRows::TableRows(GroupedEvents events)
    : m_events(std::move(events))
    , m_folded(m_events.groups.size())
{
    countRows();
}

std::optional<std::size_t> TableRows::groupAt(std::size_t row) const
{
    if (!isGrouped()) {
        return std::nullopt;
    }
    const std::size_t group = groupBelow(row);
    return m_heads[group] == row ? std::optional(group) : std::nullopt;
}

std::optional<EventIndex> TableRows::eventAt(std::size_t row) const
{
    if (!isGrouped()) {
        return m_events.events[row];
    }
    const std::size_t group = groupBelow(row);
    if (m_heads[group] == row) {
        return std::nullopt;
    }
    return m_events.events[m_events.groups[group].begin + row - m_heads[group] - 1];
}

std::vector<EventIndex> TableRows::eventsOf(std::size_t group) const
{
    const auto events = m_events.events.begin();
    return {events + static_cast<std::ptrdiff_t>(groups()[group].begin),
            events + static_cast<std::ptrdiff_t>(groups()[group].end)};
}

void TableRows::setFolded(std::size_t group, bool folded)
{
    m_folded[group] = folded;
    countRows();
}

void TableRows::setAllFolded(bool folded)
{
    m_folded.assign(m_folded.size(), folded);
    countRows();
}

std::optional<std::size_t> TableRows::rowOf(EventIndex event) const
{
    const auto& events = m_events.events;
    auto found = std::find(events.begin(), events.end(), event);
    if (!isGrouped()) {
        return found == events.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - events.begin()));
    }
    std::size_t group = 0;
    for (; found != events.end(); found = std::find(found + 1, events.end(), event)) {
        const auto position = static_cast<std::size_t>(found - events.begin());
        while (groups()[group].end <= position) {
            ++group;
        }
        if (!m_folded[group]) {
            return m_heads[group] + 1 + position - groups()[group].begin;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> TableRows::groupOf(EventIndex event) const
{
    const auto found = std::find(m_events.events.begin(), m_events.events.end(), event);
    if (!isGrouped() || found == m_events.events.end()) {
        return std::nullopt;
    }
    const auto position = static_cast<std::size_t>(found - m_events.events.begin());
    const auto group = std::partition_point(groups().begin(), groups().end(),
                                            [&](const EventGroup& each) { return each.end <= position; });
    return static_cast<std::size_t>(group - groups().begin());
}

std::optional<std::size_t> TableRows::groupAround(std::size_t row) const
{
    return isGrouped() ? std::optional(groupBelow(row)) : std::nullopt;
}

void TableRows::countRows()
{
    m_heads.clear();
    m_count = isGrouped() ? 0 : m_events.events.size();
    for (std::size_t group = 0; group < groups().size(); ++group) {
        m_heads.push_back(m_count);
        m_count += 1 + (m_folded[group] ? 0 : groups()[group].end - groups()[group].begin);
    }
}

/// The last group whose head stands at or above the row.
std::size_t TableRows::groupBelow(std::size_t row) const
{
    return static_cast<std::size_t>(std::upper_bound(m_heads.begin(), m_heads.end(), row) - m_heads.begin()) - 1;
}

} // namespace tideline
