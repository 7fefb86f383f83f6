// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_columns.h"

#include <gtest/gtest.h>

namespace tideline {
namespace {

TEST(DateFlagBits, AreTheNumbersOfTheFile)
{
    EXPECT_EQ(toBits({}), 0);
    EXPECT_EQ(toBits({.uncertain = true}), 1);
    EXPECT_EQ(toBits({.openEnd = true, .isInterval = true}), 8 + 64);
    EXPECT_EQ(toBits({.outOfRange = true}), 256);
}

TEST(DateFlagBits, GiveBackEveryCombination)
{
    for (std::uint16_t bits = 0; bits < 512; ++bits) {
        const DateFlags flags = fromBits(bits);

        EXPECT_EQ(toBits(flags), bits);
        EXPECT_EQ(fromBits(toBits(flags)), flags);
    }
}

} // namespace
} // namespace tideline
