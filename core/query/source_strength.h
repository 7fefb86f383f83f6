// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/filter.h"
#include "snapshot/snapshot.h"

#include <optional>

namespace tideline {

/// How many voices speak for the event; nothing if it has no source.
std::optional<SourceStrength> strengthOf(const Snapshot& snapshot, EventIndex event);

} // namespace tideline
