// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/text_measure.h"
#include "layout/time_scale.h"
#include "time/date_label.h"

#include <optional>
#include <string>
#include <vector>

namespace tideline {

inline constexpr std::int64_t kPresentYear = 2000; ///< From which years are counted back.

/// A stretch of the calendar after which a tick comes again. Years are counted by the era, YearsAgo back from
/// kPresentYear, as geologists and ice cores do: there the difference between "12,000 years ago" and "12,000 BCE" is
/// two thousand years.
enum class TickUnit { Second, Minute, Hour, Day, Month, Year, YearAgo };
struct TickStep {
    TickUnit unit = TickUnit::Year;
    std::int64_t count = 1;

    bool operator==(const TickStep&) const = default;
};

/// The begins of the steps inside the span, ascending. Days count anew in each month, years before Christ from 1 BCE,
/// so that ticks fall on 1, 11, 21 October and on 200, 100 BCE; there is no year 0, and steps of ten years and more
/// begin anew with the year 1. None if there would be more than 1,000.
std::vector<TimePoint> tickTimes(TimeSpan span, TickStep step);

/// The begin of the step that holds the moment.
TimePoint tickAtOrBefore(TimePoint t, TickStep step);

/// What stands at a tick: as a bold major one with all that is needed to know the day or year, or as a minor one below
/// it ("2003", "Oct", "6", "14:00", "500 BCE", "79 CE", "4.54 Ga"). Exact: no two moments of one unit have one label.
std::string majorTickLabel(TimePoint t, TickUnit unit, LabelLanguage language);
std::string minorTickLabel(TimePoint t, TickUnit unit, LabelLanguage language);

enum class TickRank { Major, Minor, Bare };
struct Tick {
    TimePoint time;
    TickRank rank = TickRank::Minor;
    std::string label = {}; ///< Empty for bare ones.

    bool operator==(const Tick&) const = default;
};

/// The ticks of one ruler. Ascending in time; a moment has one tick.
struct TickPlan {
    TickStep major;
    TickStep minor;
    std::vector<Tick> ticks = {};
    /// The major step that began before the view, so that "6, 7, 8" can be told to be of October 2003; nothing for
    /// years.
    std::optional<std::string> running = {};
};

/// The finest steps at which no label comes nearer to the next one of its rank than 12 pixels.
TickPlan planTicks(const TimeScale& scale, const TextMeasure& measure, LabelLanguage language, double textScale);

} // namespace tideline
