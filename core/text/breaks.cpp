// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/breaks.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>

namespace tideline {

namespace {

/// UTF-8 as ICU reads it in place: positions are bytes, and bytes that are no UTF-8 read as U+FFFD.
class Utf8Text {
public:
    explicit Utf8Text(std::string_view text)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_text.adoptInstead(utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    }

    UText* get() const { return m_text.getAlias(); }
    UChar32 after(std::size_t offset) const { return utext_char32At(get(), static_cast<std::int64_t>(offset)); }
    UChar32 before(std::size_t offset) const { return utext_previous32From(get(), static_cast<std::int64_t>(offset)); }

    /// The offset without the blanks before it.
    std::size_t withoutBlanksBefore(std::size_t offset) const
    {
        while (offset > 0 && u_isUWhiteSpace(before(offset)) != 0) {
            offset = static_cast<std::size_t>(utext_getNativeIndex(get())); // Reading backwards has moved it.
        }
        return offset;
    }

private:
    icu::LocalUTextPointer m_text;
};

/// Byte offsets of the ends that an ICU iterator finds, in the rules that Korean has.
std::vector<std::size_t> boundaries(UBreakIteratorType type, std::string_view text)
{
    const Utf8Text utf8(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::LocalUBreakIteratorPointer iterator(ubrk_open(type, "ko", nullptr, 0, &status));
    if (U_SUCCESS(status) != 0) {
        ubrk_setUText(iterator.getAlias(), utf8.get(), &status);
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
bool cutsKoreanWord(const Utf8Text& text, std::size_t offset)
{
    const UChar32 before = text.before(offset);
    return !endsWord(before) && (isHangul(before) || isHangul(text.after(offset)));
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::vector<std::size_t> sentenceEnds(std::string_view text)
{
    return boundaries(UBRK_SENTENCE, text);
}

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
    const Utf8Text utf8(text);
    std::vector<std::size_t> ends;
    for (const std::size_t boundary : boundaries(UBRK_LINE, text)) {
        if (boundary < text.size() && cutsKoreanWord(utf8, boundary)) {
            continue;
        }
        const std::size_t end = utf8.withoutBlanksBefore(boundary);
        if (end > 0 && (ends.empty() || ends.back() < end)) {
            ends.push_back(end);
        }
    }
    return ends;
}

bool isRightToLeft(std::string_view text)
{
    const Utf8Text utf8(text);
    int isolates = 0; // What stands in an isolate says nothing about the text around it.
    for (UChar32 character = utext_next32(utf8.get()); character >= 0; character = utext_next32(utf8.get())) {
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
