// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/fixed_text_measure.h"
#include "support/property.h"
#include "support/scene_maker.h"

#include "layout/ticks.h"
#include "time/calendar.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

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

/// A span of any length from a minute to more than twenty thousand million years, near and far from the present.
TimeSpan anySpan()
{
    const auto power = *rc::gen::inRange(6, 60);
    const auto length = (std::int64_t{1} << power) + *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << power);
    const auto nearby = *rc::gen::inRange<std::int64_t>(-4, 4) * (length / 3);
    const auto anywhere = *rc::gen::inRange<std::int64_t>(-(std::int64_t{1} << 60), std::int64_t{1} << 60);
    const auto begin = *rc::gen::element(nearby, anywhere);
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
    EXPECT_EQ(yearLabels(years(-2, 3), 1), (std::vector<std::string>{"3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE"}));
}

TEST(TickTimes, CountCenturiesFromBothSidesOfTheEra)
{
    EXPECT_EQ(yearLabels(years(-220, 230), 100),
              (std::vector<std::string>{"200 BCE", "100 BCE", "1 CE", "100 CE", "200 CE"}));
    EXPECT_EQ(yearLabels(years(-1100, 1600), 500, LabelLanguage::Korean),
              (std::vector<std::string>{"기원전 1000", "기원전 500", "서기 1", "서기 500", "1000", "1500"}));
}

