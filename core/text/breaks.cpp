// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/breaks.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace tideline {

namespace {

/// Byte offsets of the ends that an ICU iterator finds. Positions are bytes because the text stays UTF-8.
std::vector<std::size_t> boundaries(UBreakIteratorType type, std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUTextPointer utf8(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    const icu::LocalUBreakIteratorPointer iterator(ubrk_open(type, "ko", nullptr, 0, &status));
    if (U_SUCCESS(status) != 0) {
        ubrk_setUText(iterator.getAlias(), utf8.getAlias(), &status);
    }
    if (U_FAILURE(status) != 0) {
        return {text.size()};
    }
    std::vector<std::size_t> ends;
    ubrk_first(iterator.getAlias());
    for (std::int32_t end = ubrk_next(iterator.getAlias()); end != UBRK_DONE; end = ubrk_next(iterator.getAlias())) {
        ends.push_back(static_cast<std::size_t>(end));
    }
    return ends;
}

UChar32 characterAfter(std::string_view text, std::size_t offset)
{
    const auto length = static_cast<std::int32_t>(text.size());
    auto position = static_cast<std::int32_t>(offset);
    UChar32 character = 0;
    U8_NEXT_OR_FFFD(text.data(), position, length, character);
    return character;
}

UChar32 characterBefore(std::string_view text, std::size_t offset)
{
    auto position = static_cast<std::int32_t>(offset);
    UChar32 character = 0;
    U8_PREV_OR_FFFD(text.data(), 0, position, character);
    return character;
}

bool isHangul(UChar32 character)
{
    return uscript_hasScript(character, USCRIPT_HANGUL) != 0;
}

/// A blank, hyphen, dash or slash: after these any language may break.
bool endsWord(UChar32 character)
{
    if (u_isUWhiteSpace(character) != 0) {
        return true;
    }
    switch (u_getIntPropertyValue(character, UCHAR_LINE_BREAK)) {
    case U_LB_HYPHEN:
    case U_LB_BREAK_AFTER:
    case U_LB_BREAK_BOTH:
    case U_LB_BREAK_SYMBOLS:
    case U_LB_ZWSPACE:
        return true;
    default:
        return false;
    }
}

/// Unicode breaks Hangul between any two syllables; Korean readers expect whole words with their particles ("BTS의").
bool cutsKoreanWord(std::string_view text, std::size_t offset)
{
    const UChar32 before = characterBefore(text, offset);
    return !endsWord(before) && (isHangul(before) || isHangul(characterAfter(text, offset)));
}

std::size_t withoutBlanksBefore(std::string_view text, std::size_t offset)
{
    while (offset > 0) {
        const UChar32 character = characterBefore(text, offset);
        if (u_isUWhiteSpace(character) == 0) {
            break;
        }
        offset -= static_cast<std::size_t>(U8_LENGTH(character));
    }
    return offset;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::vector<std::size_t> graphemeEnds(std::string_view text)
{
    if (!isAscii(text)) {
        return boundaries(UBRK_CHARACTER, text);
    }
    std::vector<std::size_t> ends;
    ends.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) != "\r\n") { // The only two ASCII characters that are one for the reader.
            ends.push_back(i + 1);
        }
    }
    return ends;
}

std::vector<std::size_t> wordEnds(std::string_view text)
{
    std::vector<std::size_t> ends;
    for (const std::size_t boundary : boundaries(UBRK_LINE, text)) {
        if (boundary < text.size() && cutsKoreanWord(text, boundary)) {
            continue;
        }
        const std::size_t end = withoutBlanksBefore(text, boundary);
        if (end > 0 && (ends.empty() || ends.back() < end)) {
            ends.push_back(end);
        }
    }
    return ends;
}

bool isRightToLeft(std::string_view text)
{
    const auto length = static_cast<std::int32_t>(text.size());
    int isolates = 0;
    for (std::int32_t position = 0; position < length;) {
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(text.data(), position, length, character);
        switch (u_charDirection(character)) {
        case U_LEFT_TO_RIGHT_ISOLATE:
        case U_RIGHT_TO_LEFT_ISOLATE:
        case U_FIRST_STRONG_ISOLATE:
            ++isolates;
            break;
        case U_POP_DIRECTIONAL_ISOLATE:
            isolates = std::max(0, isolates - 1);
            break;
        case U_LEFT_TO_RIGHT:
            if (isolates == 0) {
                return false;
            }
            break;
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
            if (isolates == 0) {
                return true;
            }
            break;
        default:
            break;
        }
    }
    return false;
}

} // namespace tideline
