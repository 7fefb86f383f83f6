// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"

#include <vector>

namespace tideline {

/// Puts the events, which are ascending, into the order of what readers see of them. A snapshot has them in that order
/// already, but where two look the same at first sight it goes by their ids, which tell in what order they were
/// entered; here the rest of their content decides.
void sortByContent(const Snapshot& snapshot, std::vector<EventIndex>& events);

} // namespace tideline
