// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf.h"

#include <string>

namespace tideline {

/// The two languages that dates are worded in, the only words that `core` has.
enum class LabelLanguage { English, Korean };

/// "ko" and its regions give Korean, everything else English.
LabelLanguage labelLanguageOf(std::string_view languageTag);

/// The date in words, never more precise than the date: "6 October 2003", "about 2003", "spring 2016", "1997–2006",
/// "since 2014"; "2003년 10월 6일", "2003년경", "2016년 봄", "1997~2006년", "2014년~".
std::string dateLabel(const EdtfDate& date, LabelLanguage language);

/// The first and last day as `YYYY-MM-DD`, inclusive; `Y`-prefixed beyond four digits; nothing when open or undated.
std::optional<std::string> firstDay(const EdtfDate& date);
std::optional<std::string> lastDay(const EdtfDate& date);

} // namespace tideline
