// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

namespace tideline {

/// What the camera may roam: everything that has a date, with a little air.
TimeSpan wholeSpan(const Snapshot& snapshot);

/// The opening view that the collection asks for, else everything.
TimeSpan openingSpan(const Snapshot& snapshot);

} // namespace tideline
