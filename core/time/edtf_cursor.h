// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace tideline {

/// Where a text stops being a date, and why, in technical words.
struct EdtfSyntaxError {
    std::size_t offset = 0; ///< Bytes from the start; everything before is ASCII, so it counts characters as well.
    std::string reason;
};

template <typename T>
using Parsed = tl::expected<T, EdtfSyntaxError>;

inline tl::unexpected<EdtfSyntaxError> stopAt(std::size_t offset, std::string reason)
{
    return tl::unexpected<EdtfSyntaxError>({.offset = offset, .reason = std::move(reason)});
}

/// A place in a text that moves forward over what it recognises. It does not own the text.
class EdtfCursor {
public:
    explicit EdtfCursor(std::string_view text)
        : m_text(text)
    {}

    std::size_t offset() const { return m_offset; }
    bool atEnd() const { return m_offset == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_offset]; } ///< NUL at the end.
    bool atDigit() const { return peek() >= '0' && peek() <= '9'; }
    std::string_view from(std::size_t offset) const { return m_text.substr(offset, m_offset - offset); }

    void advance() { ++m_offset; } ///< Requires: !atEnd().

    bool take(char expected)
    {
        if (atEnd() || peek() != expected) {
            return false;
        }
        advance();
        return true;
    }

    bool take(std::string_view expected)
    {
        if (!m_text.substr(m_offset).starts_with(expected)) {
            return false;
        }
        m_offset += expected.size();
        return true;
    }

    /// As many digits as there are, perhaps none.
    std::string_view takeDigits()
    {
        const std::size_t start = m_offset;
        while (atDigit()) {
            advance();
        }
        return from(start);
    }

    /// Up to `count` digits or X.
    std::string_view takePattern(std::size_t count)
    {
        const std::size_t start = m_offset;
        while (m_offset - start < count && (atDigit() || peek() == 'X')) {
            advance();
        }
        return from(start);
    }

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
};

} // namespace tideline
