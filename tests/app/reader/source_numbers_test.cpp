// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_numbers.h"

#include <gtest/gtest.h>

namespace tideline {

TEST(SourceNumbers, CountFromOneInTheOrderOfFirstCitation)
{
    SourceNumbers numbers;

    EXPECT_EQ(numbers.numberOf(SourceIndex(7)), 1);
    EXPECT_EQ(numbers.numberOf(SourceIndex(2)), 2);
    EXPECT_EQ(numbers.numberOf(SourceIndex(7)), 1);

    EXPECT_EQ(numbers.inOrder(), (std::vector<SourceIndex>{SourceIndex(7), SourceIndex(2)}));
}

} // namespace tideline
