// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "store/id_source.h"

#include <gtest/gtest.h>

namespace tideline::test {

TEST(IdSource, NumbersOneBlockInSequence)
{
    IdSource ids(7);

    EXPECT_EQ(ids.next(), 7 * IdSource::kBlockSize);
    EXPECT_EQ(ids.next(), 7 * IdSource::kBlockSize + 1);
}

TEST(IdSource, GoesOnWithTheNextBlock)
{
    IdSource ids(7);
    for (std::int64_t i = 0; i < IdSource::kBlockSize; ++i) {
        ids.next();
    }

    EXPECT_EQ(ids.next(), 8 * IdSource::kBlockSize);
}

TEST(IdSource, NeverUsesBlockZero)
{
    EXPECT_EQ(IdSource(0).next(), IdSource::kBlockSize);
}

TEST(IdSource, StaysWithinWhatJsonCanHold)
{
    IdSource ids(0xFFFF'FFFF);
    std::int64_t last = 0;
    for (std::int64_t i = 0; i < IdSource::kBlockSize; ++i) {
        last = ids.next();
    }

    EXPECT_EQ(last, (std::int64_t{1} << 53) - 1);
    EXPECT_EQ(ids.next(), IdSource::kBlockSize);
}

TEST(IdSource, RandomBlocksAreNotTheFixedOne)
{
    EXPECT_NE(IdSource::randomBlock(), 0U);
}

} // namespace tideline::test
