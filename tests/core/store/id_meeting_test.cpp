// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"

#include "store/id_meeting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <set>
#include <vector>

namespace tideline::test {

namespace {

/// Lets both sides walk towards each other by the turns (true: the lower one takes a step) until both have stopped.
std::vector<std::int64_t> taken(const std::vector<std::int64_t>& ids, const std::vector<bool>& turns)
{
    IdMeeting meeting;
    IdMeeting::FromBelow below(meeting);
    IdMeeting::FromAbove above(meeting);
    std::vector<std::int64_t> all;
    auto up = ids.begin();
    auto down = ids.rbegin();
    bool isUpDone = ids.empty();
    bool isDownDone = ids.empty();
    for (std::size_t step = 0; !isUpDone || !isDownDone; ++step) {
        const bool isUp = isDownDone || (!isUpDone && !turns.empty() && turns[step % turns.size()]);
        if (isUp && below.mayTake(*up)) {
            all.push_back(*up);
            isUpDone = ++up == ids.end();
        } else if (isUp) {
            isUpDone = true;
        } else if (above.mayTake(*down)) {
            all.push_back(*down);
            isDownDone = ++down == ids.rend();
        } else {
            isDownDone = true;
        }
    }
    std::ranges::sort(all);
    return all;
}

/// Ids close together, as those of one writing run, and some anywhere.
std::vector<std::int64_t> idsOf(std::int64_t first, std::size_t dense, const std::set<std::int64_t>& sparse)
{
    std::set<std::int64_t> ids = sparse;
    for (std::size_t i = 0; i < dense; ++i) {
        ids.insert(first + static_cast<std::int64_t>(i));
    }
    return {ids.begin(), ids.end()};
}

} // namespace

TEST(IdMeeting, GivesEachIdToExactlyOneSideWhateverTheirTurns)
{
    EXPECT_TRUE(holdsAlways([](const std::set<std::int64_t>& sparse, const std::vector<bool>& turns) {
        const auto dense = *rc::gen::inRange<std::size_t>(0, 20'000);
        const std::vector<std::int64_t> ids = idsOf(std::int64_t{1} << 40, dense, sparse);

        RC_ASSERT(taken(ids, turns) == ids);
    }));
}

TEST(IdMeeting, ReachesTheEndsOfTheRange)
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto greatest = std::numeric_limits<std::int64_t>::max();
    const std::vector<std::int64_t> ids{least, least + 1, 0, greatest - 1, greatest};

    EXPECT_EQ(taken(ids, {true, false}), ids);
    EXPECT_EQ(taken(ids, {false}), ids);
    EXPECT_EQ(taken(ids, {true}), ids);
}

TEST(IdMeeting, LetsOneSideTakeAllButTheStretchOfTheOther)
{
    IdMeeting meeting;
    IdMeeting::FromBelow below(meeting);
    IdMeeting::FromAbove above(meeting);

    ASSERT_TRUE(above.mayTake(1'000'000));

    EXPECT_TRUE(below.mayTake(1));
    EXPECT_TRUE(below.mayTake(900'000));
    EXPECT_FALSE(below.mayTake(1'000'000));
    EXPECT_FALSE(above.mayTake(900'000));
}

} // namespace tideline::test
