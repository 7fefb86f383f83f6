// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/leaving.h"

namespace tideline {

bool isLeaving(const Snapshot& snapshot, EventIndex event)
{
    const Term& kind = snapshot.kindOf(event);
    return kind.lane == Lane::Defectors && kind.shape == Shape::Disc;
}

} // namespace tideline
