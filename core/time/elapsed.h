// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/date_label.h"
#include "time/edtf.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tideline {

enum class ElapsedUnit { Years, Months, Days };

/// How many whole units lie between two dates, as far as they tell: from the begin of the first to the begin of the
/// second. From "1992" to "2015" it is 22 or 23 years, as birthdays are counted.
/// Invariant: 0 <= least, and least <= most where there is one.
struct Elapsed {
    ElapsedUnit unit = ElapsedUnit::Years;
    std::int64_t least = 0;
    std::optional<std::int64_t> most = {}; ///< Nothing where one side has no limit.
    bool isApproximate = false;            ///< One of the dates is "~".
    bool isUncertain = false;              ///< One of the dates is "?".

    bool operator==(const Elapsed&) const = default;
};

/// The whole units of one kind. Nothing where the second date may lie before the first, or where either has no place in
/// time, or no bound at all towards the other.
std::optional<Elapsed> elapsedIn(ElapsedUnit unit, const EdtfDate& from, const EdtfDate& to);

/// The same in the largest unit of which at least one has surely passed; nothing where not even a day has.
std::optional<Elapsed> elapsedBetween(const EdtfDate& from, const EdtfDate& to);

/// "8 to 9 years later", "about 5 years later", "at least 3 months later"; "8~9년 뒤", "약 5년 뒤", "적어도 3개월 뒤".
std::string elapsedLabel(const Elapsed& elapsed, LabelLanguage language);

/// The years as an age: "aged 22 or 23", "aged 20 to 23", "aged at least 22"; "22세 또는 23세", "20~23세", "22세 이상".
/// Requires: the unit is years.
std::string ageLabel(const Elapsed& age, LabelLanguage language);

/// "the same year", "같은 해", "the same month", "the same day": where both dates lie in one, and the larger of their
/// precisions says no more. Nothing where they do not, where one is approximate or uncertain and so may not, or where
/// the order of the two is certain.
std::optional<std::string> sameTimeLabel(const EdtfDate& from, const EdtfDate& to, LabelLanguage language);

} // namespace tideline
