// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/time_point.h"

#include <optional>
#include <string>
#include <string_view>

namespace tideline {

/// A stretch of time as people write it, both ends inside: "2003..2018" where it is whole years, else days
/// ("2003-10-06..2018-04-01"), else seconds ("2003-10-06T18:00:00..2003-10-06T20:59:59"); one value where both ends are
/// the same. An end of the range of TimePoint is left open: "2003..". Requires: the span is not empty.
std::string spanText(TimeSpan span);

/// Reads what `spanText` writes, and months ("2003-10"); the ends may be of different sorts. A year may be negative,
/// and is then an astronomical one. Nothing if the text is none of these, or if it ends before it begins.
std::optional<TimeSpan> parseSpan(std::string_view text);

/// The least stretch of whole days around a span that is so long that nobody sees the difference; a shorter one as it
/// is. Whoever keeps a view means the days in it, not its seconds.
TimeSpan roundedToDays(TimeSpan span);

} // namespace tideline
