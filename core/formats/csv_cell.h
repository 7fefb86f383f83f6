// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace tideline {

/// A text as one cell of a table after RFC 4180, quoted where it has to be; with tabs instead of commas, as clipboards
/// have it, the same way. A text that a spreadsheet would run as a formula gets an apostrophe in front.
std::string csvCell(std::string_view text, char separator = ',');

/// Behind the last cell of each line.
inline constexpr std::string_view kCsvLineEnd = "\r\n";

} // namespace tideline
