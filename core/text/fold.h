// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace tideline {

/// The text as a search compares it: compatibility-decomposed (NFKD), marks removed, case folded (Unicode default),
/// recomposed (NFC), so that "Céline" and "celine" are the same and Hangul stays whole syllables. Invalid UTF-8 becomes
/// U+FFFD.
std::string foldForSearch(std::string_view text);

} // namespace tideline
