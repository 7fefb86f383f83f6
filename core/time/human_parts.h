// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/edtf_written.h"
#include "time/human_lexer.h"

#include <optional>
#include <string>

/// What people say of one date, and the EDTF that it makes. Private to `core/time`.
namespace tideline {

enum class YearUnit { None, Year, Decade, Century, Millennium };

enum class Era { Unsaid, Before, Common };

/// Which part of the year, decade and so on is meant.
enum class Portion { Whole, Early, Mid, Late, FirstHalf, SecondHalf, LatterHalf };

/// A number with where it stands. `digits` tells 03 from 3.
struct SaidNumber {
    std::int64_t value = 0;
    std::size_t digits = 0;
    std::size_t offset = 0;
};

/// The parts of one date as they were said; what is missing may be shared with the other date of a range.
struct HumanParts {
    std::size_t offset = 0;
    YearUnit unit = YearUnit::None;
    SaidNumber year = {}; ///< 2003, 1990 for the 1990s, 19 for the 19th century.
    Era era = Era::Unsaid;
    std::optional<int> group = {}; ///< 21 to 41.
    std::optional<SaidNumber> month = {};
    std::optional<SaidNumber> day = {};
    std::optional<SaidNumber> weekday = {}; ///< 1 to 7 from Monday.
    std::optional<SaidNumber> bare = {};    ///< A number whose unit only its neighbours tell.
    Portion portion = Portion::Whole;
    std::optional<int> hemisphere = {}; ///< What it adds to the number of a season.
    std::string time = {};              ///< EDTF from the "T" on.
    std::string ago = {};               ///< EDTF of "4.5 billion years ago".
    WrittenQualifier qualifier = {};
    bool hasKoreanUnits = false;

    bool isEmpty() const
    {
        return unit == YearUnit::None && !group && !month && !day && !bare && ago.empty() && portion == Portion::Whole;
    }
};

/// One date in EDTF without its doubt.
struct HumanDate {
    std::size_t offset = 0;
    std::string first;
    std::string last;  ///< The same as `first`, or it is one of the dates from `first` to `last`.
    std::string whole; ///< What stands for it where only one date can: without its portion.
    bool hasPortion = false;
    WrittenQualifier qualifier = {};

    bool isOneOfSeveral() const { return first != last; }
};

/// "?", "~", "%" or nothing.
std::string_view qualifierText(WrittenQualifier qualifier);

/// The year in EDTF: four digits, or more behind "Y".
std::string edtfYear(std::int64_t astronomicalYear);

/// Gives each of two neighbours in a range or list what only the other says: "6–8 October 2003", "2003년 10월 6~8일",
/// "44–31 BCE". Fails where that could be done in two ways.
Heard<void> shareParts(HumanParts& left, HumanParts& right);

/// The date, checked. Fails where a part is missing, impossible or ambiguous.
Heard<HumanDate> completeDate(const HumanParts& parts);

} // namespace tideline
