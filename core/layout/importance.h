// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <string>
#include <vector>

namespace tideline {

/// Which of two events is named first where there is no room for both: the weight that was set by hand, then how many
/// stories tell of it, then how many take part. How often something was written about says little of what it meant, so
/// the number of sources only breaks ties; the date and the title make the order total without ever asking an id.
struct Importance {
    int weight = 0;
    std::size_t stories = 0;
    std::size_t participants = 0;
    std::size_t sources = 0;
    EventIndex event;
};

Importance importanceOf(const Snapshot& snapshot, EventIndex event);
/// True if the first is more important, whichever comes first by date.
bool outranks(const Importance& first, const Importance& second);
/// The same, and where they are equal by date: a total order.
bool comesBefore(const Importance& first, const Importance& second);

/// Sorts the events, most important first. Events are ordered by date and title in a snapshot already.
void sortByImportance(const Snapshot& snapshot, std::vector<EventIndex>& events);

} // namespace tideline
