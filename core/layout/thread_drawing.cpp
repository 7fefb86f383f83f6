// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/thread_drawing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace tideline {
namespace {

constexpr double kArrowLength = 6;
constexpr double kSideBySide = 9; ///< Between threads that end on one bar.
constexpr double kSameRow = 10;   ///< Marks whose middles lie no further apart stand in one row.
constexpr double kMostWidening = 3;

bool standInOneRow(const ThreadEnds& ends, double unit)
{
    return std::abs(ends.from.box.centre().y - ends.to.box.centre().y) <= kSameRow * unit;
}

/// Where the thread touches the mark: at the edge that faces the other end.
Point touchPoint(const ThreadEnd& end, double otherY)
{
    return {end.x, otherY > end.box.centre().y ? end.box.bottom() : end.box.y};
}

Curve curveOf(const ThreadEnds& ends, double unit)
{
    if (standInOneRow(ends, unit)) {
        const double below = std::max(ends.from.box.bottom(), ends.to.box.bottom()) + unit;
        return curveInRow(touchPoint(ends.from, below), touchPoint(ends.to, below), unit);
    }
    return curveBetweenRows(touchPoint(ends.from, ends.to.box.centre().y),
                            touchPoint(ends.to, ends.from.box.centre().y), unit);
}

/// An end that may lie anywhere on its mark, and where the thread comes from.
struct LooseEnd {
    ThreadEnd* end;
    double otherX;
    double distance;
};

/// Moves ends that would lie on each other apart, in the order in which the threads come in, so that they do not cross:
/// of those that come from one place the one from furthest away bows most to the left.
void standSideBySide(std::vector<LooseEnd>& ends, double unit)
{
    std::stable_sort(ends.begin(), ends.end(), [](const LooseEnd& first, const LooseEnd& second) {
        return std::tuple(first.end->x, first.otherX, second.distance) <
               std::tuple(second.end->x, second.otherX, first.distance);
    });
    const Box& box = ends.front().end->box;
    const double count = static_cast<double>(ends.size());
    const double gap = std::min(kSideBySide * unit, box.width / (count + 1));
    double least = box.x + gap;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        // Room is kept for those that follow.
        const double most = box.right() - gap * (count - static_cast<double>(i));
        double& x = ends[i].end->x;
        x = std::max(std::min(x, most), least);
        least = x + gap;
    }
}

void spreadLooseEnds(std::vector<ThreadBundle>& bundles, double unit)
{
    std::map<std::pair<double, double>, std::vector<LooseEnd>> byMark;
    for (ThreadBundle& bundle : bundles) {
        ThreadEnds& ends = bundle.ends;
        const auto add = [&](ThreadEnd& end, const ThreadEnd& other) {
            if (!end.isFixed) {
                byMark[{end.box.x, end.box.y}].push_back({&end, other.x, std::abs(other.box.y - end.box.y)});
            }
        };
        add(ends.from, ends.to);
        add(ends.to, ends.from);
    }
    for (auto& [mark, ends] : byMark) {
        if (ends.size() > 1) {
            standSideBySide(ends, unit);
        }
    }
}

double widthOf(const ThreadBundle& bundle, const ThreadLook& look)
{
    return look.width + std::min(kMostWidening, std::log2(static_cast<double>(bundle.threads.size())) / 2);
}

SceneThread threadOf(const ThreadBundle& bundle, const ThreadLook& look, double unit)
{
    const ThreadEnds& ends = bundle.ends;
    SceneThread thread;
    thread.curve = curveOf(ends, unit);
    thread.width = widthOf(bundle, look) * unit;
    thread.arrow = (kArrowLength + thread.width / unit) * unit;
    thread.colour = look.hasLaneColour ? laneColour(ends.from.lane) : ColourRole::Thread;
    thread.from = ends.from.mark;
    thread.to = ends.to.mark;
    thread.fromLane = ends.from.standsIn;
    thread.toLane = ends.to.standsIn;
    thread.count = bundle.threads.size();
    for (std::size_t i = 0; i < std::min(kMostNamedInBundle, bundle.threads.size()); ++i) {
        thread.meanings.push_back(bundle.threads[i].meaning);
    }
    return thread;
}

} // namespace

std::vector<SceneThread> drawThreads(std::vector<ThreadBundle> bundles, const ThreadLook& look, double unit)
{
    spreadLooseEnds(bundles, unit);
    std::vector<SceneThread> threads;
    for (const ThreadBundle& bundle : bundles) {
        threads.push_back(threadOf(bundle, look, unit));
    }
    return threads;
}

} // namespace tideline
