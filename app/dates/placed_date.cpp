// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "dates/placed_date.h"

#include "time/human_date.h"

#include <string>

namespace tideline {

Result<EdtfDate> readPlacedDate(std::string_view text)
{
    Result<EdtfDate> date = readDate(text);
    if (date && !date->flags().hasPlaceInTime()) {
        return failure({.code = ErrorCode::NotADate,
                        .arguments = {std::string(text)},
                        .detail = "this date is beyond what can be drawn"});
    }
    return date;
}

} // namespace tideline
