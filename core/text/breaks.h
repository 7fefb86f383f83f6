// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace tideline {

/// Byte offsets after each user-perceived character (UAX #29), ascending; the last is the length.
/// Nothing for an empty text.
std::vector<std::size_t> graphemeEnds(std::string_view text);

/// Byte offsets where a line may be broken or a label cut (UAX #14, Korean between words only), each the end of a word
/// without the blanks after it, ascending; the last is the length without trailing blanks. Beside Hangul a break stands
/// only after a blank, hyphen, dash or slash, so that particles and brackets stay with their word.
std::vector<std::size_t> wordEnds(std::string_view text);

/// Byte offsets after each sentence with the blanks behind it (UAX #29), ascending; the last is the length. Nothing for
/// an empty text.
std::vector<std::size_t> sentenceEnds(std::string_view text);

/// True if the first strong character (UAX #9) is right-to-left.
bool isRightToLeft(std::string_view text);

} // namespace tideline
