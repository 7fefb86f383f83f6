// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstddef>

namespace tideline {

namespace {

constexpr std::string_view kFirstSyllable = "\xEA\xB0\x80"; // 가, U+AC00
constexpr std::string_view kLastSyllable = "\xED\x9E\xA3";  // 힣, U+D7A3

bool isAscii(std::string_view text)
{
    unsigned bits = 0; // No early exit: without one, this runs over many bytes at a time.
    for (const char c : text) {
        bits |= static_cast<unsigned char>(c);
    }
    return bits < 0x80;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// True if the text has ASCII and whole Hangul syllables only, where folding changes nothing but A to Z. Most titles
/// are such, and a filter folds a million of them.
bool isSimple(std::string_view text)
{
    if (isAscii(text)) {
        return true;
    }
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            ++i;
            continue;
        }
        const std::string_view syllable = text.substr(i, 3);
        if (syllable.size() < 3 || syllable < kFirstSyllable || kLastSyllable < syllable ||
            !isContinuation(syllable[1]) || !isContinuation(syllable[2])) {
            return false;
        }
        i += syllable.size();
    }
    return true;
}

/// Requires: isSimple(text). Bytes above ASCII stay as they are.
std::string foldSimple(std::string_view text)
{
    std::string folded(text.size(), '\0');
    std::transform(text.begin(), text.end(), folded.begin(),
                   [](char c) { return static_cast<char>('A' <= c && c <= 'Z' ? c + ('a' - 'A') : c); });
    return folded;
}

icu::UnicodeString withoutMarks(const icu::UnicodeString& text)
{
    icu::UnicodeString result;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 character = text.char32At(i);
        if ((U_GET_GC_MASK(character) & U_GC_M_MASK) == 0) {
            result.append(character);
        }
    }
    return result;
}

} // namespace

std::string foldForSearch(std::string_view text)
{
    if (isSimple(text)) {
        return foldSimple(text);
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFKDInstance(status);
    const icu::Normalizer2* compose = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) != 0) {
        return std::string(text);
    }
    const auto unicode =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    const icu::UnicodeString folded = withoutMarks(decompose->normalize(unicode, status)).foldCase();

    std::string result;
    compose->normalize(folded, status).toUTF8String(result);
    return result;
}

} // namespace tideline
