// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_item.h"

#include "time/calendar.h"
#include "time/edtf.h"

namespace tideline {

namespace {

std::string firstText(const HumanDate& date)
{
    return date.first + std::string(qualifierText(date.qualifier));
}

std::string lastText(const HumanDate& date)
{
    return date.last + std::string(qualifierText(date.qualifier));
}

/// A side of an interval can be one date only.
std::string sideText(const HumanDate& date)
{
    WrittenQualifier qualifier = date.qualifier;
    qualifier.approximate |= date.hasPortion;
    return date.isOneOfSeveral() ? date.whole + std::string(qualifierText(qualifier)) : firstText(date);
}

HumanItemText dateText(const HumanDate& date)
{
    if (!date.isOneOfSeveral()) {
        return {.whole = firstText(date), .member = firstText(date)};
    }
    const std::string member = firstText(date) + ".." + lastText(date);
    return {.whole = "[" + member + "]", .member = member};
}

HumanItemText lastingText(const HumanItem& item, const std::optional<HumanDate>& begin,
                          const std::optional<HumanDate>& end)
{
    const std::string missing = item.isSideUnknown ? "" : "..";
    const std::string member = (begin ? sideText(*begin) : "") + ".." + (end ? sideText(*end) : "");
    return {.whole = (begin ? sideText(*begin) : missing) + "/" + (end ? sideText(*end) : missing),
            .member = item.isSideUnknown ? "" : member};
}

/// The parts of a moment, no finer than it needs to be: a year where it is the first or last day of one.
HumanParts partsOf(const CivilDate& day, bool isWholeYear, bool isWholeMonth, const HumanParts& like)
{
    HumanParts parts{.offset = like.offset, .unit = YearUnit::Year, .qualifier = like.qualifier};
    const bool isBefore = day.year <= 0;
    parts.year = {.value = isBefore ? 1 - day.year : day.year, .digits = 4, .offset = like.offset};
    parts.era = isBefore ? Era::Before : Era::Common;
    if (!isWholeYear) {
        parts.month = SaidNumber{.value = day.month, .digits = 2, .offset = like.offset};
    }
    if (!isWholeYear && !isWholeMonth) {
        parts.day = SaidNumber{.value = day.day, .digits = 2, .offset = like.offset};
    }
    return parts;
}

Heard<EdtfDate> hullOf(const HumanParts& parts)
{
    const Heard<HumanDate> date = completeDate(parts);
    if (!date) {
        return tl::unexpected(date.error());
    }
    const Result<EdtfDate> parsed = EdtfDate::parse(dateText(*date).whole);
    if (!parsed || !parsed->flags().hasPlaceInTime()) {
        return refuse(parts.offset, "nothing is known before or after this");
    }
    return *parsed;
}

} // namespace

Heard<HumanItemText> itemText(const HumanItem& item)
{
    std::optional<HumanDate> begin;
    std::optional<HumanDate> end;
    for (const auto& [parts, date] : {std::pair{&item.begin, &begin}, std::pair{&item.end, &end}}) {
        if (*parts) {
            const Heard<HumanDate> complete = completeDate(**parts);
            if (!complete) {
                return tl::unexpected(complete.error());
            }
            *date = *complete;
        }
    }
    if (item.kind == HumanItemKind::Date) {
        return dateText(*begin);
    }
    if (item.kind == HumanItemKind::Lasting) {
        return lastingText(item, begin, end);
    }
    const std::string member = (begin ? firstText(*begin) : "") + ".." + (end ? lastText(*end) : "");
    return HumanItemText{.whole = "[" + member + "]", .member = member};
}

Heard<HumanParts> justBefore(const HumanParts& parts)
{
    const Heard<EdtfDate> hull = hullOf(parts);
    if (!hull) {
        return tl::unexpected(hull.error());
    }
    const TimePoint begin = *hull->bounds().earliestBegin;
    const CivilDate first = civilDateOf(begin);
    const bool isWholeMonth = first.day == 1;
    return partsOf(civilDateOf(TimePoint(begin.seconds() - 1)), isWholeMonth && first.month == 1, isWholeMonth, parts);
}

Heard<HumanParts> justAfter(const HumanParts& parts)
{
    const Heard<EdtfDate> hull = hullOf(parts);
    if (!hull) {
        return tl::unexpected(hull.error());
    }
    const CivilDate next = civilDateOf(*hull->bounds().latestEnd);
    const bool isWholeMonth = next.day == 1;
    return partsOf(next, isWholeMonth && next.month == 1, isWholeMonth, parts);
}

} // namespace tideline
