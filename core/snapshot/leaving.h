// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

namespace tideline {

/// True for the "leaving" of a defector: an event whose kind has the lane Defectors and the shape Disc.
bool isLeaving(const Snapshot& snapshot, EventIndex event);

} // namespace tideline
