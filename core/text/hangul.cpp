// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/hangul.h"

#include <array>

namespace tideline {

namespace {

constexpr char32_t kFirstSyllable = 0xAC00;
constexpr unsigned kVowels = 21;
constexpr unsigned kFinals = 28;
constexpr unsigned kSyllables = 19 * kVowels * kFinals;

constexpr std::array<std::u32string_view, 19> kInitialKeys = {U"ㄱ", U"ㄲ", U"ㄴ", U"ㄷ", U"ㄸ", U"ㄹ", U"ㅁ",
                                                              U"ㅂ", U"ㅃ", U"ㅅ", U"ㅆ", U"ㅇ", U"ㅈ", U"ㅉ",
                                                              U"ㅊ", U"ㅋ", U"ㅌ", U"ㅍ", U"ㅎ"};
constexpr std::array<std::u32string_view, kVowels> kVowelKeys = {
    U"ㅏ",   U"ㅐ", U"ㅑ", U"ㅒ",   U"ㅓ",   U"ㅔ",   U"ㅕ", U"ㅖ", U"ㅗ",   U"ㅗㅏ", U"ㅗㅐ",
    U"ㅗㅣ", U"ㅛ", U"ㅜ", U"ㅜㅓ", U"ㅜㅔ", U"ㅜㅣ", U"ㅠ", U"ㅡ", U"ㅡㅣ", U"ㅣ"};
constexpr std::array<std::u32string_view, kFinals> kFinalKeys = {
    U"",     U"ㄱ",   U"ㄲ",   U"ㄱㅅ", U"ㄴ",   U"ㄴㅈ", U"ㄴㅎ", U"ㄷ", U"ㄹ",   U"ㄹㄱ",
    U"ㄹㅁ", U"ㄹㅂ", U"ㄹㅅ", U"ㄹㅌ", U"ㄹㅍ", U"ㄹㅎ", U"ㅁ",   U"ㅂ", U"ㅂㅅ", U"ㅅ",
    U"ㅆ",   U"ㅇ",   U"ㅈ",   U"ㅊ",   U"ㅋ",   U"ㅌ",   U"ㅍ",   U"ㅎ"};
/// Of the letters U+3131 to U+3163.
constexpr std::array<std::u32string_view, 51> kLetterKeys = {
    U"ㄱ",   U"ㄲ",   U"ㄱㅅ", U"ㄴ", U"ㄴㅈ", U"ㄴㅎ", U"ㄷ",   U"ㄸ",   U"ㄹ", U"ㄹㄱ", U"ㄹㅁ", U"ㄹㅂ", U"ㄹㅅ",
    U"ㄹㅌ", U"ㄹㅍ", U"ㄹㅎ", U"ㅁ", U"ㅂ",   U"ㅃ",   U"ㅂㅅ", U"ㅅ",   U"ㅆ", U"ㅇ",   U"ㅈ",   U"ㅉ",   U"ㅊ",
    U"ㅋ",   U"ㅌ",   U"ㅍ",   U"ㅎ", U"ㅏ",   U"ㅐ",   U"ㅑ",   U"ㅒ",   U"ㅓ", U"ㅔ",   U"ㅕ",   U"ㅖ",   U"ㅗ",
    U"ㅗㅏ", U"ㅗㅐ", U"ㅗㅣ", U"ㅛ", U"ㅜ",   U"ㅜㅓ", U"ㅜㅔ", U"ㅜㅣ", U"ㅠ", U"ㅡ",   U"ㅡㅣ", U"ㅣ"};

constexpr unsigned kMostKeys = 5;

/// The keys of all whole syllables, laid out once: taking a million titles apart looks up each syllable.
class SyllableKeys {
public:
    SyllableKeys()
    {
        for (unsigned i = 0; i < kSyllables; ++i) {
            Keys& keys = m_keys[i];
            for (const std::u32string_view part :
                 {kInitialKeys[i / (kVowels * kFinals)], kVowelKeys[i / kFinals % kVowels], kFinalKeys[i % kFinals]}) {
                for (const char32_t key : part) {
                    keys.letters[keys.count++] = key;
                }
            }
        }
    }

    std::u32string_view operator[](unsigned syllable) const
    {
        return {m_keys[syllable].letters.data(), m_keys[syllable].count};
    }

private:
    struct Keys {
        std::array<char32_t, kMostKeys> letters = {};
        unsigned count = 0;
    };
    std::array<Keys, kSyllables> m_keys = {};
};

template <typename Keys>
std::u32string_view within(const Keys& keys, char32_t character, char32_t first)
{
    return character >= first && character < first + keys.size() ? keys[character - first] : std::u32string_view();
}

} // namespace

std::optional<HangulSyllable> hangulSyllable(char32_t character)
{
    if (character < kFirstSyllable || character >= kFirstSyllable + kSyllables) {
        return std::nullopt;
    }
    const unsigned index = character - kFirstSyllable;
    return HangulSyllable{index / (kVowels * kFinals), index / kFinals % kVowels, index % kFinals};
}

char32_t initialOf(const HangulSyllable& syllable)
{
    return kInitialKeys[syllable.initial].front();
}

std::u32string_view hangulKeys(char32_t character)
{
    static const SyllableKeys syllables;
    if (character >= kFirstSyllable && character < kFirstSyllable + kSyllables) {
        return syllables[character - kFirstSyllable];
    }
    constexpr char32_t firstLetter = 0x3131;
    constexpr char32_t firstInitial = 0x1100;
    constexpr char32_t firstVowel = 0x1161;
    constexpr char32_t lastFinalOfNone = 0x11A7; // The final that is none has the number before the first one.
    for (const std::u32string_view keys :
         {within(kLetterKeys, character, firstLetter), within(kInitialKeys, character, firstInitial),
          within(kVowelKeys, character, firstVowel), within(kFinalKeys, character, lastFinalOfNone)}) {
        if (!keys.empty()) {
            return keys;
        }
    }
    return {};
}

bool isHangulConsonant(char32_t key)
{
    constexpr char32_t first = U'ㄱ';
    constexpr char32_t last = U'ㅎ';
    return key >= first && key <= last;
}

} // namespace tideline
