// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "text/keyed_text.h"

#include <string_view>

namespace tideline {

/// True if the keys can be divided, in order, among words of the name so that each part begins a word: "rv" and "revel"
/// are in Red Velvet, "exim" in Export Image. In Hangul each syllable counts as the beginning of a word. No keys are in
/// every name.
bool fitsInLetters(std::u32string_view keys, const KeyedText& name);

} // namespace tideline
