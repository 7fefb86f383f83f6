// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/elapsed.h"

#include "time/calendar.h"

namespace tideline {

namespace {

/// The whole units from one day to a later one. A month is full on the same day of a later month; one that is born on
/// 29 February is a year older on 1 March.
std::int64_t wholeUnits(ElapsedUnit unit, const CivilDate& from, const CivilDate& to)
{
    if (unit == ElapsedUnit::Days) {
        return (startOfDay(to)->seconds() - startOfDay(from)->seconds()) / kSecondsPerDay;
    }
    const std::int64_t months = (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);
    return unit == ElapsedUnit::Years ? months / 12 : months;
}

/// The day before a half-open end.
CivilDate lastDayBefore(TimePoint end)
{
    return civilDateOf(TimePoint(end.seconds() - 1));
}

std::optional<CivilDate> firstBegin(const EdtfDate& date)
{
    const auto& begin = date.bounds().earliestBegin;
    return begin ? std::optional(civilDateOf(*begin)) : std::nullopt;
}

std::optional<CivilDate> lastBegin(const EdtfDate& date)
{
    const auto& begin = date.bounds().latestBegin;
    return begin ? std::optional(lastDayBefore(*begin)) : std::nullopt;
}

std::string englishUnits(const Elapsed& elapsed, bool isOne)
{
    const std::string unit = elapsed.unit == ElapsedUnit::Years    ? "year"
                             : elapsed.unit == ElapsedUnit::Months ? "month"
                                                                   : "day";
    return unit + (isOne ? "" : "s");
}

std::string englishLabel(const Elapsed& elapsed)
{
    const std::string doubt =
        std::string(elapsed.isUncertain ? "possibly " : "") + (elapsed.isApproximate ? "about " : "");
    const std::string least = std::to_string(elapsed.least);
    if (!elapsed.most) {
        return doubt + "at least " + least + " " + englishUnits(elapsed, elapsed.least == 1) + " later";
    }
    const std::string most = std::to_string(*elapsed.most);
    const std::string units = englishUnits(elapsed, *elapsed.most == 1);
    if (elapsed.least == 0 && *elapsed.most > 0) {
        return doubt + "at most " + most + " " + units + " later";
    }
    return doubt + (least == most ? most : least + " to " + most) + " " + units + " later";
}

std::string koreanLabel(const Elapsed& elapsed)
{
    const std::string unit = elapsed.unit == ElapsedUnit::Years    ? "년"
                             : elapsed.unit == ElapsedUnit::Months ? "개월"
                                                                   : "일";
    const std::string about = elapsed.isApproximate ? "약 " : "";
    const std::string least = std::to_string(elapsed.least);
    std::string text;
    if (!elapsed.most) {
        text = "적어도 " + about + least + unit + " 뒤";
    } else if (elapsed.least == 0 && *elapsed.most > 0) {
        text = "길어야 " + about + std::to_string(*elapsed.most) + unit + " 뒤";
    } else {
        const std::string most = std::to_string(*elapsed.most);
        text = about + (least == most ? most : least + "~" + most) + unit + " 뒤";
    }
    return text + (elapsed.isUncertain ? "(?)" : "");
}

std::string englishAge(const Elapsed& age)
{
    const std::string aged =
        std::string(age.isUncertain ? "possibly " : "") + "aged " + (age.isApproximate ? "about " : "");
    const std::string least = std::to_string(age.least);
    if (!age.most) {
        return aged + "at least " + least;
    }
    const std::string most = std::to_string(*age.most);
    const std::string between = *age.most == age.least + 1 ? " or " : " to ";
    return aged + (least == most ? least : least + between + most);
}

std::string koreanAge(const Elapsed& age)
{
    const std::string about = age.isApproximate ? "약 " : "";
    const std::string least = std::to_string(age.least);
    std::string text = about + least + "세";
    if (!age.most) {
        text += " 이상";
    } else if (*age.most == age.least + 1) {
        text += " 또는 " + std::to_string(*age.most) + "세";
    } else if (*age.most != age.least) {
        text = about + least + "~" + std::to_string(*age.most) + "세";
    }
    return text + (age.isUncertain ? "(?)" : "");
}

} // namespace

std::optional<Elapsed> elapsedIn(ElapsedUnit unit, const EdtfDate& from, const EdtfDate& to)
{
    if (!from.flags().hasPlaceInTime() || !to.flags().hasPlaceInTime()) {
        return std::nullopt;
    }
    const std::optional<CivilDate> latestFrom = lastBegin(from);
    const std::optional<CivilDate> earliestTo = firstBegin(to);
    if (!latestFrom || !earliestTo || *earliestTo < *latestFrom) {
        return std::nullopt;
    }
    const std::optional<CivilDate> earliestFrom = firstBegin(from);
    const std::optional<CivilDate> latestTo = lastBegin(to);
    Elapsed elapsed{.unit = unit,
                    .least = wholeUnits(unit, *latestFrom, *earliestTo),
                    .isApproximate = from.flags().approximate || to.flags().approximate,
                    .isUncertain = from.flags().uncertain || to.flags().uncertain};
    if (earliestFrom && latestTo) {
        elapsed.most = wholeUnits(unit, *earliestFrom, *latestTo);
    }
    return elapsed;
}

std::optional<Elapsed> elapsedBetween(const EdtfDate& from, const EdtfDate& to)
{
    for (const ElapsedUnit unit : {ElapsedUnit::Years, ElapsedUnit::Months, ElapsedUnit::Days}) {
        const std::optional<Elapsed> elapsed = elapsedIn(unit, from, to);
        if (!elapsed) {
            return std::nullopt;
        }
        // Days up to many months would look like knowledge; in months it is at most some.
        constexpr std::int64_t kMostDays = 31;
        const bool isVague = unit == ElapsedUnit::Days && elapsed->least > 0 && elapsed->most.value_or(0) > kMostDays;
        if (isVague) {
            return elapsedIn(ElapsedUnit::Months, from, to);
        }
        if (elapsed->least > 0) {
            return elapsed;
        }
    }
    return std::nullopt;
}

std::string elapsedLabel(const Elapsed& elapsed, LabelLanguage language)
{
    return language == LabelLanguage::Korean ? koreanLabel(elapsed) : englishLabel(elapsed);
}

std::string ageLabel(const Elapsed& age, LabelLanguage language)
{
    return language == LabelLanguage::Korean ? koreanAge(age) : englishAge(age);
}

std::optional<std::string> sameTimeLabel(const EdtfDate& from, const EdtfDate& to, LabelLanguage language)
{
    const bool isKorean = language == LabelLanguage::Korean;
    const std::optional<CivilDate> first = firstBegin(from);
    const std::optional<CivilDate> second = firstBegin(to);
    const std::optional<CivilDate> firstEnd = lastBegin(from);
    const std::optional<CivilDate> secondEnd = lastBegin(to);
    const auto isInDoubt = [](const EdtfDate& date) { return date.flags().approximate || date.flags().uncertain; };
    if (!first || !second || !firstEnd || !secondEnd || isInDoubt(from) || isInDoubt(to) || elapsedBetween(from, to)) {
        return std::nullopt;
    }
    const auto allIn = [&](auto part) {
        return part(*first) == part(*second) && part(*first) == part(*firstEnd) && part(*first) == part(*secondEnd);
    };
    if (allIn([](const CivilDate& day) { return day; })) {
        return isKorean ? "같은 날" : "the same day";
    }
    if (allIn([](const CivilDate& day) { return day.year * 12 + day.month; })) {
        return isKorean ? "같은 달" : "the same month";
    }
    if (allIn([](const CivilDate& day) { return day.year; })) {
        return isKorean ? "같은 해" : "the same year";
    }
    return std::nullopt;
}

} // namespace tideline
