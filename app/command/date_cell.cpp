// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/date_cell.h"

namespace tideline {

std::string dateCell(const EdtfDate& date)
{
    if (date.flags().unreadable) {
        return '"' + date.text() + "\" (not a date)";
    }
    return date.flags().outOfRange ? date.text() + " (beyond what can be drawn)" : date.text();
}

} // namespace tideline
