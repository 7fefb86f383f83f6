// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/source.h"

#include <string>
#include <string_view>

namespace tideline {

/// The source as a full note of The Chicago Manual of Style, notes and bibliography (17th and 18th edition, chapter 14,
/// for articles and pages of the web), in plain text and ending with a full stop:
///
///     Simon Denyer and Min Joo Kim, “Can K-pop rattle North Korea?,” Toronto Star, August 24, 2019, https://…
///
/// - Creators as printed, joined by "and"; of more than two the first and "et al." (18th edition).
/// - The title in its own language, quotation marks inside it single.
/// - The date as precise as it is known: "August 2019", "ca. 1998", "[1998?]"; "n.d." where there is none. Other dates
///   of EDTF stand in the words of `dateLabel`. A day of access is not recorded and so not invented.
/// - `report` is what a reprint, extract or retelling rests on, in words ("after The Washington Post, 20 August
///   2019"); empty for a report of its own.
/// - `locator` is the place that is cited ("p. 3"); may be empty.
///
/// The style is one for English text whatever the language of the source or of the program, like the format of a file.
std::string chicagoNote(const Source& source, std::string_view report = {}, std::string_view locator = {});

} // namespace tideline
