// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/snapshot.h"
#include "time/elapsed.h"

#include <optional>

namespace tideline {

/// How old the person was at the event, as far as both dates tell. A birth is an event whose kind has the key "birth"
/// and in which the person alone of all people takes part, so that nobody gets the age of a child or a parent. Nothing
/// without exactly one dated birth, for whoever is no person, and where the event may lie before the birth or is it.
std::optional<Elapsed> ageAt(const Snapshot& snapshot, EntityIndex person, EventIndex event);

} // namespace tideline
