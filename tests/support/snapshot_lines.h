// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <string>
#include <vector>

namespace tideline::test {

/// What a view can see of the events of a snapshot, one line an event, without ids.
std::vector<std::string> eventLines(const Snapshot& snapshot);

} // namespace tideline::test
