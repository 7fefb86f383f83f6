// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The words and marks of a date as people write it. Private to `core/time`.
namespace tideline {

/// Where and why a text is no date, or which dates it may be.
struct HumanRefusal {
    std::size_t offset = 0; ///< In bytes.
    std::string reason;
    std::vector<std::string> readings = {}; ///< EDTF; not empty where the text is ambiguous.
};

template <typename T>
using Heard = tl::expected<T, HumanRefusal>;

inline tl::unexpected<HumanRefusal> refuse(std::size_t offset, std::string reason,
                                           std::vector<std::string> readings = {})
{
    return tl::unexpected<HumanRefusal>(
        {.offset = offset, .reason = std::move(reason), .readings = std::move(readings)});
}

/// What a word or a mark stands for, in either language.
enum class Term {
    End, ///< Behind the last token.
    Number,
    Month,       ///< value 1 to 12
    Season,      ///< value 21 to 24
    Hemisphere,  ///< value 4 northern, 8 southern: what it adds to a season
    Weekday,     ///< value 1 to 7 from Monday
    Ordinal,     ///< "th" behind a number
    OrdinalWord, ///< "second"; value from 1
    PluralS,     ///< "s" behind a decade
    Early,
    Mid,
    Late,
    FirstHalf,
    SecondHalf, ///< 후반: not as sharp as "second half"
    Quarter,
    Half,
    Last,
    Four,
    Months,
    Century,
    Millennium,
    Scale, ///< "million", "억"; value the power of ten
    Years, ///< Only in "years ago".
    Ago,
    BeforeEra,
    CommonEra,
    KoreanDecade,
    KoreanYear,
    KoreanMonth,
    KoreanDay,
    About,
    AboutBehind, ///< "경"
    Doubtful,
    Approximate, ///< "(approximate)"
    Before,
    After,
    Until,
    By,
    Since,
    From,
    To,
    Between,
    And,
    Or,
    Earlier,
    Later,
    At, ///< "at", "no" and the like that only stand in fixed phrases
    Onwards,
    BetweenBehind, ///< "사이"
    FromBehind,    ///< "부터", "에서"
    UntilBehind,   ///< "까지"
    ThisOrEarlier, ///< "이전"
    ThisOrLater,   ///< "이후"
    BeforeBehind,  ///< "전"
    AfterBehind,   ///< "후"
    Unknown,       ///< "unknown", "미상"
    Start,
    Finish,
    Utc,
    Filler, ///< "the", "of", "in"
    Hyphen,
    Dash, ///< En or em dash.
    Minus,
    Plus,
    Tilde,
    Slash,
    Dot,
    Comma,
    Colon,
    Question,
    Open,
    Close,
    Apostrophe,
};

struct HumanToken {
    Term term = Term::End;
    std::size_t offset = 0;
    std::string_view text = {};
    int value = 0;
    bool afterSpace = false; ///< Something blank stands before it.
};

/// The tokens of the text with one of Term::End behind them. Fails at the first word or mark that no date has.
Heard<std::vector<HumanToken>> humanTokens(std::string_view text);

struct HumanWord {
    std::string_view spelling; ///< Latin in lower case, or Hangul.
    Term term;
    int value = 0;
};

/// The word in Latin letters, any case; nothing where there is none.
const HumanWord* latinWord(std::string_view letters);

/// The longest Korean word that the text begins with; nothing where there is none.
const HumanWord* koreanWord(std::string_view text);

/// The abbreviation with full stops between its letters ("B.C.") that the text begins with.
const HumanWord* dottedWord(std::string_view text);

} // namespace tideline
