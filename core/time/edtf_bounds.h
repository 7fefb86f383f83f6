// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"
#include "time/edtf_written.h"

#include <vector>

namespace tideline {

/// The time that one date may lie in.
struct PossibleTime {
    TimeSpan span;           ///< Cut to the range of TimePoint.
    bool outOfRange = false; ///< Something was cut.
};

PossibleTime possibleTime(const WrittenDate& date);

/// What an expression means in time.
struct EdtfMeaning {
    DateBounds bounds = {};
    DateFlags flags = {};
    /// The stretches that a set with gaps may lie in, in order, apart from each other; without gaps empty. Open sides
    /// reach to the end of the range of TimePoint.
    std::vector<TimeSpan> stretches = {};
    /// Of each member of a set of all ("{}") with gaps: which one surely lies in a span is not to be seen from the
    /// hull.
    std::vector<SureReach> reaches = {};
};

EdtfMeaning meaningOf(const WrittenExpression& expression);

} // namespace tideline
