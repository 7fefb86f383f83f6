// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/hangul.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tideline {

/// How many of the syllables the Latin letters spell, if they may be the beginning of some spelling of them that is in
/// use: Revised Romanisation, McCune-Reischauer without its marks, and what people write of their own names ("Ryu
/// Hee-jin", "yoo heejin" and "ryuhuijin" are all 류희진; 이 is Yi, Lee or Rhee). The last syllable may be spelled in
/// part. Nothing if they are not. `startsWord`: the first syllable begins a word, where ㄹ and ㄴ may be silent or
/// stand for each other. The letters are a to z, without blanks.
std::optional<std::size_t> syllablesSpelled(std::span<const HangulSyllable> syllables, std::u32string_view letters,
                                            bool startsWord);

} // namespace tideline
