// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf_cursor.h"
#include "time/edtf_written.h"

namespace tideline {

/// Reads a year without its qualifiers: four digits of which any may be X, with a sign if it is negative; or "Y" and
/// more than four digits or an exponent; then perhaps "S" and the number of significant digits.
Parsed<WrittenYear> parseWrittenYear(EdtfCursor& cursor);

} // namespace tideline
