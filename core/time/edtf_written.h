// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/calendar.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// What an EDTF text says, taken apart but not yet interpreted: between the parser and everything that reads its
/// result (bounds, canonical spelling, labels). Private to `core/time`.
///
/// All `string_view`s point into the parsed text, which must outlive them; nothing here owns characters, so that a
/// parse allocates only for the list of members.
namespace tideline {

/// The doubt of a date or of one of its numbers: "?", "~", or "%" for both.
struct WrittenQualifier {
    bool uncertain = false;
    bool approximate = false;

    bool isPresent() const { return uncertain || approximate; }
    bool operator==(const WrittenQualifier&) const = default;
    WrittenQualifier operator|(WrittenQualifier other) const
    {
        return {.uncertain = uncertain || other.uncertain, .approximate = approximate || other.approximate};
    }
};

/// Decimal digits of which any may be "X", an unspecified digit.
struct DigitPattern {
    std::string_view digits;

    bool hasUnspecified() const { return digits.find('X') != std::string_view::npos; }
    bool isAllUnspecified() const { return digits.find_first_not_of('X') == std::string_view::npos; }
    std::int64_t lowest() const;            ///< Every X as 0. Requires: at most 18 digits.
    std::int64_t highest() const;           ///< Every X as 9. Requires: at most 18 digits.
    bool matches(std::int64_t value) const; ///< Requires: value >= 0.
};

/// A month, a group of months (seasons and the like, 21 to 41) or a day.
struct WrittenNumber {
    DigitPattern pattern;
    WrittenQualifier qualifier = {}; ///< Its own and that of the groups it belongs to.
    int lowest = 0;                  ///< The numbers that the pattern may stand for, inclusive.
    int highest = 0;
};

struct WrittenYear {
    /// Years are cut off here: far outside TimePoint, yet small enough to calculate with.
    static constexpr std::int64_t kLimit = 1'000'000'000'000;

    DigitPattern pattern = {}; ///< Without sign, letters, exponent and precision.
    bool isNegative = false;
    bool isLong = false;                ///< Written with "Y", more than four digits.
    std::string_view exponent = {};     ///< The digits after "E"; empty without.
    std::string_view significance = {}; ///< The digits after "S"; empty without.
    WrittenQualifier qualifier = {};    ///< Its own and that of the groups it belongs to.
    std::int64_t first = 0;             ///< The years it may stand for, inclusive, astronomical, cut at kLimit.
    std::int64_t last = 0;
    std::int64_t estimate = 0; ///< The year as written where it has no X, cut at kLimit.
    bool needsEra = false;     ///< For labels: beside a year of the other era, its own has to be said.

    bool matches(std::int64_t year) const;
};

struct WrittenTime {
    std::size_t offset = 0; ///< Of the "T" in the text.
    std::int64_t secondOfDay = 0;
    bool isLeapSecond = false; ///< ":60", which counts as the second before it: TimePoint has no leap seconds.
    std::optional<std::int64_t> shift = {}; ///< Seconds ahead of UTC; nothing for local time.
};

struct WrittenDate {
    std::size_t offset = 0; ///< In the text.
    WrittenYear year;
    std::optional<WrittenNumber> group = {}; ///< 21 to 41; then there is no month.
    std::optional<WrittenNumber> month = {};
    std::optional<WrittenNumber> day = {};
    std::optional<WrittenTime> time = {};
    CivilDate first = {}; ///< The days it may stand for, inclusive.
    CivilDate last = {};

    /// The doubt on any of its numbers.
    WrittenQualifier qualifier() const;
    WrittenDate withoutQualifiers() const;
};

enum class WrittenSideKind {
    Date,
    Open,    ///< ".."
    Unknown, ///< Nothing is written.
};

/// One side of an interval or of a range in a set.
struct WrittenSide {
    WrittenSideKind kind = WrittenSideKind::Unknown;
    std::optional<WrittenDate> date = {}; ///< Present iff the kind is Date.
};

/// A date (no `end`), or everything from one side to the other. At least one of the sides is a date.
struct WrittenMember {
    WrittenSide begin;
    std::optional<WrittenSide> end = {};
};

enum class WrittenForm {
    Date,     ///< One member, a date.
    Interval, ///< One member with two sides.
    AllOf,    ///< {a,b..c}
    OneOf,    ///< [a,b..c]
};

struct WrittenExpression {
    WrittenForm form = WrittenForm::Date;
    std::vector<WrittenMember> members = {}; ///< Never empty.
};

} // namespace tideline
