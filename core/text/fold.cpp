// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace tideline {

namespace {

constexpr std::string_view kFirstSyllable = "\xEA\xB0\x80"; // 가, U+AC00
constexpr std::string_view kLastSyllable = "\xED\x9E\xA3";  // 힣, U+D7A3

/// The folded text if it has ASCII and whole Hangul syllables only, where folding changes nothing but A to Z. Most
/// titles are such, and a filter folds a million of them.
std::optional<std::string> foldSimple(std::string_view text)
{
    std::string folded(text);
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            folded[i] = 'A' <= text[i] && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
            ++i;
            continue;
        }
        const std::string_view syllable = text.substr(i, 3);
        const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
        if (syllable.size() < 3 || syllable < kFirstSyllable || kLastSyllable < syllable ||
            !isContinuation(syllable[1]) || !isContinuation(syllable[2])) {
            return std::nullopt;
        }
        i += syllable.size();
    }
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
    if (std::optional<std::string> folded = foldSimple(text)) {
        return *std::move(folded);
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
