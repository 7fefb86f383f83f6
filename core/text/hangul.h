// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tideline {

/// A whole Hangul syllable by the numbers of its parts, in Unicode's order (The Unicode Standard, section 3.12).
struct HangulSyllable {
    unsigned initial; ///< 0 to 18, ㄱ to ㅎ.
    unsigned vowel;   ///< 0 to 20, ㅏ to ㅣ.
    unsigned final;   ///< 0 for none, 1 to 27, ㄱ to ㅎ.

    bool operator==(const HangulSyllable&) const = default;
};

/// Nothing if the character is no whole syllable (U+AC00 to U+D7A3).
std::optional<HangulSyllable> hangulSyllable(char32_t character);

/// The consonant that the syllable begins with, as a letter of its own: ㄷ of 동.
char32_t initialOf(const HangulSyllable& syllable);

/// The keys of a Korean keyboard that make the character, as letters (U+3131 to U+3163): 희 is ㅎㅡㅣ, 닭 is ㄷㅏㄹㄱ.
/// Initial and final consonants are one and the same, what is put together from two keys is taken apart; doubled
/// consonants (ㄲ) are one key. Whole syllables, letters, and the parts that syllables are composed of (U+1100 to
/// U+11FF). Empty if the character is no Hangul.
std::u32string_view hangulKeys(char32_t character);

bool isHangulConsonant(char32_t key);

} // namespace tideline
