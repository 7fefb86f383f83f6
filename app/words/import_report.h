// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QString>

#include <cstddef>

namespace tideline {

// What an import says of dates that cannot be read.

/// One such date: "12: /events/3/date: “2003-13-45” is not a date: …", where 12 is the line in the file.
/// Requires: a NotADate of `TidelineJson::unreadableDates`.
QString unreadableDateText(const Error& error);

/// How many there were, and what became of them: kept, or, where the import was to be strict, the file refused.
QString unreadableDatesText(std::size_t count, bool isRefused);

} // namespace tideline
