// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_parts.h"

#include "time/edtf.h"
#include "time/edtf_days.h"
#include "time/padded_number.h"

#include <array>
#include <cstdlib>

namespace tideline {

namespace {

/// The years that a year, decade, century or millennium has, astronomical and inclusive, and its EDTF.
struct YearStretch {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string whole;
};

std::string twoDigits(std::int64_t number)
{
    std::string text;
    appendPadded(text, number, 2);
    return text;
}

/// The stretch of `length` years with that number in its era; `unspecified` X stand for the length.
YearStretch countedStretch(const HumanParts& parts, std::int64_t length, std::size_t unspecified)
{
    constexpr std::size_t kDigits = 4;
    const std::int64_t before = (parts.year.value - 1) * length;
    std::string whole;
    appendPadded(whole, parts.year.value - 1, kDigits - unspecified);
    whole.append(unspecified, 'X');
    if (parts.era == Era::Before) {
        // The first one ends with the year 0, 1 BCE.
        return {.first = -(before + length - 1), .last = before == 0 ? 0 : -before, .whole = "-" + whole};
    }
    return {.first = before == 0 ? 1 : before, .last = before + length - 1, .whole = whole};
}

Heard<YearStretch> decadeStretch(const HumanParts& parts)
{
    if (parts.year.value % 10 != 0) {
        return refuse(parts.year.offset, "a decade begins with a year that ends in 0");
    }
    if (parts.era != Era::Unsaid) {
        return refuse(parts.year.offset, "a decade has no era");
    }
    if (parts.year.value > 9'990) {
        return refuse(parts.year.offset, "a decade has at most four digits");
    }
    std::string whole;
    appendPadded(whole, parts.year.value / 10, 3);
    return YearStretch{.first = parts.year.value, .last = parts.year.value + 9, .whole = whole + "X"};
}

Heard<YearStretch> stretchOf(const HumanParts& parts)
{
    const std::int64_t number = parts.year.value;
    switch (parts.unit) {
    case YearUnit::Decade:
        return decadeStretch(parts);
    case YearUnit::Century:
        if (number > 100) {
            return refuse(parts.year.offset, "a century is at most the 100th");
        }
        return countedStretch(parts, 100, 2);
    case YearUnit::Millennium:
        if (number > 10) {
            return refuse(parts.year.offset, "a millennium is at most the 10th");
        }
        return countedStretch(parts, 1'000, 3);
    default:
        break;
    }
    const std::int64_t year = parts.era == Era::Before ? 1 - number : number;
    return YearStretch{.first = year, .last = year, .whole = edtfYear(year)};
}

/// One of the years of the portion: thirds with shared edges, or halves.
HumanDate portionOfYears(const YearStretch& stretch, Portion portion)
{
    const std::int64_t length = stretch.last - stretch.first + 1;
    const std::int64_t third = length / 3;
    const std::int64_t half = length / 2;
    std::int64_t first = stretch.first;
    std::int64_t last = stretch.last;
    switch (portion) {
    case Portion::Early:
        last = first + third;
        break;
    case Portion::Mid:
        last = first + 2 * third;
        first += third;
        break;
    case Portion::Late:
        first += 2 * third;
        break;
    case Portion::FirstHalf:
        last = first + half - 1;
        break;
    default:
        first += half;
        break;
    }
    return {.first = edtfYear(first), .last = edtfYear(last), .whole = stretch.whole};
}

/// One of the days of the portion: 1 to 10, 11 to 20 and the rest, or halves.
HumanDate portionOfMonth(const std::string& month, Portion portion, int lastDay)
{
    const auto days = [&](int first, int last) {
        return HumanDate{
            .first = month + "-" + twoDigits(first), .last = month + "-" + twoDigits(last), .whole = month};
    };
    switch (portion) {
    case Portion::Early:
        return days(1, 10);
    case Portion::Mid:
        return days(11, 20);
    case Portion::Late:
        return days(21, lastDay);
    case Portion::FirstHalf:
        return days(1, 15);
    default:
        return days(16, lastDay);
    }
}

/// The group of months that is such a portion of a year.
std::string portionOfYear(Portion portion)
{
    switch (portion) {
    case Portion::Early:
        return "-37";
    case Portion::Mid:
        return "-38";
    case Portion::Late:
        return "-39";
    case Portion::FirstHalf:
        return "-40";
    default:
        return "-41";
    }
}

bool isSharp(Portion portion)
{
    return portion == Portion::Whole || portion == Portion::FirstHalf || portion == Portion::SecondHalf;
}

/// The readings of parts whose year may be more than one: each as EDTF, without those that are no date.
std::vector<std::string> readingsOf(const std::vector<HumanParts>& candidates)
{
    std::vector<std::string> readings;
    for (const HumanParts& candidate : candidates) {
        const Heard<HumanDate> date = completeDate(candidate);
        if (!date) {
            readings.insert(readings.end(), date.error().readings.begin(), date.error().readings.end());
            continue;
        }
        const std::string_view qualifier = qualifierText(date->qualifier);
        readings.push_back(date->isOneOfSeveral() ? "[" + date->first + std::string(qualifier) + ".." + date->last +
                                                        std::string(qualifier) + "]"
                                                  : date->first + std::string(qualifier));
    }
    return readings;
}

/// Refuses a year of two digits with its readings.
tl::unexpected<HumanRefusal> refuseShortYear(const HumanParts& parts)
{
    std::vector<HumanParts> candidates;
    for (const std::int64_t century : {1'900, 2'000}) {
        candidates.push_back(parts);
        candidates.back().year.value += century;
        candidates.back().year.digits = 4;
    }
    std::vector<std::string> readings = readingsOf(candidates);
    if (readings.empty()) {
        return tl::unexpected(completeDate(candidates.back()).error());
    }
    return refuse(parts.year.offset, "two digits do not say which century", std::move(readings));
}

/// Refuses "1900s" and "2000s", a decade or a century, with both readings.
tl::unexpected<HumanRefusal> refuseRoundDecade(const HumanParts& parts)
{
    HumanParts decade = parts;
    decade.year.digits = 0; // Marks it as decided.
    HumanParts century = parts;
    century.unit = YearUnit::Century;
    century.year.value = parts.year.value / 100 + 1;
    return refuse(parts.year.offset, "this may be a decade or a century", readingsOf({decade, century}));
}

/// Refuses what leaves out a part or says one that does not go with the others.
Heard<void> checkParts(const HumanParts& parts)
{
    if (parts.unit == YearUnit::None) {
        return refuse(parts.offset, "no year is said");
    }
    if (parts.day && !parts.month) {
        return refuse(parts.day->offset, "a day needs its month");
    }
    if (parts.group && (parts.month || parts.day || parts.portion != Portion::Whole)) {
        return refuse(parts.offset, "a season or quarter goes with a year only");
    }
    if (parts.portion != Portion::Whole && parts.day) {
        return refuse(parts.day->offset, "early, mid and late go with months, years, decades and centuries");
    }
    if (parts.portion != Portion::Whole && parts.month && parts.unit != YearUnit::Year) {
        return refuse(parts.month->offset, "the year of this month is not said");
    }
    if (parts.month && (parts.month->value < 1 || parts.month->value > 12)) {
        return refuse(parts.month->offset, "a month is 1 to 12");
    }
    if (parts.weekday && !parts.day) {
        return refuse(parts.weekday->offset, "a weekday goes with a day only");
    }
    if (!parts.time.empty() && !parts.day) {
        return refuse(parts.offset, "a time goes with a day only");
    }
    if (parts.year.value == 0) {
        return refuse(parts.year.offset, "there is no year 0, and no century 0");
    }
    const bool isShort = parts.unit == YearUnit::Year && parts.era == Era::Unsaid && parts.year.digits == 1;
    return isShort ? Heard<void>(refuse(parts.year.offset, "a year of one digit needs its era")) : Heard<void>();
}

/// Refuses a date whose weekday is another one.
Heard<void> checkWeekday(const HumanParts& parts, const EdtfDate& date)
{
    constexpr std::int64_t kThursday = 4; // 1 January 1970
    if (!parts.weekday || !date.bounds().earliestBegin || parts.unit != YearUnit::Year) {
        return {};
    }
    const CivilDate day = civilDateOf(*date.bounds().earliestBegin);
    const std::int64_t days = startOfDay(day)->seconds() / kSecondsPerDay;
    const std::int64_t weekday = ((days + kThursday - 1) % 7 + 7) % 7 + 1;
    return weekday == parts.weekday->value ? Heard<void>()
                                           : Heard<void>(refuse(parts.weekday->offset, "that day is another weekday"));
}

/// What the parts say, without looking whether such a day exists.
HumanDate assembled(const HumanParts& parts, const YearStretch& stretch)
{
    std::string text = stretch.whole;
    if (parts.group) {
        text += "-" + std::to_string(*parts.group + parts.hemisphere.value_or(0));
    }
    if (parts.month) {
        text += "-" + twoDigits(parts.month->value);
    }
    if (parts.day) {
        text += "-" + twoDigits(parts.day->value);
    }
    text += parts.time;
    if (parts.portion == Portion::Whole) {
        // The first stretch of an era, cut where the era ends, has no pattern of its own.
        const bool isCut = parts.year.value == 1 && !parts.month && !parts.group &&
                           (parts.unit == YearUnit::Century || parts.unit == YearUnit::Millennium);
        return isCut ? HumanDate{.first = edtfYear(stretch.first), .last = edtfYear(stretch.last), .whole = text}
                     : HumanDate{.first = text, .last = text, .whole = text};
    }
    if (parts.month) {
        return portionOfMonth(text, parts.portion, daysInMonth(stretch.first, static_cast<int>(parts.month->value)));
    }
    if (parts.unit == YearUnit::Year) {
        text += portionOfYear(parts.portion);
        return {.first = text, .last = text, .whole = text};
    }
    return portionOfYears(stretch, parts.portion);
}

} // namespace

std::string_view qualifierText(WrittenQualifier qualifier)
{
    return qualifier.uncertain && qualifier.approximate ? "%"
           : qualifier.uncertain                        ? "?"
           : qualifier.approximate                      ? "~"
                                                        : "";
}

std::string edtfYear(std::int64_t astronomicalYear)
{
    constexpr std::int64_t kLongest = 9'999;
    const std::int64_t size = std::abs(astronomicalYear);
    std::string text = size > kLongest ? "Y" : "";
    text += astronomicalYear < 0 ? "-" : "";
    appendPadded(text, size, 4);
    return text;
}

Heard<HumanDate> completeDate(const HumanParts& said)
{
    HumanParts parts = said;
    if (!parts.ago.empty()) {
        return HumanDate{.offset = parts.offset,
                         .first = parts.ago,
                         .last = parts.ago,
                         .whole = parts.ago,
                         .qualifier = parts.qualifier};
    }
    if (parts.bare && parts.unit == YearUnit::None) {
        parts.unit = YearUnit::Year;
        parts.year = *parts.bare;
    }
    if (const Heard<void> checked = checkParts(parts); !checked) {
        return tl::unexpected(checked.error());
    }
    const bool isCounted = parts.unit == YearUnit::Century || parts.unit == YearUnit::Millennium;
    if (!isCounted && parts.era == Era::Unsaid && parts.year.digits == 2) {
        return refuseShortYear(parts);
    }
    if (parts.unit == YearUnit::Decade && parts.year.digits != 0 && parts.year.value % 100 == 0) {
        return refuseRoundDecade(parts);
    }
    const Heard<YearStretch> stretch = stretchOf(parts);
    if (!stretch) {
        return tl::unexpected(stretch.error());
    }
    HumanDate date = assembled(parts, *stretch);
    date.offset = parts.offset;
    date.hasPortion = parts.portion != Portion::Whole;
    date.qualifier = parts.qualifier;
    date.qualifier.approximate |= !isSharp(parts.portion);
    const Result<EdtfDate> checked = EdtfDate::parse(date.first);
    if (!checked) {
        return refuse(parts.day ? parts.day->offset : parts.offset, checked.error().detail);
    }
    if (const Heard<void> weekday = checkWeekday(parts, *checked); !weekday) {
        return tl::unexpected(weekday.error());
    }
    return date;
}

} // namespace tideline
