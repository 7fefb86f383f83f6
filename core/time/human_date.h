// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <string_view>

namespace tideline {

/// Reads a date as people write it, in English or Korean, or as EDTF, which comes first: where a text is EDTF, it means
/// that. The result's text is EDTF. Never a guess: a text with more than one reading is refused with all of them.
///
/// What the words mean, where they could mean more than one thing:
/// - "2012 to 2018", "2012–2018", "2012~2018년", "2012년부터 2018년까지" last that long: 2012/2018. "Between 2012 and
///   2018", "2012년과 2018년 사이" is one moment of them: [2012..2018].
/// - "Since 2014", "2014–", "2014년~", "2014년부터" goes on: 2014/.. ; "until 2014", "~2014년", "2014년까지": ../2014.
/// - "Before 2011", "2011년 전" leaves 2011 out: [..2010]; "after 17 Dec 2011" begins on the 18th: [2011-12-18..].
///   "2011 or earlier", "by 2011" leaves it in, and so do "2011년 이전" and "이후", which the Standard Korean Language
///   Dictionary defines to include the moment they count from: [..2011].
/// - "About", "c.", "circa", "약", "경", "쯤", "무렵" is "~"; "probably", "possibly", a question mark, "아마" is "?".
///   A "~" before a date with Korean units means "until", before any other "about", as it does in EDTF.
/// - "19th century" is 18XX, as ISO 8601 counts centuries; of the first ones, which would reach over the end of their
///   era, the years that exist: [0001..0099], [-0099..0000]. "8th century BC" is -07XX, 800 to 701 BCE.
/// - "Early", "mid", "late" ("초", "중반", "말") are the thirds of their decade or century, the edges shared, and "~",
///   because nobody means them sharply: "early 1990s" is [1990~..1993~]. Of a year they are its four months, 2003-37~;
///   of a month days 1 to 10, 11 to 20 and the rest, which Korean names (초순, 중순, 하순).
///   "Second half of the 1990s" is half: [1995..1999]; "1990년대 후반" is that half with "~".
/// - A side of a range that would be such a part is kept as its whole decade, century, year or month with "~".
/// - "4.5 billion years ago", "45억 년 전" is a year with that many significant digits, Y-45E8S2: from a million years
///   on, so far back that the day of writing does not matter. Less is refused.
/// - Two digits for a year, "03/04/05", "3/4/2003", "1900s", "2000s" (decade or century) are refused with their
///   readings; a year of three digits is that year. There is no year zero, but for EDTF's own 0000.
/// - A weekday must be that of its day, and a time of day needs its seconds, as a minute is more than a second.
///
/// Fails with NotADate: column and reason as for `EdtfDate::parse`; or with AmbiguousDate: the arguments are the text
/// and then each reading as EDTF.
Result<EdtfDate> readDate(std::string_view text);

} // namespace tideline
