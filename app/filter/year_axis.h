// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace tideline {

/// Whole years, both inclusive, because that is how people say a range of years.
struct YearRange {
    std::int64_t first = 0;
    std::int64_t last = 0;

    TimeSpan span() const;
    bool operator==(const YearRange&) const = default;
};

/// The years that a histogram covers, in bars of one or more years each. A value.
/// Invariant: yearsPerBar >= 1 and barCount() >= 1.
class YearAxis {
public:
    YearAxis() = default;
    /// Covers the span with at most `mostBars` bars of a length people count in: 1, 2, 5, 10, 20 … years.
    static YearAxis covering(const TimeSpan& span, std::size_t mostBars);

    std::int64_t firstYear() const { return m_firstYear; }
    std::int64_t lastYear() const; ///< Inclusive: the last year of the last bar.
    std::int64_t yearsPerBar() const { return m_yearsPerBar; }
    std::size_t barCount() const { return m_barCount; }
    TimeSpan span() const;

    /// The year whose begin is nearest to the share (0 to 1) of the axis, at most the year after the last.
    std::int64_t yearAt(double share) const;
    double shareOf(std::int64_t year) const;              ///< Of the year's begin; not clamped.
    YearRange yearsOfBar(std::size_t bar) const;          ///< Requires: bar < barCount().
    std::optional<std::size_t> barAt(double share) const; ///< Nothing beside the axis.
    /// The range without what lies beside the axis. Where they do not meet, the nearest year of the axis.
    YearRange cut(YearRange range) const;
    /// The range cut to the axis; nothing if it holds the whole axis, since that is no restriction.
    std::optional<YearRange> restriction(YearRange range) const;

    bool operator==(const YearAxis&) const = default;

private:
    std::int64_t m_firstYear = 2000;
    std::int64_t m_yearsPerBar = 1;
    std::size_t m_barCount = 1;
};

} // namespace tideline
