// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"

#include <gtest/gtest.h>

namespace tideline::test {

TEST(SystemClock, CountsFrom1970)
{
    constexpr std::int64_t kStartOf2025 = 1'735'689'600;
    constexpr std::int64_t kStartOf2200 = 7'258'118'400;

    const std::int64_t now = SystemClock().now();

    EXPECT_GT(now, kStartOf2025);
    EXPECT_LT(now, kStartOf2200);
}

} // namespace tideline::test
