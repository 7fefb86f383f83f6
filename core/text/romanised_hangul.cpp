// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/romanised_hangul.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tideline {

namespace {

/// The spellings of one part of a syllable, divided by blanks; "-" is the one that writes nothing.
using Spellings = std::u32string_view;

constexpr std::array<Spellings, 19> kInitials = {
    U"g k",  U"kk gg k", U"n",    U"d t",      U"tt dd t", U"r l", U"m", U"b p", U"pp bb p", U"s sh",
    U"ss s", U"-",       U"j ch", U"jj tch j", U"ch c",    U"k",   U"t", U"p f", U"h"};
constexpr std::array<Spellings, 21> kVowels = {U"a ah",
                                               U"ae ai ay e",
                                               U"ya yah",
                                               U"yae ye",
                                               U"eo u o uh e ou",
                                               U"e eh ae",
                                               U"yeo yu yo you yuh ye",
                                               U"ye yae e",
                                               U"o oh",
                                               U"wa oa",
                                               U"wae we",
                                               U"oe oi we oy",
                                               U"yo yoh",
                                               U"u oo woo ou wu",
                                               U"wo weo wuh",
                                               U"we",
                                               U"wi ui wee",
                                               U"yu yoo you",
                                               U"eu u oo",
                                               U"ui ee eui i hi",
                                               U"i ee yi ie y"};
constexpr std::array<Spellings, 28> kFinals = {
    U"-",    U"k g ck rk", U"k kk g", U"k ks", U"n",    U"n nj", U"n nh", U"t d",  U"l r ll", U"k lk lg",
    U"m lm", U"l lb p",    U"l ls",   U"l lt", U"p lp", U"l lh", U"m",    U"p b",  U"p ps",   U"t s",
    U"t ss", U"ng",        U"t j",    U"t ch", U"k",    U"t",    U"p",    U"t h -"};

constexpr unsigned kRieul = 5;
constexpr unsigned kNieun = 2;
constexpr unsigned kIeung = 11;

/// ㅣ and what begins with its sound.
bool isIotated(unsigned vowel)
{
    constexpr std::array<unsigned, 7> iotated = {2, 3, 6, 7, 12, 17, 20};
    return std::ranges::find(iotated, vowel) != iotated.end();
}

Spellings initialSpellings(const HangulSyllable& syllable, bool startsWord)
{
    if (startsWord && syllable.initial == kRieul) {
        return isIotated(syllable.vowel) ? U"r l rh y -" : U"r l n rh";
    }
    if (startsWord && syllable.initial == kNieun) {
        return isIotated(syllable.vowel) ? U"n -" : U"n r l";
    }
    if (startsWord && syllable.initial == kIeung && isIotated(syllable.vowel)) {
        return U"- l r rh";
    }
    return kInitials[syllable.initial];
}

/// Tries all spellings one part after the other, and remembers the most syllables of a way that uses up the letters.
class Speller {
public:
    Speller(std::span<const HangulSyllable> syllables, std::u32string_view letters, bool startsWord)
        : m_syllables(syllables)
        , m_letters(letters)
        , m_startsWord(startsWord)
    {}

    std::optional<std::size_t> spelled()
    {
        trySyllable(0, 0);
        return m_spelled;
    }

private:
    enum Part { Initial, Vowel, Final };

    void trySyllable(std::size_t syllable, std::size_t letter)
    {
        if (letter == m_letters.size()) {
            remember(syllable);
        } else if (syllable < m_syllables.size()) {
            tryPart(syllable, Initial, letter);
        }
    }

    void tryPart(std::size_t syllable, Part part, std::size_t letter)
    {
        Spellings rest = spellingsOf(syllable, part);
        while (!rest.empty()) {
            const std::size_t blank = std::min(rest.find(U' '), rest.size());
            trySpelling(syllable, part, letter, rest.substr(0, blank));
            rest.remove_prefix(std::min(blank + 1, rest.size()));
        }
    }

    void trySpelling(std::size_t syllable, Part part, std::size_t letter, std::u32string_view spelling)
    {
        if (spelling == U"-") {
            spelling = {};
        }
        const std::u32string_view rest = m_letters.substr(letter);
        if (spelling.size() > rest.size()) {
            if (spelling.starts_with(rest)) {
                remember(syllable + 1);
            }
        } else if (rest.starts_with(spelling)) {
            const std::size_t next = letter + spelling.size();
            if (next == m_letters.size() && next > 0 && !(part == Initial && spelling.empty())) {
                remember(syllable + 1);
            } else if (part == Final) {
                trySyllable(syllable + 1, next);
            } else {
                tryPart(syllable, part == Initial ? Vowel : Final, next);
            }
        }
    }

    Spellings spellingsOf(std::size_t syllable, Part part) const
    {
        const HangulSyllable& parts = m_syllables[syllable];
        switch (part) {
        case Initial:
            return initialSpellings(parts, m_startsWord && syllable == 0);
        case Vowel:
            return kVowels[parts.vowel];
        case Final:
            break;
        }
        return kFinals[parts.final];
    }

    void remember(std::size_t syllables) { m_spelled = std::max(m_spelled.value_or(0), syllables); }

    std::span<const HangulSyllable> m_syllables;
    std::u32string_view m_letters;
    bool m_startsWord;
    std::optional<std::size_t> m_spelled;
};

} // namespace

std::optional<std::size_t> syllablesSpelled(std::span<const HangulSyllable> syllables, std::u32string_view letters,
                                            bool startsWord)
{
    return Speller(syllables, letters, startsWord).spelled();
}

} // namespace tideline
