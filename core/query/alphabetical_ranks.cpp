// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/alphabetical_ranks.h"

#include "model/entity.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace tideline {

std::vector<std::uint32_t> alphabeticalRanks(std::size_t count,
                                             const std::function<std::string_view(std::size_t)>& nameOf,
                                             const Collation& collation)
{
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view name = nameOf(i);
        keys.push_back(name.empty() ? "\xFF" : collation.key(name)); // No key begins with this byte.
    }
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });

    std::vector<std::uint32_t> ranks(count);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i == 0 || keys[order[i]] != keys[order[i - 1]]) {
            ++rank;
        }
        ranks[order[i]] = rank;
    }
    return ranks;
}

std::vector<std::uint32_t> entityRanks(const Snapshot& snapshot, std::string_view language)
{
    std::vector<std::string> names;
    for (const Entity& entity : snapshot.entities()) {
        names.emplace_back(displayName(entity).bestFor(language).text);
    }
    return alphabeticalRanks(
        names.size(), [&](std::size_t i) { return std::string_view(names[i]); }, Collation(language));
}

std::vector<std::uint32_t> placeRanks(const Snapshot& snapshot, std::string_view language)
{
    return alphabeticalRanks(
        snapshot.places().size(), [&](std::size_t i) { return snapshot.places()[i].name.bestFor(language).text; },
        Collation(language));
}

std::vector<std::uint32_t> termRanks(const Snapshot& snapshot, std::string_view language)
{
    return alphabeticalRanks(
        snapshot.terms().size(), [&](std::size_t i) { return snapshot.terms()[i].name.bestFor(language).text; },
        Collation(language));
}

std::vector<std::uint32_t> tagRanks(const Snapshot& snapshot, std::string_view language)
{
    return alphabeticalRanks(
        snapshot.tags().size(), [&](std::size_t i) { return snapshot.tags()[i].name.bestFor(language).text; },
        Collation(language));
}

} // namespace tideline
