// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/date_label.h"
#include "time/edtf_written.h"

#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// What can be said around a date that has only one side.
enum class DatePhrase {
    Since, ///< It goes on.
    Until, ///< It always was.
    FromWithUnknownEnd,
    UntilWithUnknownStart,
    OrEarlier, ///< One of the dates up to it.
    OrLater,   ///< One of the dates from it on.
};

/// How one language words what is written in a date. Stateless; the words never say more than the date does.
class DateWords {
public:
    virtual ~DateWords() = default;

    /// One date with its doubt.
    virtual std::string date(const WrittenDate& date) const = 0;
    virtual std::string range(const WrittenDate& begin, const WrittenDate& end) const = 0;
    virtual std::string phrase(DatePhrase phrase, const WrittenDate& date) const = 0;
    /// One of the dates from the begin to the end.
    virtual std::string between(const WrittenDate& begin, const WrittenDate& end) const = 0;
    /// Requires: parts is not empty.
    virtual std::string alternatives(const std::vector<std::string>& parts) const = 0;
};

const DateWords& englishDateWords();
const DateWords& koreanDateWords();

// What the languages share.

/// A year as people count: no year zero, digits grouped from five on.
struct EraYear {
    std::string digits;
    bool isBefore = false; ///< Before the common era.
    bool isEarly = false;  ///< One to three digits, which need their era to be seen as a year.

    bool operator==(const EraYear&) const = default;
    bool sharesEraWith(const EraYear& other) const { return isBefore == other.isBefore && isEarly == other.isEarly; }
};

/// A year so far back (or ahead) and so roughly known that it is told by its distance: "13.8 billion years ago".
struct DistantYear {
    std::string digits;    ///< Of the distance, without zeros at the end.
    std::size_t zeros = 0; ///< How many follow the digits.
    bool isAhead = false;
};

/// Nothing for a year that is near, or that is meant exactly. The distance is that from the year 0, which differs from
/// that of today by less than the last of its digits: the year has no more of them than its doubt allows.
std::optional<DistantYear> distantYear(const WrittenYear& year);

EraYear eraYear(std::int64_t year);
EraYear eraYear(const WrittenYear& year); ///< Exact for years of any size. Requires: no unspecified digit.

/// How much of a year is known.
enum class YearKnowledge {
    Exact,
    Decade,  ///< 199X. Not 200X, whose name would be that of the century.
    Between, ///< Any other range.
    Nothing, ///< XXXX
};

YearKnowledge yearKnowledge(const WrittenYear& year);

/// How much of what follows the year is known.
enum class DayKnowledge {
    Exact,          ///< All that is written, perhaps nothing.
    SomeMonth,      ///< 2004-XX
    SomeDay,        ///< 2004-XX-XX
    SomeDayOfMonth, ///< 2004-06-XX
    Range,          ///< Anything else, best said by the first and last day.
};

DayKnowledge dayKnowledge(const WrittenDate& date);

/// A date without doubt, unspecified digits and time: what can be condensed in a range.
struct PlainDate {
    EraYear year;
    std::optional<int> group = {}; ///< 21 to 41; then there is no month.
    std::optional<int> month = {};
    std::optional<int> day = {};

    bool operator==(const PlainDate&) const = default;
};

PlainDate plainDate(const CivilDate& day);

/// Nothing when the date is not plain.
std::optional<PlainDate> plainDate(const WrittenDate& date);

/// The same, and the first (as a begin) or last (as an end) year where only digits of the year are missing, for what
/// lies between two dates.
std::optional<PlainDate> outerDate(const WrittenDate& date, bool isBegin);

/// What is written of the day or group, in numbers. Requires: dayKnowledge(date) is not Range.
PlainDate writtenNumbers(const WrittenDate& date, EraYear year);

/// "14:30", "14:30:15 UTC+9"
std::string clockText(const WrittenTime& time);

} // namespace tideline
