// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/keyed_text.h"

#include "text/hangul.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace tideline {

namespace {

bool isAsciiLetterOrDigit(char32_t character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9');
}

char32_t asciiLower(char32_t character)
{
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
}

/// The character decomposed for compatibility (NFKD) and case folded.
icu::UnicodeString folded(char32_t character)
{
    const auto single = icu::UnicodeString(static_cast<UChar32>(character));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFKDInstance(status);
    if (U_FAILURE(status) != 0) {
        return single;
    }
    return decompose->normalize(single, status).foldCase();
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // ICU's macro narrows bytes that it has masked.
/// The character at the position, which moves behind it; a blank for bytes that are no UTF-8.
char32_t nextCharacter(std::string_view text, std::int32_t& at)
{
    UChar32 character = 0;
    U8_NEXT(text.data(), at, static_cast<std::int32_t>(text.size()), character);
    return character < 0 ? U' ' : static_cast<char32_t>(character);
}
#pragma GCC diagnostic pop

bool isMark(char32_t character)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK) != 0;
}

/// A syllable that is written in parts (U+1100 to U+11FF) begins with its initial consonant.
bool continuesSyllable(char32_t character)
{
    constexpr char32_t firstVowel = 0x1160;
    constexpr char32_t lastFinal = 0x11FF;
    return character >= firstVowel && character <= lastFinal;
}

} // namespace

void KeyedText::assign(std::string_view text)
{
    m_keys.clear();
    m_flags.clear();
    m_begins.clear();
    m_ends.clear();
    m_isAfterBreak = true;
    m_isAfterBlank = false;
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < length;) {
        const auto begin = static_cast<std::size_t>(i);
        const char32_t character = nextCharacter(text, i);
        const Place place = {begin, static_cast<std::size_t>(i)};
        if (isAsciiLetterOrDigit(character)) {
            addKey(asciiLower(character), false, place, true);
        } else {
            addOther(character, place);
        }
    }
}

void KeyedText::addOther(char32_t character, Place place)
{
    if (const std::u32string_view keys = hangulKeys(character); !keys.empty()) {
        bool startsCharacter = !continuesSyllable(character);
        for (const char32_t key : keys) {
            addKey(key, true, place, startsCharacter);
            startsCharacter = false;
        }
        return;
    }
    if (isMark(character)) {
        return; // It belongs to the letter before.
    }
    if (u_isalnum(static_cast<UChar32>(character)) == 0) {
        m_isAfterBreak = true;
        m_isAfterBlank = m_isAfterBlank || u_isUWhiteSpace(static_cast<UChar32>(character)) != 0;
        return;
    }
    // Scripts without blanks between words.
    const bool isWordOfItsOwn = u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_IDEOGRAPHIC) != 0;
    m_isAfterBreak = m_isAfterBreak || isWordOfItsOwn;
    const icu::UnicodeString letters = folded(character);
    bool startsCharacter = true;
    for (std::int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        const auto letter = static_cast<char32_t>(letters.char32At(i));
        if (u_isalnum(static_cast<UChar32>(letter)) != 0) {
            addKey(letter, false, place, startsCharacter);
            startsCharacter = false;
        }
    }
}

void KeyedText::addKey(char32_t key, bool isHangul, Place place, bool startsCharacter)
{
    unsigned flags = isHangul ? kHangul : 0;
    const auto set = [&flags](std::uint8_t flag, bool holds) { flags |= holds ? flag : 0U; };
    if (startsCharacter) {
        const bool changesScript = !m_flags.empty() && ((m_flags.back() & kHangul) != 0) != isHangul;
        set(kCharacter, true);
        set(kWord, m_isAfterBreak || changesScript);
        set(kBlank, m_isAfterBlank);
    }
    m_isAfterBreak = false;
    m_isAfterBlank = false;
    m_keys += key;
    m_flags.push_back(static_cast<std::uint8_t>(flags));
    m_begins.push_back(static_cast<std::uint32_t>(place.begin));
    m_ends.push_back(static_cast<std::uint32_t>(place.end));
}

std::string KeyedText::utf8() const
{
    std::string text;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(m_keys.data()),
                                  static_cast<std::int32_t>(m_keys.size()))
        .toUTF8String(text);
    return text;
}

} // namespace tideline
