// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/place_tree.h"

namespace tideline {

PlaceTree::PlaceTree(const Snapshot& snapshot)
{
    for (const Place& place : snapshot.places()) {
        m_parents.push_back(place.parent ? snapshot.find(*place.parent) : std::nullopt);
    }
    std::vector<std::optional<std::size_t>> walkOf(m_parents.size());
    for (std::size_t walk = 0; walk < m_parents.size(); ++walk) {
        PlaceIndex place(walk);
        while (!walkOf[place.value()]) {
            walkOf[place.value()] = walk;
            std::optional<PlaceIndex>& parent = m_parents[place.value()];
            if (parent && walkOf[parent->value()] == walk) {
                parent = std::nullopt;
            }
            place = parent.value_or(place);
        }
    }
}

} // namespace tideline
