// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_date.h"

#include "time/human_expression_parser.h"
#include "time/human_lexer.h"

#include <algorithm>

namespace tideline {

namespace {

/// The digits of a year; a text that is EDTF as far as that was probably meant to be.
constexpr std::size_t kYear = 4;

/// The column of a byte, from 1, in code points.
std::size_t columnOf(std::string_view text, std::size_t offset)
{
    const auto isFirstByte = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(text.substr(0, offset), isFirstByte)) + 1;
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// True if only EDTF would be written with these characters.
bool looksLikeEdtf(std::string_view text)
{
    return text.size() > kYear && text.find_first_not_of("0123456789X-/.,?~%{}[]YESTZ:+") == std::string_view::npos;
}

Heard<EdtfDate> parseHuman(std::string_view text)
{
    const Heard<std::vector<HumanToken>> tokens = humanTokens(text);
    return tokens ? parseHumanExpression(*tokens) : tl::unexpected(tokens.error());
}

Error errorOf(const HumanRefusal& refusal, std::string_view text)
{
    Error error{.code = refusal.readings.empty() ? ErrorCode::NotADate : ErrorCode::AmbiguousDate,
                .arguments = {std::string(text)},
                .column = columnOf(text, refusal.offset),
                .detail = refusal.reason};
    error.arguments.insert(error.arguments.end(), refusal.readings.begin(), refusal.readings.end());
    return error;
}

} // namespace

Result<EdtfDate> readDate(std::string_view text)
{
    Result<EdtfDate> asEdtf = EdtfDate::parse(withoutBlanks(text));
    if (asEdtf) {
        return asEdtf;
    }
    if (const Heard<EdtfDate> human = parseHuman(text)) {
        return *human;
    } else {
        const Error error = errorOf(human.error(), text);
        // Of two readers, the one that came further knows better what is wrong.
        const bool isEdtfNearer = error.code == ErrorCode::NotADate && looksLikeEdtf(text) &&
                                  asEdtf.error().column.value_or(1) > std::max(kYear, error.column.value_or(1));
        return isEdtfNearer ? asEdtf : Result<EdtfDate>(failure(error));
    }
}

} // namespace tideline
