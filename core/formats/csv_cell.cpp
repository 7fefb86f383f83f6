// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/csv_cell.h"

namespace tideline {

std::string csvCell(std::string_view plain, char separator)
{
    std::string text(plain.find_first_of("=+-@\t\r") == 0 ? "'" : "");
    text += plain;
    if (text.find_first_of("\"\r\n") == std::string::npos && text.find(separator) == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += '"';
        }
    }
    return quoted + '"';
}

} // namespace tideline
