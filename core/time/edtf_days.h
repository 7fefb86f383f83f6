// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf_written.h"

#include <optional>

namespace tideline {

/// A run of whole months that has a number of its own in place of a month.
struct MonthGroup {
    int firstMonth = 1;
    int months = 1; ///< Reaches beyond December where the season also takes the first months of its year.
};

/// The months of a group, 21 to 41; nothing for any other number.
std::optional<MonthGroup> monthGroup(int number);

/// The days that a date may stand for, inclusive.
struct DayRange {
    CivilDate first;
    CivilDate last;
};

/// Nothing when no day fits, as in 2003-02-30 and XXX1-02-29. Looks at the year, group, month and day.
std::optional<DayRange> daysOf(const WrittenDate& date);

} // namespace tideline
