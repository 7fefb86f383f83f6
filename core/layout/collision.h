// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/geometry.h"

#include <unordered_map>
#include <vector>

namespace tideline {

/// The boxes that are taken on a picture, in columns of 128 pixels so that asking costs what stands nearby.
class CollisionGrid {
public:
    void add(const Box& box);
    bool isFree(const Box& box) const;

private:
    std::unordered_map<long, std::vector<Box>> m_columns;
};

} // namespace tideline
