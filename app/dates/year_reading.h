// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <string_view>

namespace tideline {

/// Whole years as fields and options take them (`parseYearRange`), as EDTF: 2003..2018 is 2003/2018. Fails as
/// `readDate` does, and with NotADate for a date that is no whole years.
Result<EdtfDate> readYearRange(std::string_view text);

} // namespace tideline
