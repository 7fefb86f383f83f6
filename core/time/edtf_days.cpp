// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/edtf_days.h"

#include <algorithm>

namespace tideline {

namespace {

enum class Extreme { First, Last };

/// The first or last number from `low` to `high` for which `find` gives something.
template <typename Number, typename Find>
auto search(Extreme extreme, Number low, Number high, Find find) -> decltype(find(low))
{
    for (Number step = 0; step <= high - low; ++step) {
        if (auto found = find(extreme == Extreme::First ? low + step : high - step)) {
            return found;
        }
    }
    return std::nullopt;
}

/// The first or last number that a written number (any, if it is not there) may have within 1 to `limit`.
template <typename Find>
auto searchNumber(Extreme extreme, const std::optional<WrittenNumber>& written, int limit, Find find)
{
    const int low = written ? std::max(written->lowest, 1) : 1;
    const int high = written ? std::min(written->highest, limit) : limit;
    return search(extreme, low, high, [&](int number) -> decltype(find(number)) {
        if (written && !written->pattern.matches(number)) {
            return std::nullopt;
        }
        return find(number);
    });
}

std::optional<CivilDate> extremeDay(const WrittenDate& date, Extreme extreme)
{
    return search(extreme, date.year.first, date.year.last, [&](std::int64_t year) -> std::optional<CivilDate> {
        if (!date.year.matches(year)) {
            return std::nullopt;
        }
        return searchNumber(extreme, date.month, 12, [&](int month) {
            return searchNumber(extreme, date.day, daysInMonth(year, month), [&](int day) {
                return std::optional(CivilDate{.year = year, .month = month, .day = day});
            });
        });
    });
}

DayRange groupDays(const WrittenYear& year, const MonthGroup& group)
{
    const int lastMonth = group.firstMonth + group.months - 1;
    if (lastMonth > 12) {
        return {.first = {.year = year.first, .month = 1, .day = 1},
                .last = {.year = year.last, .month = 12, .day = 31}};
    }
    return {.first = {.year = year.first, .month = group.firstMonth, .day = 1},
            .last = {.year = year.last, .month = lastMonth, .day = daysInMonth(year.last, lastMonth)}};
}

} // namespace

// Seasons are the meteorological ones, whole months: the astronomical ones begin on days that move from year to year,
// which would claim more than the writer said. A season without a hemisphere (21 to 24) is a northern one. Two winters
// touch a year, and the standard does not say which is meant (nor which summer in the south): the date may be any day
// of its year, as it might without its season.
std::optional<MonthGroup> monthGroup(int number)
{
    if (number < 21 || number > 41) {
        return std::nullopt;
    }
    if (number <= 28) { // 21 to 24 spring to winter, 25 to 28 the same, said to be northern.
        return MonthGroup{.firstMonth = 3 + (number - 21) % 4 * 3, .months = 3};
    }
    if (number <= 32) { // Spring to winter in the south.
        return MonthGroup{.firstMonth = (8 + (number - 29) * 3) % 12 + 1, .months = 3};
    }
    if (number <= 36) { // Quarters.
        return MonthGroup{.firstMonth = 1 + (number - 33) * 3, .months = 3};
    }
    if (number <= 39) { // Thirds.
        return MonthGroup{.firstMonth = 1 + (number - 37) * 4, .months = 4};
    }
    return MonthGroup{.firstMonth = 1 + (number - 40) * 6, .months = 6}; // Halves.
}

std::optional<DayRange> daysOf(const WrittenDate& date)
{
    if (date.group) {
        const std::optional<MonthGroup> group = monthGroup(date.group->lowest);
        return group ? std::optional(groupDays(date.year, *group)) : std::nullopt;
    }
    const std::optional<CivilDate> first = extremeDay(date, Extreme::First);
    const std::optional<CivilDate> last = extremeDay(date, Extreme::Last);
    if (!first || !last) {
        return std::nullopt;
    }
    return DayRange{.first = *first, .last = *last};
}

} // namespace tideline
