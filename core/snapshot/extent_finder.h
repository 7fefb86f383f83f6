// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <algorithm>
#include <optional>

namespace tideline {

/// Widens the range by every limited bound of a date.
class ExtentFinder {
public:
    void add(const std::optional<TimePoint>& bound)
    {
        if (bound) {
            m_first = std::min(m_first, *bound);
            m_last = std::max(m_last, *bound);
        }
    }
    void add(const DateBounds& bounds)
    {
        add(bounds.earliestBegin);
        add(bounds.latestBegin);
        add(bounds.earliestEnd);
        add(bounds.latestEnd);
    }
    std::optional<TimeSpan> extent() const
    {
        const TimeSpan span{m_first, m_last};
        return span.isEmpty() ? std::nullopt : std::optional(span);
    }

private:
    TimePoint m_first = TimePoint::latest();
    TimePoint m_last = TimePoint::earliest();
};

} // namespace tideline
