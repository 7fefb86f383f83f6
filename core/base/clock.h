// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>

namespace tideline {

/// Where the present moment comes from, so that no test depends on the wall clock.
class Clock {
public:
    virtual ~Clock() = default;

    /// Seconds since 1970-01-01T00:00:00Z.
    virtual std::int64_t now() const = 0;
};

/// The system's clock.
class SystemClock : public Clock {
public:
    std::int64_t now() const override;
};

} // namespace tideline
