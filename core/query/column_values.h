// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_column.h"
#include "snapshot/snapshot.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// What some events are sorted by in one column, worked out once for all of them: a number for each, which decides
/// almost always, and for those with equal numbers what is left to compare. Lifetime: refers to snapshot and events.
class ColumnValues {
public:
    static constexpr std::uint64_t kMissing = std::numeric_limits<std::uint64_t>::max();

    /// Stops early once `isCancelled`; then the values mean nothing.
    ColumnValues(const Snapshot& snapshot, std::span<const EventIndex> events, EventColumn column,
                 std::string_view language, const std::atomic<bool>* isCancelled);

    /// Of the event at the position; kMissing if it has nothing in the column.
    std::uint64_t operator[](std::size_t position) const { return m_values[position]; }
    /// Below, at or above 0 as the first belongs before, beside or behind the second. Requires: equal values.
    int compareRest(std::size_t first, std::size_t second) const;

private:
    /// The text keys of one half of the events, behind each other.
    struct Keys {
        std::string bytes;
        std::vector<std::size_t> ends;
    };

    template <typename ValueOf>
    void fill(ValueOf valueOf);
    void fillTitles(std::string_view language);
    void fillTitles(std::size_t begin, std::size_t end, Keys& keys, std::string_view language);
    void fillLists(std::string_view language);
    std::uint64_t listValue(const std::vector<std::uint32_t>& ranks) const;
    std::vector<std::uint32_t> ranksOf(EventIndex event) const;
    std::string_view keyAt(std::size_t position) const;
    bool isCancelled() const { return m_isCancelled != nullptr && m_isCancelled->load(std::memory_order_relaxed); }

    const Snapshot& m_snapshot;
    std::span<const EventIndex> m_events;
    EventColumn m_column;
    const std::atomic<bool>* m_isCancelled;
    std::vector<std::uint64_t> m_values;
    std::vector<std::uint32_t> m_ranks; ///< Of the records that a list column names.
    std::array<Keys, 2> m_keys;         ///< Of titles.
};

} // namespace tideline
