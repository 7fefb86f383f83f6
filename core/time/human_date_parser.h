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

/// A group of months as people number it: of `count`, the first of which is the EDTF group `first`.
struct NumberedGroup {
    std::int64_t number = 0;
    int count = 0;
    int first = 0;
};

/// Sets the group and goes over its tokens. False, and the cursor stays, where there is no such group, or the date has
/// a month or a group already.
bool takeGroup(HumanCursor& cursor, HumanParts& parts, NumberedGroup group, std::size_t tokens);

// Each reads one thing at the cursor. False, and the cursor stays, where it is not there.
bool parseFourMonths(HumanCursor& cursor, HumanParts& parts); ///< "first four months of", "중간 4개월".
bool parseNamedPart(HumanCursor& cursor, HumanParts& parts);  ///< "Q3", "H1", "상반기".
bool parseHemisphere(HumanCursor& cursor, HumanParts& parts); ///< "southern".
bool parseRemark(HumanCursor& cursor, HumanParts& parts);     ///< "(uncertain, approximate)", "(?)", "(남반구)".

/// The number of a token. Requires: it is one. Fails where it is too long for a year.
Heard<SaidNumber> saidNumber(const HumanToken& token);

} // namespace tideline
