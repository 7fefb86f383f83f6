// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_parts.h"

namespace tideline {

namespace {

/// Gives a number without a unit the one that the neighbour's parts suggest.
void placeBareNumber(HumanParts& parts, const HumanParts& neighbour)
{
    if (!parts.bare) {
        return;
    }
    const bool isSmall = parts.bare->digits <= 2;
    if (isSmall && neighbour.day && !parts.day) {
        parts.day = parts.bare;
    } else if (isSmall && neighbour.month && neighbour.hasKoreanUnits && !parts.month && !neighbour.day) {
        parts.month = parts.bare;
    } else if (neighbour.unit != YearUnit::None && parts.unit == YearUnit::None) {
        parts.unit = neighbour.unit;
        parts.year = *parts.bare;
    } else {
        return;
    }
    parts.bare.reset();
}

/// "1997–98": the century of the end is that of the begin.
Heard<void> completeShortEnd(const HumanParts& left, HumanParts& right)
{
    const bool isShort = right.unit == YearUnit::Year && right.year.digits == 2 && right.era == Era::Unsaid &&
                         !right.month && !right.day && !right.group;
    if (!isShort || left.unit != YearUnit::Year || left.year.digits != 4 || left.era != Era::Unsaid) {
        return {};
    }
    const std::int64_t end = left.year.value / 100 * 100 + right.year.value;
    const bool mayBeMonth =
        right.year.value >= 1 && right.year.value <= 12 && !right.hasKoreanUnits && !left.month && !left.group;
    if (end <= left.year.value) {
        return {};
    }
    if (mayBeMonth) {
        const std::string begin = edtfYear(left.year.value);
        const std::string month = (right.year.value < 10 ? "-0" : "-") + std::to_string(right.year.value);
        return refuse(right.year.offset, "this may be a month or a year", {begin + month, begin + "/" + edtfYear(end)});
    }
    right.year.value = end;
    right.year.digits = 4;
    return {};
}

/// "44–31 BCE", "기원전 44~31년": one era said for both. Behind "57 BCE – 35" nobody knows.
Heard<void> shareEra(HumanParts& left, HumanParts& right)
{
    if (right.era == Era::Before && left.era == Era::Unsaid) {
        left.era = Era::Before;
    }
    if (left.era == Era::Unsaid || right.era != Era::Unsaid || right.unit == YearUnit::None) {
        if (left.era == Era::Common && right.era == Era::Unsaid) {
            right.era = Era::Common;
        }
        return {};
    }
    if (left.era == Era::Before && right.year.value >= left.year.value) {
        right.era = Era::Common;
        return {};
    }
    if (left.era == Era::Common || (right.hasKoreanUnits && !left.hasKoreanUnits)) {
        right.era = left.era;
        return {};
    }
    const std::string begin = edtfYear(1 - left.year.value);
    return refuse(right.year.offset, "the era of this year is not said",
                  {begin + "/" + edtfYear(1 - right.year.value), begin + "/" + edtfYear(right.year.value)});
}

void shareYear(HumanParts& to, const HumanParts& from)
{
    if (to.unit == YearUnit::None && from.unit != YearUnit::None) {
        to.unit = from.unit;
        to.year = from.year;
        to.era = from.era;
        to.hasKoreanUnits |= from.hasKoreanUnits;
    }
}

} // namespace

Heard<void> shareParts(HumanParts& left, HumanParts& right)
{
    placeBareNumber(left, right);
    placeBareNumber(right, left);
    // Two numbers without a unit are years.
    for (HumanParts* parts : {&left, &right}) {
        if (parts->bare && parts->unit == YearUnit::None && !parts->month) {
            parts->unit = YearUnit::Year;
            parts->year = *parts->bare;
            parts->bare.reset();
        }
    }
    if (const Heard<void> done = completeShortEnd(left, right); !done) {
        return done;
    }
    const bool leftHasOwnYear = left.unit != YearUnit::None;
    shareYear(left, right);
    if (right.unit == YearUnit::None) {
        shareYear(right, left);
    } else if (leftHasOwnYear) {
        if (const Heard<void> done = shareEra(left, right); !done) {
            return done;
        }
    }
    if (left.day && !left.month) {
        left.month = right.month;
    }
    if (right.day && !right.month) {
        right.month = left.month;
    }
    return {};
}

} // namespace tideline
