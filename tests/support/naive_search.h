// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <vector>

namespace tideline::test {

/// One term of a search, read the obvious way: `-`, a field before a colon, a word or words in straight quotes.
struct NaiveTerm {
    bool isExcluded = false;
    bool isPhrase = false;
    std::string field = {}; ///< Empty: anywhere.
    std::string text = {};
};

/// The terms of a text that is well formed.
std::vector<NaiveTerm> naiveTerms(const std::string& text);

/// True if a word of the text begins with the folded words, or, for a phrase, is them. Punctuation does not count; in a
/// name blanks do not either. For ASCII words; others are found anywhere, which holds for whole syllables of Hangul.
bool naivelyFits(const NaiveTerm& term, const std::string& text, bool isName);

} // namespace tideline::test
