// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "base/side_by_side.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace tideline::test {

TEST(SideBySide, HasDoneBothWhenItReturns)
{
    int first = 0;
    int second = 0;

    sideBySide([&] { first = 1; }, [&] { second = 2; });

    EXPECT_EQ(first, 1);
    EXPECT_EQ(second, 2);
}

TEST(SideBySide, DoesBothForFewRowsAndForMany)
{
    for (const std::size_t rows : {std::size_t{0}, std::size_t{10'000'000}}) {
        int first = 0;
        int second = 0;

        sideBySide(
            rows, [&] { first = 1; }, [&] { second = 2; });

        EXPECT_EQ(first, 1) << rows;
        EXPECT_EQ(second, 2) << rows;
    }
}

TEST(SideBySide, ThrowsWhatEitherThrowsAfterBothAreDone)
{
    const auto fail = [] { throw std::runtime_error("no"); };
    bool isOtherDone = false;

    EXPECT_THROW(sideBySide(fail, [&] { isOtherDone = true; }), std::runtime_error);
    EXPECT_TRUE(isOtherDone);
    EXPECT_THROW(sideBySide([] {}, fail), std::runtime_error);
}

} // namespace tideline::test
