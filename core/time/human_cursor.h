// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "time/human_lexer.h"

#include <algorithm>

namespace tideline {

/// A place among tokens that moves forward over what is recognised. It does not own them. Invariant: the last token is
/// Term::End, and the cursor never goes behind it.
class HumanCursor {
public:
    explicit HumanCursor(const std::vector<HumanToken>& tokens)
        : m_tokens(tokens)
    {}

    /// The token that many places ahead; the end where there are not so many.
    const HumanToken& peek(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_place + ahead, m_tokens.size() - 1)];
    }

    bool at(Term term, std::size_t ahead = 0) const { return peek(ahead).term == term; }

    /// True if the token is such one and stands close to the one before it.
    bool isClose(Term term, std::size_t ahead = 0) const { return at(term, ahead) && !peek(ahead).afterSpace; }

    std::size_t offset() const { return peek().offset; }
    std::size_t place() const { return m_place; }
    void goTo(std::size_t place) { m_place = place; } ///< Requires: a value of place().

    void advance(std::size_t count = 1) { m_place = std::min(m_place + count, m_tokens.size() - 1); }

    bool take(Term term)
    {
        const bool isThere = at(term);
        if (isThere && term != Term::End) {
            advance();
        }
        return isThere;
    }

    void skip(Term term)
    {
        while (term != Term::End && take(term)) {
        }
    }

private:
    const std::vector<HumanToken>& m_tokens;
    std::size_t m_place = 0;
};

} // namespace tideline
