// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/time/date_drawing.h"

#include "time/calendar.h"
#include "time/date_label.h"
#include "time/edtf.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tideline {
namespace {

using test::dateOf;

/// At least as many bounds as the other, and none further out.
bool isWithin(const DateBounds& narrow, const DateBounds& wide)
{
    const auto isAfter = [](const auto& late, const auto& early) { return !early || (late && *late >= *early); };
    const auto isBefore = [](const auto& early, const auto& late) { return !late || (early && *early <= *late); };
    return isAfter(narrow.earliestBegin, wide.earliestBegin) && isBefore(narrow.latestBegin, wide.latestBegin) &&
           isAfter(narrow.earliestEnd, wide.earliestEnd) && isBefore(narrow.latestEnd, wide.latestEnd);
}

bool isOrdered(const DateBounds& bounds)
{
    const auto inOrder = [](const auto& a, const auto& b) { return !a || !b || *a <= *b; };
    return inOrder(bounds.earliestBegin, bounds.latestBegin) && inOrder(bounds.earliestEnd, bounds.latestEnd) &&
           inOrder(bounds.earliestBegin, bounds.earliestEnd) && inOrder(bounds.latestBegin, bounds.latestEnd);
}

std::string dayText(const CivilDate& day)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%s%04d-%02d-%02d", day.year < 0 ? "-" : "",
                  static_cast<int>(std::abs(day.year)), day.month, day.day);
    return buffer;
}

rc::Gen<CivilDate> anyDay()
{
    return rc::gen::exec([] {
        const auto year = *rc::gen::inRange<std::int64_t>(-9'999, 10'000);
        const int month = *rc::gen::inRange(1, 13);
        return CivilDate{.year = year, .month = month, .day = *rc::gen::inRange(1, daysInMonth(year, month) + 1)};
    });
}

rc::Gen<std::string> anyQualifier()
{
    return rc::gen::weightedOneOf<std::string>(
        {{4, rc::gen::just(std::string())}, {1, rc::gen::element<std::string>("?", "~", "%")}});
}

/// A date of any precision, with doubt anywhere and perhaps digits left unspecified, from years close to each other so
/// that intervals and sets overlap, touch and leave gaps.
rc::Gen<std::string> anyDateText()
{
    return rc::gen::exec([] {
        std::string text;
        const auto add = [&text](const std::string& digits) {
            text.append(text.empty() ? "" : "-").append(*anyQualifier()).append(digits).append(*anyQualifier());
        };
        add(std::to_string(*rc::gen::inRange(1990, 2020)));
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            add(std::to_string(*rc::gen::inRange(21, 42)));
            break;
        case 1:
            add(*rc::gen::element<std::string>("01", "02", "09", "0X"));
            break;
        case 2:
            add(*rc::gen::element<std::string>("10", "11", "12", "1X", "XX"));
            add(*rc::gen::element<std::string>("01", "1X", "28", "XX", "X0"));
            break;
        case 3:
            text = *rc::gen::element<std::string>("199X", "19XX", "1950S2", "-0043", "Y17000", "Y-17E7", "Y17E40");
            break;
        default:
            break;
        }
        return text;
    });
}

rc::Gen<std::string> anyMemberText()
{
    return rc::gen::oneOf(anyDateText(),
                          rc::gen::map(rc::gen::pair(anyDateText(), anyDateText()),
                                       [](const auto& ends) { return ends.first + ".." + ends.second; }));
}

/// Members of a set, separated by commas.
rc::Gen<std::string> anyMembersText()
{
    return rc::gen::exec([] {
        std::string text = *rc::gen::element<std::string>("", "", "..") + *anyDateText();
        for (int more = *rc::gen::inRange(0, 4); more > 0; --more) {
            text.append(",").append(*anyMemberText());
        }
        return text + *rc::gen::element<std::string>("", "", "..");
    });
}

/// Every form; some are refused because an end is before its begin.
rc::Gen<std::string> anyText()
{
    return rc::gen::exec([]() -> std::string {
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            return *anyDateText();
        case 1:
            return *rc::gen::oneOf(anyDateText(), rc::gen::element<std::string>("", "..")) + "/" + *anyDateText();
        case 2:
            return *anyDateText() + "/" + *rc::gen::element<std::string>("", "..");
        default:
            const bool isAllOf = *rc::gen::arbitrary<bool>();
            return std::string(isAllOf ? "{" : "[").append(*anyMembersText()).append(isAllOf ? "}" : "]");
        }
    });
}

EdtfDate anyDate()
{
    const std::string text = *anyText();
    const Result<EdtfDate> date = EdtfDate::parse(text);
    RC_PRE(date.has_value());
    return *date;
}

