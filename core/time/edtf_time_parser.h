// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf_cursor.h"
#include "time/edtf_written.h"

namespace tideline {

/// Reads a time of day from its "T" on: hours, minutes and seconds, then "Z", "±hh", "±hh:mm" or nothing.
Parsed<WrittenTime> parseWrittenTime(EdtfCursor& cursor);

} // namespace tideline
