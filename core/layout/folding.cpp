// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/folding.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace tideline {
namespace {

using Leaders = std::set<std::pair<double, std::size_t>>; ///< Centre and index.

std::optional<std::size_t> leaderFor(const Foldable& item, const Leaders& leaders, const std::vector<Foldable>& items)
{
    std::optional<std::size_t> nearest;
    double smallest = 0;
    const auto consider = [&](const Leaders::value_type& leader) {
        const double distance = std::abs(leader.first - item.centre);
        const bool isNear = distance < std::max(item.reach, items[leader.second].reach);
        if (isNear && (!nearest || distance < smallest)) {
            nearest = leader.second;
            smallest = distance;
        }
    };
    const auto next = leaders.lower_bound({item.centre, 0});
    if (next != leaders.end()) {
        consider(*next);
    }
    if (next != leaders.begin()) {
        consider(*std::prev(next));
    }
    return nearest;
}

} // namespace

std::vector<std::size_t> foldByImportance(const std::vector<Foldable>& items)
{
    std::vector<std::size_t> leaderOf(items.size());
    Leaders leaders;
    for (std::size_t item = 0; item < items.size(); ++item) {
        const std::optional<std::size_t> leader = leaderFor(items[item], leaders, items);
        leaderOf[item] = leader.value_or(item);
        if (!leader) {
            leaders.emplace(items[item].centre, item);
        }
    }
    return leaderOf;
}

} // namespace tideline
