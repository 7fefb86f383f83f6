// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace tideline {

/// A moment as a signed count of seconds from 1970-01-01T00:00:00, proleptic Gregorian, without leap seconds and
/// without a time zone. The range is about ± 292 thousand million years. Year 0 exists inside (ISO 8601) and is shown
/// to people as 1 BCE.
class TimePoint {
public:
    constexpr TimePoint() = default;
    constexpr explicit TimePoint(std::int64_t seconds)
        : m_seconds(seconds)
    {}

    constexpr std::int64_t seconds() const { return m_seconds; }

    constexpr auto operator<=>(const TimePoint&) const = default;

    static constexpr TimePoint earliest() { return TimePoint(std::numeric_limits<std::int64_t>::min()); }
    static constexpr TimePoint latest() { return TimePoint(std::numeric_limits<std::int64_t>::max()); }

private:
    std::int64_t m_seconds = 0;
};

/// A half-open stretch of time: `begin` is inside, `end` is not.
struct TimeSpan {
    TimePoint begin;
    TimePoint end;

    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(TimePoint t) const { return begin <= t && t < end; }
    constexpr bool overlaps(const TimeSpan& other) const { return begin < other.end && other.begin < end; }

    bool operator==(const TimeSpan&) const = default;
};

inline constexpr std::int64_t kSecondsPerDay = 86'400;

} // namespace tideline
