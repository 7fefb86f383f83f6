// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/location.h"

#include "snapshot/snapshot.h"

#include <QString>

#include <optional>

namespace tideline {

/// A location in keys, which mean the same in the next run: "concert-2003", "ryu-hee-jin-story/pyongyang", "sources:";
/// empty for the front page and for records without a key.
QString placeText(const Snapshot& snapshot, const Location& location);

/// The location of the text; nothing if its record is not there (any more).
std::optional<Location> placeOf(const Snapshot& snapshot, const QString& text);

} // namespace tideline
