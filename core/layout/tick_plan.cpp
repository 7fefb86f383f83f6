// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/ticks.h"

#include <algorithm>
#include <map>

namespace tideline {
namespace {

constexpr double kLabelGap = 12;
constexpr double kBareGap = 6;
constexpr std::int64_t kFirstAgo = 10'000; ///< Coarser steps of years are no matter of eras.

struct StepPair {
    TickStep minor;
    TickStep major;
    TickStep bare; ///< Ticks without a label between the minor ones; the same as `minor` for none.
};

/// From the finest to the coarsest. Years go on in the pattern 1, 2, 5 to the whole range of TimePoint, from ten
/// thousand on counted back from today.
std::vector<StepPair> stepPairs()
{
    using enum TickUnit;
    std::vector<StepPair> pairs = {
        {{Second, 1}, {Day, 1}, {Second, 1}},  {{Second, 5}, {Day, 1}, {Second, 1}},
        {{Second, 15}, {Day, 1}, {Second, 5}}, {{Second, 30}, {Day, 1}, {Second, 10}},
        {{Minute, 1}, {Day, 1}, {Second, 30}}, {{Minute, 5}, {Day, 1}, {Minute, 1}},
        {{Minute, 15}, {Day, 1}, {Minute, 5}}, {{Minute, 30}, {Day, 1}, {Minute, 10}},
        {{Hour, 1}, {Day, 1}, {Minute, 30}},   {{Hour, 3}, {Day, 1}, {Hour, 1}},
        {{Hour, 6}, {Day, 1}, {Hour, 1}},      {{Hour, 12}, {Day, 1}, {Hour, 3}},
        {{Day, 1}, {Month, 1}, {Day, 1}},      {{Day, 5}, {Month, 1}, {Day, 1}},
        {{Day, 10}, {Month, 1}, {Day, 1}},     {{Month, 1}, {Year, 1}, {Month, 1}},
        {{Month, 3}, {Year, 1}, {Month, 1}},
    };
    for (std::int64_t power = 1; power <= 100'000'000'000; power *= 10) {
        const TickUnit unit = power < kFirstAgo ? Year : YearAgo;
        pairs.push_back({{unit, power}, {unit, 5 * power}, {unit, power}});
        pairs.push_back({{unit, 2 * power}, {unit, 10 * power}, {unit, power}});
        pairs.push_back({{unit, 5 * power}, {unit, 10 * power}, {unit, power}});
    }
    return pairs;
}

class Planner {
public:
    Planner(const TimeScale& scale, const TextMeasure& measure, LabelLanguage language, double textScale)
        : m_scale(scale)
        , m_measure(measure)
        , m_language(language)
        , m_textScale(textScale)
    {}

    /// The plan of these steps if all labels have room.
    std::optional<TickPlan> plan(const StepPair& steps) const
    {
        std::map<TimePoint, Tick> ticks;
        if (steps.bare != steps.minor) {
            addBare(steps.bare, ticks);
        }
        const bool isWide = add(steps.minor, TickRank::Minor, ticks) && add(steps.major, TickRank::Major, ticks);
        if (!isWide) {
            return std::nullopt;
        }
        TickPlan plan{.major = steps.major, .minor = steps.minor};
        for (auto& [time, tick] : ticks) {
            plan.ticks.push_back(std::move(tick));
        }
        if (steps.minor.unit != TickUnit::Year && steps.minor.unit != TickUnit::YearAgo) {
            plan.running =
                majorTickLabel(tickAtOrBefore(m_scale.visible().begin, steps.major), steps.major.unit, m_language);
        }
        return plan;
    }

private:
    double spacing(const std::vector<TimePoint>& times) const
    {
        return times.size() < 2
                   ? m_scale.width()
                   : (m_scale.xOf(times.back()) - m_scale.xOf(times.front())) / static_cast<double>(times.size() - 1);
    }

    void addBare(TickStep step, std::map<TimePoint, Tick>& ticks) const
    {
        const std::vector<TimePoint> times = tickTimes(m_scale.visible(), step);
        if (spacing(times) < kBareGap * m_textScale) {
            return;
        }
        for (const TimePoint time : times) {
            ticks[time] = {time, TickRank::Bare, {}};
        }
    }

    /// Adds the ticks of the rank, over those of lower rank; false if two labels come too near.
    bool add(TickStep step, TickRank rank, std::map<TimePoint, Tick>& ticks) const
    {
        const std::vector<TimePoint> times = tickTimes(m_scale.visible(), step);
        const double needed = 2 * kLabelGap * m_textScale;
        if (spacing(times) < needed || (times.empty() && !isLongerThanView(step))) {
            return false;
        }
        const bool isMajor = rank == TickRank::Major;
        const TextStyle style = textStyle(isMajor ? TextRole::AxisMajor : TextRole::AxisMinor, m_textScale);
        double free = m_scale.xOf(m_scale.visible().begin) - m_scale.width();
        for (const TimePoint time : times) {
            Tick tick{time, rank,
                      isMajor ? majorTickLabel(time, step.unit, m_language)
                              : minorTickLabel(time, step.unit, m_language)};
            const double x = m_scale.xOf(time);
            if (x < free) {
                return false;
            }
            free = x + m_measure.width(tick.label, style) + kLabelGap * m_textScale;
            ticks[time] = std::move(tick);
        }
        return true;
    }

    /// No tick in view is only right for a step that is longer than the view; `tickTimes` also gives none when there
    /// would be too many.
    bool isLongerThanView(TickStep step) const
    {
        const TimePoint begin = m_scale.visible().begin;
        return tickAtOrBefore(begin, step) == tickAtOrBefore(TimePoint(m_scale.visible().end.seconds() - 1), step);
    }

    const TimeScale& m_scale;
    const TextMeasure& m_measure;
    LabelLanguage m_language;
    double m_textScale;
};

} // namespace

TickPlan planTicks(const TimeScale& scale, const TextMeasure& measure, LabelLanguage language, double textScale)
{
    const Planner planner(scale, measure, language, textScale);
    for (const StepPair& steps : stepPairs()) {
        if (std::optional<TickPlan> plan = planner.plan(steps)) {
            return std::move(*plan);
        }
    }
    return {};
}

} // namespace tideline