TEST(TickTimes, FallOnLeapDays)
{
    const auto daysFrom = [](std::int64_t year) {
        return tickTimes({*startOfDay({year, 2, 28}), *startOfDay({year, 3, 2})}, {TickUnit::Day, 1}).size();
    };

    EXPECT_EQ(daysFrom(2000), 3U);
    EXPECT_EQ(daysFrom(1900), 2U);
    EXPECT_EQ(daysFrom(0), 3U); // 1 BCE
    EXPECT_EQ(daysFrom(-4), 3U);
    EXPECT_EQ(daysFrom(-3), 2U);
    EXPECT_EQ(daysFrom(-4'000'000'000), 3U);
}

TEST(TickTimes, CountDeepTimeBackFromThePresent)
{
    const auto labels = [](TimeSpan span, std::int64_t step, LabelLanguage language) {
        std::vector<std::string> texts;
        for (const TimePoint time : tickTimes(span, {TickUnit::YearAgo, step})) {
            texts.push_back(majorTickLabel(time, TickUnit::YearAgo, language));
        }
        return texts;
    };

    EXPECT_EQ(labels(years(-21'000, 13'000), 10'000, LabelLanguage::English),
              (std::vector<std::string>{"20 ka", "10 ka", "2000", "+10 ka"}));
    EXPECT_EQ(labels(years(-14'000'000'000, -13'700'000'000), 100'000'000, LabelLanguage::English),
              (std::vector<std::string>{"14 Ga", "13.9 Ga", "13.8 Ga"}));
    EXPECT_EQ(labels(years(-66'000'000, -65'900'000), 100'000, LabelLanguage::English),
              (std::vector<std::string>{"66 Ma"}));
    EXPECT_EQ(labels(years(-4'000'030'000, -4'000'000'000), 10'000, LabelLanguage::English),
              (std::vector<std::string>{"4.00003 Ga", "4.00002 Ga", "4.00001 Ga"}));
    EXPECT_EQ(labels(years(-4'000'030'000, -4'000'010'000), 10'000, LabelLanguage::Korean),
              (std::vector<std::string>{"40억 3만 년 전", "40억 2만 년 전"}));
}

TEST(TickTimes, KnowEverySingleYearOfDeepTime)
{
    EXPECT_EQ(yearLabels(years(-4'000'000'002, -4'000'000'000), 1),
              (std::vector<std::string>{"4,000,000,003 BCE", "4,000,000,002 BCE"}));
}

TEST(TickTimes, EndWithAllOfTime)
{
    const TimePoint earliest = TimePoint::earliest();
    const TimePoint latest = TimePoint::latest();
    for (const TickUnit unit : {TickUnit::Second, TickUnit::Hour, TickUnit::Day, TickUnit::Month, TickUnit::Year}) {
        const TimeSpan first{earliest, TimePoint(earliest.seconds() + 900)};
        const TimeSpan last{TimePoint(latest.seconds() - 900), latest};

        EXPECT_LE(tickTimes(first, {unit, 7}).size(), 130U);
        EXPECT_LE(tickTimes(last, {unit, 7}).size(), 130U);
        EXPECT_GE(tickAtOrBefore(first.end, {unit, 7}), earliest);
    }
    EXPECT_EQ(tickTimes({earliest, latest}, {TickUnit::YearAgo, 100'000'000'000}).size(), 5U);
}

TEST(TickTimes, GiveNoneRatherThanTooMany)
{
    EXPECT_TRUE(tickTimes(years(1900, 2000), {TickUnit::Second, 1}).empty());
}

TEST(TickTimes, AscendAndStayInside)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const TimeSpan span = anySpan();
        const auto unit = static_cast<TickUnit>(*rc::gen::inRange(0, 7));
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

/// The moment that a label of the axis tells, read as a person would; nothing if it tells no year.
std::optional<TimePoint> momentOf(const std::string& label)
{
    std::string digits = label.substr(0, label.find(' '));
    std::erase(digits, ',');
    const bool isAhead = digits.front() == '+';
    std::erase(digits, '+');
    const std::string unit = label.find(' ') == std::string::npos ? "" : label.substr(label.find(' ') + 1);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const std::size_t decimals = digits.size() - std::min(digits.size(), point + 1);
    if (point < digits.size()) {
        digits.erase(point, 1);
    }
    std::int64_t count = std::stoll(digits);
    const int zeros = (unit == "ka" ? 3 : unit == "Ma" ? 6 : unit == "Ga" ? 9 : 0) - static_cast<int>(decimals);
    for (int zero = 0; zero < zeros; ++zero) {
        count *= 10;
    }
    const bool isAgo = unit == "ka" || unit == "Ma" || unit == "Ga";
    if (!isAgo && unit != "BCE" && unit != "CE" && !unit.empty()) {
        return std::nullopt;
    }
    return startOfYear(isAgo ? kPresentYear - (isAhead ? -count : count) : unit == "BCE" ? 1 - count : count);
}

TEST(TickPlan, LabelsOfYearsTellExactlyTheirMoment)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const TickPlan plan = planOf(anySpan(), static_cast<double>(*rc::gen::inRange(300, 2500)));
        return std::all_of(plan.ticks.begin(), plan.ticks.end(), [&](const Tick& tick) {
            const TickUnit unit = tick.rank == TickRank::Major ? plan.major.unit : plan.minor.unit;
            const bool isYear = unit == TickUnit::Year || unit == TickUnit::YearAgo;
            if (tick.rank == TickRank::Bare || !isYear || momentOf(tick.label) == tick.time) {
                return true;
            }
            RC_LOG() << tick.label << " at " << tick.time.seconds() << "\n";
            return false;
        });
    }));
}

TEST(TickPlan, LabelsAreUniqueUnderTheirMajorOne)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const auto language = *rc::gen::element(LabelLanguage::English, LabelLanguage::Korean);
        const TickPlan plan = planOf(anySpan(), static_cast<double>(*rc::gen::inRange(300, 2500)), language);
        std::set<std::string> majors;
        std::set<std::string> minors;
        for (const Tick& tick : plan.ticks) {
            if (tick.rank == TickRank::Major) {
                minors.clear();
            }
            std::set<std::string>& seen = tick.rank == TickRank::Major ? majors : minors;
            if (tick.rank != TickRank::Bare && !seen.insert(tick.label).second) {
                RC_LOG() << tick.label << " twice\n";
                return false;
            }
        }
        return true;
    }));
}

TEST(TickPlan, TicksAscendAndKeepTheirDistance)
{
    EXPECT_TRUE(test::holdsAlways([] {
        const TimeSpan span = anySpan();
        const auto width = static_cast<double>(*rc::gen::inRange(300, 2500));
        const TimeScale scale(span, width);
        const TickPlan plan = planTicks(scale, FixedTextMeasure(), LabelLanguage::English, 1);
        // A step of months or of ten days is shorter in February, and the first century has 99 years.
        constexpr double least = 4;
        return std::adjacent_find(plan.ticks.begin(), plan.ticks.end(), [&](const Tick& a, const Tick& b) {
                   return a.time >= b.time || scale.xOf(b.time) - scale.xOf(a.time) < least;
               }) == plan.ticks.end();
    }));
}

TEST(TickPlan, ShowsHoursAsWellInDeepTime)
{
    const TimePoint begin = *startOfDay({-4'000'000'000, 3, 1});

    const TickPlan plan = planOf({begin, TimePoint(begin.seconds() + 6 * 3'600)}, 800);

    ASSERT_FALSE(plan.ticks.empty());
    EXPECT_EQ(plan.ticks.front().label, "1 March 4,000,000,001 BCE");
    EXPECT_EQ(plan.minor, (TickStep{TickUnit::Minute, 30}));
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
