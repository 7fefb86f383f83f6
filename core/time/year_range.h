// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

#include <optional>
#include <string_view>

namespace tideline {

/// Reads `2003`, `2003..2018` (both years inside), `..2011` and `2015..`; a year may be negative, and is then an
/// astronomical one. Else what `readDate` makes of it, where that is whole years without doubt or gaps: `1990s`,
/// `2012 to 2018`, `44 BC`. Nothing if the text is none of these, or if it ends before it begins.
std::optional<TimeSpan> parseYearRange(std::string_view text);

} // namespace tideline
