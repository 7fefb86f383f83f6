// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"
#include "store/collection.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace tideline {

/// The file with this many events; made at the first call, kept for the next run.
std::filesystem::path fileWith(std::int64_t events);

std::unique_ptr<Collection> open(std::int64_t events);
Snapshot load(std::int64_t events);

} // namespace tideline
