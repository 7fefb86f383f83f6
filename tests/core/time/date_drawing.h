// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/dates.h"

#include "time/edtf.h"

#include <string>
#include <string_view>

namespace tideline::test {

/// A moment of a day that exists.
TimePoint at(std::int64_t year, int month, int day);

/// The bounds as they are read best: "2003-01-01 2004-01-01 | 2003-01-01 2004-01-01", the begin before the line, the
/// end behind it; "-" for an absent bound; moments within a day with their time.
std::string boundsDrawing(const DateBounds& bounds);

/// The flags that are set, in the order of their declaration: "uncertain openEnd isInterval".
std::string flagsDrawing(const DateFlags& flags);

} // namespace tideline::test