TEST(EdtfProperties, NarrowingADateNeverWidensItsBounds)
{
    EXPECT_TRUE(rc::check([] {
        const std::string text = dayText(*anyDay());
        const DateBounds day = dateOf(text).bounds();
        const DateBounds month = dateOf(text.substr(0, text.size() - 3)).bounds();
        const DateBounds year = dateOf(text.substr(0, text.size() - 6)).bounds();

        return isWithin(day, month) && isWithin(month, year);
    }));
}

TEST(EdtfProperties, KnowingTheSeasonOrPartOfAYearNeverWidensItsBounds)
{
    EXPECT_TRUE(rc::check([] {
        const std::string day = dayText(*anyDay());
        const std::string year = day.substr(0, day.size() - 6);
        const std::string group = std::to_string(*rc::gen::inRange(21, 42));

        return isWithin(dateOf(year + "-" + group).bounds(), dateOf(year).bounds());
    }));
}

TEST(EdtfProperties, KnowingADigitNeverWidensTheBounds)
{
    EXPECT_TRUE(rc::check([] {
        const std::string known = dayText(*anyDay());
        std::string wide = known;
        for (char& digit : wide) {
            if (digit != '-' && *rc::gen::arbitrary<bool>()) {
                digit = 'X';
            }
        }
        std::string narrow = wide;
        const std::size_t place = *rc::gen::inRange<std::size_t>(0, known.size());
        narrow[place] = known[place];

        return isWithin(dateOf(narrow).bounds(), dateOf(wide).bounds());
    }));
}

TEST(EdtfProperties, NarrowingAnEndOfAnIntervalNeverWidensItsBounds)
{
    EXPECT_TRUE(rc::check([] {
        CivilDate begin = *anyDay();
        CivilDate end = *anyDay();
        if (end < begin) {
            std::swap(begin, end);
        }
        const auto cut = [](const CivilDate& day, std::size_t count) {
            const std::string text = dayText(day);
            return text.substr(0, text.size() - 3 * count);
        };
        const std::size_t beginCut = *rc::gen::inRange<std::size_t>(0, 3);
        const std::size_t endCut = *rc::gen::inRange<std::size_t>(0, 3);

        const DateBounds narrow = dateOf(dayText(begin) + "/" + dayText(end)).bounds();
        const DateBounds wide = dateOf(cut(begin, beginCut) + "/" + cut(end, endCut)).bounds();

        return isWithin(narrow, wide);
    }));
}

TEST(EdtfProperties, BoundsAreInOrder)
{
    EXPECT_TRUE(rc::check([] { return isOrdered(anyDate().bounds()); }));
}

TEST(EdtfProperties, TheCanonicalSpellingMeansTheSame)
{
    EXPECT_TRUE(rc::check([] {
        const EdtfDate date = anyDate();

        const EdtfDate again = dateOf(date.canonical());

        return again.bounds() == date.bounds() && again.flags() == date.flags() &&
               again.canonical() == date.canonical() &&
               dateLabel(again, LabelLanguage::English) == dateLabel(date, LabelLanguage::English);
    }));
}

TEST(EdtfProperties, ASetMayOverlapWhatOneOfItsMembersMay)
{
    EXPECT_TRUE(rc::check([] {
        const auto members = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(anyDateText()));
        std::string text;
        for (const std::string& member : members) {
            text += (text.empty() ? "[" : ",") + member;
        }
        const EdtfDate set = dateOf(text + "]");
        RC_PRE(!set.flags().outOfRange);
        const TimePoint begin = startOfYear(*rc::gen::inRange<std::int64_t>(1980, 2030));
        const TimeSpan span{.begin = begin, .end = TimePoint(begin.seconds() + 100 * kSecondsPerDay)};

        const bool anyMember =
            std::ranges::any_of(members, [&](const auto& member) { return dateOf(member).mayOverlap(span); });

        return set.mayOverlap(span) == anyMember;
    }));
}

TEST(EdtfProperties, ARefusalPointsIntoTheTextOrJustBehindIt)
{
    EXPECT_TRUE(rc::check([] {
        const auto text = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("0123456789-/.,XYESTZ:?~%{}[] \0\xC3", 31)));

        const Result<EdtfDate> date = EdtfDate::parse(text);

        return date ? date->text() == text
                    : date.error().column.value() >= 1 && date.error().column.value() <= text.size() + 1;
    }));
}

TEST(EdtfProperties, EveryDateHasWordsInBothLanguages)
{
    EXPECT_TRUE(rc::check([] {
        const EdtfDate date = anyDate();

        return !dateLabel(date, LabelLanguage::English).empty() && !dateLabel(date, LabelLanguage::Korean).empty();
    }));
}

} // namespace
} // namespace tideline
