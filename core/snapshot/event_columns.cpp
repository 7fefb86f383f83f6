// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_columns.h"

#include <array>
#include <utility>

namespace tideline {

namespace {

/// Which bit stands for which member.
constexpr std::array kFlagMembers = {
    std::pair{kUncertain, &DateFlags::uncertain},       std::pair{kApproximate, &DateFlags::approximate},
    std::pair{kOpenStart, &DateFlags::openStart},       std::pair{kOpenEnd, &DateFlags::openEnd},
    std::pair{kUnknownStart, &DateFlags::unknownStart}, std::pair{kUnknownEnd, &DateFlags::unknownEnd},
    std::pair{kIsInterval, &DateFlags::isInterval},     std::pair{kHasGaps, &DateFlags::hasGaps},
    std::pair{kOutOfRange, &DateFlags::outOfRange},     std::pair{kUnreadable, &DateFlags::unreadable},
};

} // namespace

std::uint16_t toBits(const DateFlags& flags)
{
    unsigned bits = 0;
    for (const auto& [bit, member] : kFlagMembers) {
        if (flags.*member) {
            bits |= bit;
        }
    }
    return static_cast<std::uint16_t>(bits);
}

DateFlags fromBits(std::uint16_t bits)
{
    DateFlags flags;
    for (const auto& [bit, member] : kFlagMembers) {
        flags.*member = (bits & bit) != 0;
    }
    return flags;
}

} // namespace tideline
