// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search_language.h"
#include "text/hangul.h"
#include "text/keyed_text.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// How well a text fits what is searched, best first.
enum class Fit {
    Whole,         ///< It is all of the text.
    Beginning,     ///< The text begins with it.
    Word,          ///< It is one or more words of the text.
    WordBeginning, ///< Words of the text begin with it.
    Inside,        ///< Within a word; Hangul only, which joins words without a blank.
    Initials,      ///< The initial consonants of a name: ㄷㅂㅅㄱ for 동방신기.
    Romanised,     ///< A spelling of a Hangul name in Latin letters.
};

struct TextFit {
    Fit fit;
    SearchRange where; ///< Bytes of the text that was searched.

    bool operator==(const TextFit&) const = default;
};

/// The words of one search term, taken apart once to be looked for in many texts. A match begins where a word begins
/// (within a word only in Hangul) and may end anywhere, since somebody is still typing; a phrase ends with a word.
/// It keeps buffers, so not for several threads at once; a copy for each.
class SearchPattern {
public:
    SearchPattern(std::string_view words, bool isPhrase);

    /// In a title or a sentence. Blanks within Hangul may differ.
    std::optional<TextFit> inText(std::string_view text);
    /// True if `inText` finds something; tells a million titles apart within some hundredths of a second.
    bool isInText(std::string_view text);
    /// In what something is called: blanks do not matter at all ("redvelvet"), and initial consonants and spellings of
    /// Hangul in Latin letters count.
    std::optional<TextFit> inName(std::string_view name);

    /// The keys in UTF-8, for an index of keyed texts: each text that `inText` is found in has them.
    std::string keys() const { return m_pattern.utf8(); }
    bool hasSeveralWords() const { return m_hasBlanks; }

private:
    enum class Glance { No, Yes, Unclear };
    Glance glanceAt(std::string_view text) const;
    bool mayStartAt(std::string_view text, std::size_t at) const;
    Glance followedFrom(std::string_view text, std::size_t at) const;
    std::optional<TextFit> literally(bool isName);
    bool fitsAt(std::size_t key, bool isName) const;
    bool mayBlanksDiffer(std::size_t key, std::size_t ofPattern, bool isName) const;
    Fit fitAt(std::size_t key) const;
    bool endsWord(std::size_t key) const;
    std::optional<TextFit> byInitials() const;
    std::optional<TextFit> romanised(std::string_view name);
    std::optional<TextFit> romanisedFrom(std::size_t syllable) const;

    KeyedText m_pattern;
    bool m_isPhrase;
    bool m_hasBlanks;
    bool m_isInitials;                     ///< Consonants only.
    bool m_isLatin;                        ///< a to z only.
    std::array<bool, 256> m_mayStart = {}; ///< By the first byte of a character, whether a match may begin with it.

    KeyedText m_text; ///< That is searched.
    struct PlacedSyllable {
        HangulSyllable parts;
        SearchRange where;
        bool startsWord;
    };
    std::vector<PlacedSyllable> m_syllables;
    std::vector<HangulSyllable> m_parts; ///< Of m_syllables, side by side.
};

} // namespace tideline
