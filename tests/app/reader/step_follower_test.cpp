// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/step_follower.h"

#include <gtest/gtest.h>

#include <array>

namespace tideline {

namespace {
constexpr std::array kTops = {400, 800, 1200, 1600};
constexpr int kHeight = 900;
constexpr int kMaximum = 3000;
} // namespace

TEST(StepFollower, AtTheTopTheHeadIsRead)
{
    EXPECT_EQ(stepBeingRead(kTops, {.value = 0, .maximum = kMaximum, .viewportHeight = kHeight}), std::nullopt);
}

TEST(StepFollower, AStepIsReadFromTheMomentItCrossesTheUpperThird)
{
    EXPECT_EQ(stepBeingRead(kTops, {.value = 499, .maximum = kMaximum, .viewportHeight = kHeight}), 0U);
    EXPECT_EQ(stepBeingRead(kTops, {.value = 500, .maximum = kMaximum, .viewportHeight = kHeight}), 1U);
}

TEST(StepFollower, EveryStepGetsItsTurnThoughThePageEndsSoon)
{
    constexpr int kShort = 800; // 1600 + 100 for the last step, less the viewport.
    std::size_t last = 0;
    for (int value = 1; value <= kShort; ++value) {
        const auto step = stepBeingRead(kTops, {.value = value, .maximum = kShort, .viewportHeight = kHeight});
        const std::size_t now = step.value_or(0);
        EXPECT_TRUE(now == last || now == last + 1) << value;
        last = now;
    }

    EXPECT_EQ(last, 3U);
}

TEST(StepFollower, AStepThatWasScrolledToIsTheOneBeingRead)
{
    for (std::size_t i = 1; i < kTops.size(); ++i) {
        const ScrollState before{.value = 0, .maximum = kMaximum, .viewportHeight = kHeight};
        const int value = scrollValueFor(kTops[i], before);

        EXPECT_EQ(stepBeingRead(kTops, {.value = value, .maximum = kMaximum, .viewportHeight = kHeight}), i);
    }
}

TEST(StepFollower, NothingIsScrolledBeyondThePage)
{
    EXPECT_EQ(scrollValueFor(50, {.value = 0, .maximum = 100, .viewportHeight = kHeight}), 0);
    EXPECT_EQ(scrollValueFor(1600, {.value = 0, .maximum = 100, .viewportHeight = kHeight}), 100);
}

} // namespace tideline
