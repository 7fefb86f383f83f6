// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/fixed_text_measure.h"
#include "support/property.h"
#include "support/scene_maker.h"

#include "layout/ticks.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

using test::FixedTextMeasure;
using test::years;

std::vector<std::string> yearLabels(TimeSpan span, std::int64_t step, LabelLanguage language = LabelLanguage::English)
{
    std::vector<std::string> labels;
    for (const TimePoint time : tickTimes(span, {TickUnit::Year, step})) {
        labels.push_back(majorTickLabel(time, TickUnit::Year, language));
    }
    return labels;
}

TickPlan planOf(TimeSpan span, double width, LabelLanguage language = LabelLanguage::English)
{
    return planTicks(TimeScale(span, width), FixedTextMeasure(), language, 1);
}

/// A span of any length from a minute to a hundred million years.
TimeSpan anySpan()
{
    const auto power = *rc::gen::inRange(6, 52);
    const auto length = (std::int64_t{1} << power) + *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << power);
    const auto begin = *rc::gen::inRange<std::int64_t>(-4 * length, 4 * length);
    return {TimePoint(begin), TimePoint(begin + length)};
}

TEST(TickTimes, FallOnTheBeginsOfMonths)
{
    const std::vector<TimePoint> times =
        tickTimes({*startOfDay({2003, 10, 2}), *startOfDay({2004, 2, 1})}, {TickUnit::Month, 1});

    EXPECT_EQ(times, (std::vector{*startOfDay({2003, 11, 1}), *startOfDay({2003, 12, 1}), *startOfDay({2004, 1, 1})}));
}

TEST(TickTimes, CountDaysAnewInEachMonth)
{
    const std::vector<TimePoint> times =
        tickTimes({*startOfDay({2003, 1, 21}), *startOfDay({2003, 2, 12})}, {TickUnit::Day, 10});

    EXPECT_EQ(times, (std::vector{*startOfDay({2003, 1, 21}), *startOfDay({2003, 2, 1}), *startOfDay({2003, 2, 11})}));
}

TEST(TickTimes, ShowYearZeroAsOneBce)
{
    EXPECT_EQ(yearLabels(years(-2, 3), 1), (std::vector<std::string>{"3 BCE", "2 BCE", "1 BCE", "1", "2"}));
}

TEST(TickTimes, CountCenturiesFromBothSidesOfTheEra)
{
    EXPECT_EQ(yearLabels(years(-220, 230), 100), (std::vector<std::string>{"200 BCE", "100 BCE", "1", "100", "200"}));
}

TEST(TickTimes, WordGreatCountsOfYears)
{
    EXPECT_EQ(yearLabels(years(-4'500'000'500, -4'499'000'000), 1'000'000).front(), "4.5 billion BCE");
    EXPECT_EQ(yearLabels(years(-4'500'000'500, -4'499'000'000), 1'000'000, LabelLanguage::Korean).front(),
              "기원전 45억");
    EXPECT_EQ(yearLabels(years(-12'500, -11'000), 1000).front(), "12,000 BCE");
}

TEST(TickTimes, GiveNoneRatherThanTooMany)
{
    EXPECT_TRUE(tickTimes(years(1900, 2000), {TickUnit::Second, 1}).empty());
}

TEST(TickTimes, AscendAndStayInside)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const TimeSpan span = anySpan();
        const auto unit = static_cast<TickUnit>(*rc::gen::inRange(0, 6));
        const std::vector<TimePoint> times = tickTimes(span, {unit, *rc::gen::element<std::int64_t>(1, 2, 5, 10)});

        return std::is_sorted(times.begin(), times.end(), std::less_equal()) &&
               std::all_of(times.begin(), times.end(), [&](TimePoint time) { return span.contains(time); });
    }));
}

TEST(TickLabels, AreShortBelowAndWholeAbove)
{
    const TimePoint day = *startOfDay({2003, 10, 6});

    EXPECT_EQ(minorTickLabel(day, TickUnit::Month, LabelLanguage::English), "Oct");
    EXPECT_EQ(minorTickLabel(day, TickUnit::Month, LabelLanguage::Korean), "10월");
    EXPECT_EQ(minorTickLabel(day, TickUnit::Day, LabelLanguage::Korean), "6일");
    EXPECT_EQ(minorTickLabel(TimePoint(day.seconds() + 50'400), TickUnit::Hour, LabelLanguage::English), "14:00");
    EXPECT_EQ(majorTickLabel(day, TickUnit::Day, LabelLanguage::English), "6 October 2003");
    EXPECT_EQ(majorTickLabel(day, TickUnit::Day, LabelLanguage::Korean), "2003년 10월 6일");
    EXPECT_EQ(majorTickLabel(day, TickUnit::Month, LabelLanguage::Korean), "2003년 10월");
}

TEST(TickPlan, NeverPutsLabelsCloserThanTheirWidth)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const TimeSpan span = anySpan();
        const auto width = static_cast<double>(*rc::gen::inRange(200, 2500));
        const auto language = *rc::gen::element(LabelLanguage::English, LabelLanguage::Korean);
        const TimeScale scale(span, width);
        const TickPlan plan = planTicks(scale, FixedTextMeasure(), language, 1);
        for (const TickRank rank : {TickRank::Major, TickRank::Minor}) {
            const TextStyle style = textStyle(rank == TickRank::Major ? TextRole::AxisMajor : TextRole::AxisMinor, 1);
            double free = -1e9;
            for (const Tick& tick : plan.ticks) {
                if (tick.rank != rank) {
                    continue;
                }
                if (scale.xOf(tick.time) < free) {
                    return false;
                }
                free = scale.xOf(tick.time) + FixedTextMeasure().width(tick.label, style);
            }
        }
        return true;
    }));
}

TEST(TickPlan, AlwaysTellsWhereTheViewIs)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const TickPlan plan = planOf(anySpan(), static_cast<double>(*rc::gen::inRange(400, 2500)));
        const bool hasLabel = std::any_of(plan.ticks.begin(), plan.ticks.end(),
                                          [](const Tick& tick) { return tick.rank != TickRank::Bare; });
        return hasLabel || plan.running.has_value();
    }));
}

TEST(TickPlan, NamesTheMonthThatBeganBeforeTheView)
{
    const TickPlan plan = planOf({*startOfDay({2003, 10, 4}), *startOfDay({2003, 10, 12})}, 800);

    EXPECT_EQ(plan.minor, (TickStep{TickUnit::Day, 1}));
    EXPECT_EQ(plan.running, "October 2003");
}

TEST(TickPlan, ShowsYearsOverTheOpeningView)
{
    const TickPlan plan = planOf(years(1997, 2023), 880);

    EXPECT_EQ(plan.minor.unit, TickUnit::Year);
    EXPECT_EQ(plan.major, (TickStep{TickUnit::Year, 10}));
    EXPECT_EQ(plan.running, std::nullopt);
}

} // namespace
} // namespace tideline
