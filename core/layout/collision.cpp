// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/collision.h"

#include <algorithm>
#include <cmath>

namespace tideline {
namespace {

constexpr double kColumnWidth = 128;

long columnOf(double x)
{
    return std::lround(std::floor(x / kColumnWidth));
}

} // namespace

void CollisionGrid::add(const Box& box)
{
    for (long column = columnOf(box.x); column <= columnOf(box.right()); ++column) {
        m_columns[column].push_back(box);
    }
}

bool CollisionGrid::isFree(const Box& box) const
{
    for (long column = columnOf(box.x); column <= columnOf(box.right()); ++column) {
        const auto found = m_columns.find(column);
        if (found != m_columns.end() && std::any_of(found->second.begin(), found->second.end(),
                                                    [&](const Box& taken) { return taken.overlaps(box); })) {
            return false;
        }
    }
    return true;
}

} // namespace tideline
