// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/property.h"
#include "views/span_text.h"

#include "time/calendar.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace tideline {
namespace {

TimePoint at(std::int64_t year, int month, int day, int hour = 0)
{
    return TimePoint(startOfDay({year, month, day})->seconds() + hour * 3600);
}

struct Written {
    const char* text;
    TimeSpan span;
};

const std::vector<Written>& written()
{
    static const std::vector<Written> kWritten = {
        {"2003", {at(2003, 1, 1), at(2004, 1, 1)}},
        {"2003..2018", {at(2003, 1, 1), at(2019, 1, 1)}},
        {"2003..", {at(2003, 1, 1), TimePoint::latest()}},
        {"..2018", {TimePoint::earliest(), at(2019, 1, 1)}},
        {"..", {TimePoint::earliest(), TimePoint::latest()}},
        {"-0043..0004", {at(-43, 1, 1), at(5, 1, 1)}},
        {"-13800000000..2018", {at(-13'800'000'000, 1, 1), at(2019, 1, 1)}},
        {"2003-10-06", {at(2003, 10, 6), at(2003, 10, 7)}},
        {"2003-10-06..2018-04-01", {at(2003, 10, 6), at(2018, 4, 2)}},
        {"2003-10-06T18:00:00..2003-10-06T20:59:59", {at(2003, 10, 6, 18), at(2003, 10, 6, 21)}},
    };
    return kWritten;
}

TEST(SpanText, SaysWholeYearsElseDaysElseSeconds)
{
    for (const Written& known : written()) {
        EXPECT_EQ(spanText(known.span), known.text);
    }
}

TEST(SpanText, ReadsWhatItWrites)
{
    for (const Written& known : written()) {
        EXPECT_EQ(parseSpan(known.text), known.span) << known.text;
    }
}

TEST(SpanText, ReadsMonthsAndEndsOfDifferentSorts)
{
    EXPECT_EQ(parseSpan("2003-10"), (TimeSpan{at(2003, 10, 1), at(2003, 11, 1)}));
    EXPECT_EQ(parseSpan("2003-12..2018"), (TimeSpan{at(2003, 12, 1), at(2019, 1, 1)}));
    EXPECT_EQ(parseSpan("2003..2003-12"), (TimeSpan{at(2003, 1, 1), at(2004, 1, 1)}));
}

TEST(SpanText, RefusesWhatIsNoStretchOfTime)
{
    for (const char* text : {"", "x", "2003-13", "2003-02-30", "2018..2003", "2003..x", "2003-1-1", "2003-10-06T18",
                             "2003-10-06T25:00:00", "2003 ..2018", "2003...2018", "--2003", "9999999999999"}) {
        EXPECT_EQ(parseSpan(text), std::nullopt) << text;
    }
}

TEST(SpanText, GivesBackEverySpan)
{
    EXPECT_TRUE(test::holdsAlways([] {
        constexpr std::int64_t kFar = 4'000'000'000'000'000'000;
        const auto first = *rc::gen::inRange<std::int64_t>(-kFar, kFar);
        const auto length = *rc::gen::inRange<std::int64_t>(1, 100'000'000'000);
        const TimeSpan span = {TimePoint(first), TimePoint(first + length)};

        RC_ASSERT(parseSpan(spanText(span)) == span);
    }));
}

TEST(SpanText, RoundsALongSpanToTheDaysAroundIt)
{
    EXPECT_EQ(roundedToDays({at(2003, 1, 1, 7), at(2018, 4, 1, 8)}), (TimeSpan{at(2003, 1, 1), at(2018, 4, 2)}));
    EXPECT_EQ(roundedToDays({at(2003, 1, 1), at(2018, 4, 1)}), (TimeSpan{at(2003, 1, 1), at(2018, 4, 1)}));
}

TEST(SpanText, LeavesAShortSpanAsItIs)
{
    const TimeSpan evening = {at(2003, 10, 6, 18), at(2003, 10, 6, 21)};

    EXPECT_EQ(roundedToDays(evening), evening);
}

} // namespace
} // namespace tideline
