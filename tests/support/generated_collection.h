// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

#include <cstddef>
#include <cstdint>

namespace tideline {

/// A large collection for measuring: titles in two languages, begins spread over 1945 to 2024, every fifth event with
/// an end, 8 kinds over the five lanes, 200 artists, two participations and one citation an event. The same count and
/// seed give the same contents on every machine.
CollectionContents generateCollection(std::size_t eventCount, std::uint64_t seed);

} // namespace tideline
