// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/thread_bundles.h"
#include "layout/thread_drawing.h"

#include <gmock/gmock.h>

#include <numeric>

namespace tideline {
namespace {

using testing::Each;
using testing::Field;
using testing::SizeIs;

/// A thread from a mark of the artists straight up to a mark of the defectors.
ThreadEnds threadAt(std::size_t number, double x)
{
    const auto end = [&](Lane lane, double y) {
        return ThreadEnd{.mark = EventIndex(2 * number + (lane == Lane::Artists ? 1 : 0)),
                         .whose = {},
                         .box = {x - 6, y, 12, 12},
                         .x = x,
                         .lane = lane,
                         .standsIn = static_cast<std::size_t>(lane)};
    };
    return {.from = end(Lane::Artists, 300), .to = end(Lane::Defectors, 40), .meaning = RelationshipIndex(number)};
}

std::vector<ThreadEnds> threadsAt(const std::vector<double>& places)
{
    std::vector<ThreadEnds> threads;
    for (const double x : places) {
        threads.push_back(threadAt(threads.size(), x));
    }
    return threads;
}

std::size_t threadCount(const std::vector<ThreadBundle>& bundles)
{
    return std::accumulate(bundles.begin(), bundles.end(), std::size_t{0},
                           [](std::size_t sum, const ThreadBundle& bundle) { return sum + bundle.threads.size(); });
}

TEST(ThreadBundles, LeaveAFewThreadsAlone)
{
    const std::vector<ThreadBundle> bundles = bundled(threadsAt({100, 200, 300}));

    EXPECT_THAT(bundles, SizeIs(3));
    EXPECT_THAT(bundles, Each(Field(&ThreadBundle::threads, SizeIs(1))));
}

TEST(ThreadBundles, JoinThreadsBetweenTheSameMarks)
{
    std::vector<ThreadEnds> threads = {threadAt(0, 100), threadAt(0, 100)};
    threads[1].meaning = RelationshipIndex(7);

    const std::vector<ThreadBundle> bundles = bundled(threads);

    ASSERT_THAT(bundles, SizeIs(1));
    EXPECT_THAT(bundles.front().threads, SizeIs(2));
}

TEST(ThreadBundles, AreAtMostTwelveBetweenTwoLanesAndLoseNoThread)
{
    std::vector<double> places(40);
    std::iota(places.begin(), places.end(), 10);

    const std::vector<ThreadBundle> bundles = bundled(threadsAt(places));

    EXPECT_THAT(bundles, SizeIs(kMostBundles));
    EXPECT_EQ(threadCount(bundles), 40U);
}

TEST(ThreadBundles, PartWhereTheGapsAreWidest)
{
    std::vector<double> places;
    for (int group = 0; group < 12; ++group) {
        places.insert(places.end(), {100.0 * group, 100.0 * group + 4, 100.0 * group + 9});
    }

    const std::vector<ThreadBundle> bundles = bundled(threadsAt(places));

    EXPECT_THAT(bundles, Each(Field(&ThreadBundle::threads, SizeIs(3))));
}

TEST(ThreadBundles, CountBothDirectionsBetweenTwoLanesTogether)
{
    std::vector<double> places(16);
    std::iota(places.begin(), places.end(), 10);
    std::vector<ThreadEnds> threads = threadsAt(places);
    for (std::size_t i = 0; i < threads.size(); i += 2) {
        std::swap(threads[i].from, threads[i].to);
    }

    EXPECT_THAT(bundled(threads), SizeIs(kMostBundles));
}

TEST(ThreadDrawing, DrawsABundleWiderThanAThread)
{
    std::vector<ThreadEnds> threads = {threadAt(0, 100), threadAt(0, 100), threadAt(1, 200)};
    threads[1].meaning = RelationshipIndex(7);

    const std::vector<SceneThread> drawn = drawThreads(bundled(threads), kThreadAtRest, 1);

    ASSERT_THAT(drawn, SizeIs(2));
    EXPECT_EQ(drawn[0].count, 2U);
    EXPECT_GT(drawn[0].width, drawn[1].width);
}

TEST(ThreadDrawing, ReachesTheEdgesThatFaceEachOther)
{
    const SceneThread thread = drawThreads(bundled(threadsAt({100})), kThreadAtRest, 1).front();

    EXPECT_EQ(thread.curve.start, (Point{100, 300}));
    EXPECT_EQ(thread.curve.end, (Point{100, 52}));
}

TEST(ThreadDrawing, PutsLooseEndsOnOneBarSideBySide)
{
    std::vector<ThreadEnds> threads = threadsAt({100, 200, 300});
    for (ThreadEnds& thread : threads) {
        thread.to.box = {150, 40, 80, 12};
        thread.to.x = 230;
        thread.to.isFixed = false;
    }

    const std::vector<SceneThread> drawn = drawThreads(bundled(threads), kThreadAtRest, 1);

    EXPECT_LE(drawn[0].curve.end.x + 5, drawn[1].curve.end.x);
    EXPECT_LE(drawn[1].curve.end.x + 5, drawn[2].curve.end.x);
    EXPECT_LE(drawn[2].curve.end.x, 230);
}

} // namespace
} // namespace tideline
