// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf_cursor.h"
#include "time/edtf_written.h"

namespace tideline {

/// Reads a whole EDTF text: a date, an interval, or a set. Takes the format at its word: no white space, no missing
/// digits, no day that does not exist, no interval that surely ends before it begins.
Parsed<WrittenExpression> parseEdtf(std::string_view text);

} // namespace tideline
