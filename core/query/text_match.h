// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/event_set.h"
#include "snapshot/snapshot.h"

#include <string_view>

namespace tideline {

/// Those of the candidates that have the text in a title, a short title, a name or pseudonym of somebody who takes
/// part, or the name of their place, in any language. Marks and case do not count.
EventSet eventsWithText(const Snapshot& snapshot, std::string_view text, const EventSet& candidates);

} // namespace tideline
