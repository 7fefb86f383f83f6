// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/event_columns.h"
#include "snapshot/indexes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tideline {

/// Which events of a lane are meant: those that last, intervals of `length` seconds and more, or all the others.
struct LastingRule {
    std::int64_t length = 1; ///< A power of two.
    bool wantsLasting = false;
    std::optional<std::int64_t> below = {}; ///< A power of two: of those that last only the shorter ones.
};

/// The dated events of one lane of a selection, kept by how long their dates reach (classes by powers of two), so that
/// what a view needs is found without a walk through all: what begins in a stretch of time, and what reaches over a
/// moment. Within a class an event that reaches over a moment begins less than the longest of the class before it.
/// Holds positions of one snapshot, whose columns are handed in with each question.
class LaneEvents {
public:
    /// Requires: the event has a date and stands behind all that were added.
    void add(const EventColumns& columns, EventIndex event);

    std::size_t size() const { return m_size; }
    std::vector<EventIndex> all() const; ///< Ascending.

    bool contains(EventIndex event) const;
    /// The neighbour in the order of the snapshot, whether or not the event itself is in here; direction is -1 or 1.
    std::optional<EventIndex> next(EventIndex from, int direction) const;
    /// The one whose earliest begin is nearest to the moment; nothing if there is none at all.
    std::optional<EventIndex> nearest(const EventColumns& columns, std::int64_t moment) const;

    std::size_t countBeginning(const EventColumns& columns, std::int64_t from, std::int64_t to) const;
    std::size_t countBeginningBefore(const EventColumns& columns, std::int64_t second) const;

    /// Visits those whose earliest begin is in [from, to); ascending within a class only. Without a rule: all.
    template <typename Visitor>
    void visitBeginning(const EventColumns& columns, std::int64_t from, std::int64_t to,
                        std::optional<LastingRule> rule, Visitor visit) const
    {
        visitClasses(rule, [&](const std::vector<EventIndex>& events, int /*width*/) {
            for (const EventIndex event : between(columns, events, from, to)) {
                visit(event);
            }
        });
    }

    /// Visits those that may have begun before the moment and may have gone on after it.
    template <typename Visitor>
    void visitReaching(const EventColumns& columns, std::int64_t moment, std::optional<LastingRule> rule,
                       Visitor visit) const
    {
        visitClasses(rule, [&](const std::vector<EventIndex>& events, int width) {
            for (const EventIndex event : between(columns, events, earliestReaching(moment, width), moment)) {
                if (columns.latestEnd[event.value()] > moment) {
                    visit(event);
                }
            }
        });
    }

private:
    static constexpr std::size_t kWidths = 65;
    /// By the number of bits of the length in seconds.
    using Classes = std::array<std::vector<EventIndex>, kWidths>;

    static std::span<const EventIndex> between(const EventColumns& columns, const std::vector<EventIndex>& events,
                                               std::int64_t from, std::int64_t to);
    static std::int64_t earliestReaching(std::int64_t moment, int width);

    static int widthOf(std::int64_t length)
    {
        return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(length)));
    }

    template <typename Visitor>
    void visitClasses(std::optional<LastingRule> rule, Visitor visit) const
    {
        for (const bool areIntervals : {false, true}) {
            const Classes& classes = areIntervals ? m_intervals : m_others;
            for (int width = 0; width < static_cast<int>(kWidths); ++width) {
                const std::vector<EventIndex>& events = classes[static_cast<std::size_t>(width)];
                const bool isLasting = areIntervals && rule && width >= widthOf(rule->length);
                const bool isTooLong = rule && rule->below && width >= widthOf(*rule->below);
                if (!events.empty() && !isTooLong && (!rule || rule->wantsLasting == isLasting)) {
                    visit(events, width);
                }
            }
        }
    }

    std::size_t m_size = 0;
    Classes m_intervals;
    Classes m_others;
};

} // namespace tideline
