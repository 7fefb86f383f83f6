// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/human_cursor.h"
#include "time/human_parts.h"

namespace tideline {

/// Reads one date at the cursor, as many of its parts as there are, in the order of either language. Parts that are
/// missing stay missing. Fails where nothing of a date stands there.
Heard<HumanParts> parseHumanDate(HumanCursor& cursor);

/// Reads a date of numbers only at the cursor: 2003-10-6, 6.10.2003, 10/2003. False, and the cursor stays, where there
/// is none; fails where its numbers may be read in several orders.
Heard<bool> parseNumericDate(HumanCursor& cursor, HumanParts& parts);

/// Reads "4.5 billion years ago", "45억 년 전" at the cursor. False, and the cursor stays, where there is none.
Heard<bool> parseYearsAgo(HumanCursor& cursor, HumanParts& parts);

/// Reads ", 14:30:00 UTC+9" at the cursor. False, and the cursor stays, where there is none.
Heard<bool> parseClockTime(HumanCursor& cursor, HumanParts& parts);

/// The number of a token. Requires: it is one. Fails where it is too long for a year.
Heard<SaidNumber> saidNumber(const HumanToken& token);

} // namespace tideline
