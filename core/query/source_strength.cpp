// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/source_strength.h"

namespace tideline {

std::optional<SourceStrength> strengthOf(const Snapshot& snapshot, EventIndex event)
{
    const std::size_t sources = snapshot.sourcesOf(event).size();
    if (sources == 0) {
        return std::nullopt;
    }
    // One source is one voice; of a million events most have no more.
    switch (sources == 1 ? 1 : snapshot.independentSourcesOf(event)) {
    case 1:
        return SourceStrength::One;
    case 2:
        return SourceStrength::Two;
    default:
        return SourceStrength::Many;
    }
}

} // namespace tideline
