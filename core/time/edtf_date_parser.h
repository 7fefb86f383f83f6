// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf_cursor.h"
#include "time/edtf_written.h"

namespace tideline {

/// Reads one date, with its time of day if it has one, and leaves the cursor on the first character that no longer
/// belongs to it. The result is a day that exists (or may exist, where digits are unspecified).
Parsed<WrittenDate> parseWrittenDate(EdtfCursor& cursor);

} // namespace tideline
