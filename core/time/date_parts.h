// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <vector>

namespace tideline {

/// One of the stretches that a date consists of, with its own bounds and doubt.
struct DatePart {
    DateBounds bounds;
    DateFlags flags;

    bool operator==(const DatePart&) const = default;
};

/// The members of a set with gaps ("{1998..2012,2018..}", "[1667,1670..1672]") by their begin; those that touch are one
/// part. Any other date is its own only part. Reads the text of a set again: meant for what is drawn, not for every
/// event of a collection.
std::vector<DatePart> partsOf(const EdtfDate& date);

} // namespace tideline
