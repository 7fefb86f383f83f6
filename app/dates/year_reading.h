// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace tideline {

/// The year as EDTF: "2003", "-0043", "Y-12000".
std::string yearText(std::int64_t year);

/// The year as it stands alone: "2003" in any language; before Christ, where years have names, "44 BCE", "기원전 44년".
QString yearWords(std::int64_t year, const QString& language);

/// What a field for years takes: years as options take them (`parseYearRange`), as EDTF (2003..2018 is 2003/2018), and
/// any date that people write. Fails as `readDate` does, and with NotADate for a date without a place in time.
Result<EdtfDate> readYearRange(std::string_view text);

/// The fewest whole years that hold all that the date may mean: 2016 for "spring 2016". An open end stays open.
/// Requires: the date has a place in time.
TimeSpan wholeYearsOf(const EdtfDate& date);

} // namespace tideline
