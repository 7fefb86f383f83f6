// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <string_view>

namespace tideline {

/// As `readDate`, but refuses with NotADate what has no place on a timeline.
Result<EdtfDate> readPlacedDate(std::string_view text);

} // namespace tideline
