// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/dates.h"
#include "support/property.h"

#include "time/calendar.h"
#include "time/date_label.h"
#include "time/human_date.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace tideline {
namespace {

using test::dateOf;
using test::holdsAlways;

/// A year, month, day, season, quarter or half, any of which people can say.
std::string anyPlainText()
{
    const std::int64_t year =
        *rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-9'999, 10'000), rc::gen::inRange<std::int64_t>(-3, 4));
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%s%04d", year < 0 ? "-" : "", static_cast<int>(std::abs(year)));
    std::string text = digits.data();
    const auto addNumber = [&](int number) {
        std::snprintf(digits.data(), digits.size(), "-%02d", number);
        text += digits.data();
    };
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        break;
    case 1:
        addNumber(*rc::gen::inRange(21, 42));
        break;
    case 2:
        addNumber(*rc::gen::inRange(1, 13));
        break;
    default:
        const int month = *rc::gen::inRange(1, 13);
        addNumber(month);
        addNumber(*rc::gen::inRange(1, daysInMonth(year, month) + 1));
        break;
    }
    return text;
}

std::string anyDoubtedText()
{
    return anyPlainText() + *rc::gen::element<std::string>("", "", "~", "?", "%");
}

/// Dates, intervals, open sides, alternatives and lists. Some are refused because an end is before its begin.
std::string anyText()
{
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        return anyDoubtedText() + "/" + anyDoubtedText();
    case 1:
        return anyDoubtedText() + *rc::gen::element<std::string>("/..", "/");
    case 2:
        return *rc::gen::element<std::string>("../", "/") + anyDoubtedText();
    case 3:
        return "[" + anyDoubtedText() + ".." + anyDoubtedText() + "]";
    case 4:
        return *rc::gen::element<std::string>("[..", "[") + anyPlainText() + *rc::gen::element<std::string>("]", "..]");
    case 5:
        return "{" + anyPlainText() + "," + anyPlainText() + "," + anyPlainText() + "}";
    default:
        return anyDoubtedText();
    }
}

bool isReadBack(const EdtfDate& date, LabelLanguage language)
{
    const Result<EdtfDate> again = readDate(dateLabel(date, language));
    return again && again->bounds() == date.bounds();
}

TEST(HumanDateProperties, AnEnglishLabelIsReadAsItsDate)
{
    EXPECT_TRUE(holdsAlways([] {
        const std::string text = anyText();
        RC_PRE(EdtfDate::parse(text).has_value());
        RC_LOG() << text << " " << dateLabel(dateOf(text), LabelLanguage::English);

        return isReadBack(dateOf(text), LabelLanguage::English);
    }));
}

TEST(HumanDateProperties, AKoreanLabelIsReadAsItsDate)
{
    EXPECT_TRUE(holdsAlways([] {
        const std::string text = anyText();
        RC_PRE(EdtfDate::parse(text).has_value());
        RC_LOG() << text << " " << dateLabel(dateOf(text), LabelLanguage::Korean);

        return isReadBack(dateOf(text), LabelLanguage::Korean);
    }));
}

TEST(HumanDateProperties, EdtfMeansItself)
{
    EXPECT_TRUE(holdsAlways([] {
        const std::string text = anyText();
        RC_PRE(EdtfDate::parse(text).has_value());

        return readDate(text) == EdtfDate::parse(text);
    }));
}

TEST(HumanDateProperties, ARefusalPointsIntoTheTextOrJustBehindIt)
{
    EXPECT_TRUE(holdsAlways([] {
        const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "6", "October", "2003", "-", "–", "~", ",", "/", ".", " ", "년", "월", "early", "1990s", "before",
            "between", "and", "or", "BC", "기원전", "?", "(", ")", "44", "세기", "부터", "까지", "이전", "th", "'",
            "million", "T", "\xC3"));
        std::string text;
        for (const std::string& word : words) {
            text += word;
        }

        const Result<EdtfDate> date = readDate(text);

        return date ? EdtfDate::parse(date->text()) == *date
                    : date.error().column.value() >= 1 && date.error().column.value() <= text.size() + 1;
    }));
}

TEST(HumanDateProperties, EveryReadingOfAnAmbiguousTextIsADate)
{
    EXPECT_TRUE(holdsAlways([] {
        const auto number = [] { return std::to_string(*rc::gen::inRange(1, 40)); };
        const std::string separator = *rc::gen::element<std::string>("/", "-", ".");
        const std::string text = number() + separator + number() + separator + number();

        const Result<EdtfDate> date = readDate(text);
        RC_PRE(!date && date.error().code == ErrorCode::AmbiguousDate);

        const std::vector<std::string>& arguments = date.error().arguments;
        return arguments.size() > 2 &&
               std::all_of(arguments.begin() + 1, arguments.end(),
                           [](const std::string& reading) { return EdtfDate::parse(reading).has_value(); });
    }));
}

} // namespace
} // namespace tideline
