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

/// Looks for one text in many, both folded. It keeps a buffer, so that looking through a million titles does not
/// allocate a million times; not for several threads at once.
class FoldedSearch {
public:
    explicit FoldedSearch(std::string_view wanted);

    /// True if the folded text holds the folded wanted one. What folds to nothing is in every text.
    bool isIn(std::string_view text);

private:
    std::string m_wanted;
    std::string m_buffer;
};

} // namespace tideline
