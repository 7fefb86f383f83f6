// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"
#include "text/collation.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace tideline {

/// The alphabetical place of each of `count` names, from 1 on; equal names share one, and what has no name comes last.
std::vector<std::uint32_t> alphabeticalRanks(std::size_t count,
                                             const std::function<std::string_view(std::size_t)>& nameOf,
                                             const Collation& collation);

// The same for the records of a snapshot by the names that readers of the language see.
std::vector<std::uint32_t> entityRanks(const Snapshot& snapshot, std::string_view language);
std::vector<std::uint32_t> placeRanks(const Snapshot& snapshot, std::string_view language);
std::vector<std::uint32_t> termRanks(const Snapshot& snapshot, std::string_view language);
std::vector<std::uint32_t> tagRanks(const Snapshot& snapshot, std::string_view language);

} // namespace tideline
