// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// Finds out whether a text mentions any of many names: anywhere in it, for Korean particles attach to names; whatever
/// the case, the marks on letters, and the spaces, hyphens and other punctuation between them. One pass over a text
/// finds all names at once (Aho and Corasick), so that the titles of a million events are checked in a fraction of a
/// second. Immutable; may be used from any thread.
class MentionFinder {
public:
    explicit MentionFinder(const std::vector<std::string>& names);

    bool isEmpty() const { return m_isEnd.size() <= 1; }
    bool findsIn(std::string_view text) const;

private:
    using State = std::uint32_t;

    void add(std::string_view compactName);
    void linkSuffixes();
    State& next(State state, unsigned char byte);
    State newState();

    std::array<std::uint8_t, 256> m_classOf{}; ///< Bytes that occur in no name are class 0.
    std::size_t m_classCount = 1;
    std::vector<State> m_next; ///< By state and class; the root is state 0.
    std::vector<bool> m_isEnd; ///< By state: a name ends here.
};

/// The letters and digits of the text as a search compares them (`foldForSearch`), without anything between them.
std::string compactForMention(std::string_view text);

} // namespace tideline
