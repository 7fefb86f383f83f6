// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/thread_bundles.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace tideline {
namespace {

using Bundles = std::vector<ThreadBundle>;

/// Threads with the same marks at their ends; a mark with several events folded into it is one.
Bundles bundledByMarks(const std::vector<ThreadEnds>& threads)
{
    const auto keyOf = [](const ThreadEnds& ends) {
        const auto [from, to] = std::pair(ends.from.box, ends.to.box);
        return std::tuple(from.x, from.y, ends.from.x, to.x, to.y, ends.to.x);
    };
    std::map<decltype(keyOf(threads.front())), std::size_t> known;
    Bundles bundles;
    for (const ThreadEnds& thread : threads) {
        const auto [entry, isNew] = known.emplace(keyOf(thread), bundles.size());
        if (isNew) {
            bundles.push_back({thread, {}});
        }
        bundles[entry->second].threads.push_back(thread);
    }
    return bundles;
}

double middleOf(const ThreadBundle& bundle)
{
    return (bundle.ends.from.x + bundle.ends.to.x) / 2;
}

/// Where the list is parted so that at most kMostBundles parts are left: behind these positions, ascending.
std::vector<std::size_t> widestGaps(const Bundles& bundles)
{
    std::vector<std::size_t> gaps(bundles.size() - 1);
    std::iota(gaps.begin(), gaps.end(), std::size_t{0});
    const auto width = [&](std::size_t gap) { return middleOf(bundles[gap + 1]) - middleOf(bundles[gap]); };
    std::stable_sort(gaps.begin(), gaps.end(), [&](std::size_t a, std::size_t b) { return width(a) > width(b); });
    gaps.resize(kMostBundles - 1);
    std::sort(gaps.begin(), gaps.end());
    return gaps;
}

ThreadBundle merged(const Bundles& bundles, std::size_t first, std::size_t last)
{
    ThreadBundle result{bundles[(first + last) / 2].ends, {}};
    for (std::size_t i = first; i <= last; ++i) {
        result.threads.insert(result.threads.end(), bundles[i].threads.begin(), bundles[i].threads.end());
    }
    return result;
}

/// The bundles between one pair of lanes, made fewer.
Bundles fewer(Bundles bundles)
{
    if (bundles.size() <= kMostBundles) {
        return bundles;
    }
    std::stable_sort(bundles.begin(), bundles.end(), [](const ThreadBundle& first, const ThreadBundle& second) {
        return middleOf(first) < middleOf(second);
    });
    Bundles result;
    std::size_t begin = 0;
    for (const std::size_t gap : widestGaps(bundles)) {
        result.push_back(merged(bundles, begin, gap));
        begin = gap + 1;
    }
    result.push_back(merged(bundles, begin, bundles.size() - 1));
    return result;
}

} // namespace

std::vector<ThreadBundle> bundled(const std::vector<ThreadEnds>& threads)
{
    std::map<std::pair<std::size_t, std::size_t>, Bundles> byLanes;
    for (ThreadBundle& bundle : bundledByMarks(threads)) {
        const auto lanes = std::minmax(bundle.ends.from.standsIn, bundle.ends.to.standsIn);
        byLanes[lanes].push_back(std::move(bundle));
    }
    Bundles all;
    for (auto& [lanes, bundles] : byLanes) {
        for (ThreadBundle& bundle : fewer(std::move(bundles))) {
            all.push_back(std::move(bundle));
        }
    }
    return all;
}

} // namespace tideline
