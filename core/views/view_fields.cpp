// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/view_fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace tideline {

namespace {

using Kind = ViewTextProblem::Kind;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

/// Of each character that has a letter of its own behind a backslash: the character and the letter.
constexpr auto kEscapes = std::to_array<std::pair<char, char>>({
    {'"', '"'},
    {'\\', '\\'},
    {'\n', 'n'},
    {'\r', 'r'},
    {'\t', 't'},
});

/// One walk over a text. The first problem ends it.
class FieldReader {
public:
    explicit FieldReader(std::string_view text)
        : m_text(text)
    {}

    ViewTextResult<std::vector<ViewTextField>> read(std::string_view heading)
    {
        skipBlanks();
        if (m_text.substr(m_position, heading.size()) != heading) {
            return tl::unexpected(problem(Kind::NotAView));
        }
        m_position += heading.size();
        std::vector<ViewTextField> fields;
        for (skipBlanks(); !isAtEnd(); skipBlanks()) {
            ViewTextResult<ViewTextField> field = readField();
            if (!field) {
                return tl::unexpected(field.error());
            }
            fields.push_back(std::move(*field));
        }
        return fields;
    }

private:
    bool isAtEnd() const { return m_position == m_text.size(); }
    char current() const { return m_text[m_position]; }

    bool take(char expected)
    {
        const bool isThere = !isAtEnd() && current() == expected;
        m_position += isThere ? 1 : 0;
        return isThere;
    }

    void skipBlanks()
    {
        while (!isAtEnd() && isBlank(current())) {
            ++m_position;
        }
    }

    std::size_t columnAt(std::size_t position) const
    {
        const std::string_view before = m_text.substr(0, position);
        return 1 + static_cast<std::size_t>(
                       std::ranges::count_if(before, [](char c) { return (static_cast<unsigned char>(c) >> 6) != 2; }));
    }

    ViewTextProblem problem(Kind kind, std::string text = {}, std::string field = {}) const
    {
        return problemAt(m_position, kind, std::move(text), std::move(field));
    }

    ViewTextProblem problemAt(std::size_t position, Kind kind, std::string text = {}, std::string field = {}) const
    {
        return {.kind = kind, .text = std::move(text), .field = std::move(field), .column = columnAt(position)};
    }

    /// All bytes of the character that stands here.
    std::string wholeCharacter() const
    {
        std::size_t end = m_position + 1;
        while (end < m_text.size() && (static_cast<unsigned char>(m_text[end]) >> 6) == 2) {
            ++end;
        }
        return std::string(m_text.substr(m_position, end - m_position));
    }

    std::string_view takePlain()
    {
        const std::size_t begin = m_position;
        while (!isAtEnd() && (isPlain(current()) || current() == ':' || current() == '#')) {
            ++m_position;
        }
        return m_text.substr(begin, m_position - begin);
    }

    ViewTextResult<ViewTextField> readField()
    {
        ViewTextField field{.name = {}, .values = {}, .column = columnAt(m_position)};
        field.name = takePlain();
        if (!isAtEnd() && !isBlank(current()) && (current() != '=' || field.name.empty())) {
            return tl::unexpected(problem(Kind::UnexpectedCharacter, wholeCharacter()));
        }
        if (!take('=')) {
            return field;
        }
        do {
            ViewTextResult<ViewTextValue> value = readValue(field.name);
            if (!value) {
                return tl::unexpected(value.error());
            }
            field.values.push_back(std::move(*value));
        } while (take(','));
        if (!isAtEnd() && !isBlank(current())) {
            return tl::unexpected(problem(Kind::UnexpectedCharacter, wholeCharacter()));
        }
        return field;
    }

    ViewTextResult<ViewTextValue> readValue(const std::string& field)
    {
        ViewTextValue value{.text = {}, .isQuoted = false, .column = columnAt(m_position)};
        if (!isAtEnd() && current() == '"') {
            value.isQuoted = true;
            ViewTextResult<std::string> quoted = readQuoted();
            if (!quoted) {
                return tl::unexpected(quoted.error());
            }
            value.text = std::move(*quoted);
            return value;
        }
        value.text = takePlain();
        if (value.text.empty()) {
            const bool isMissing = isAtEnd() || isBlank(current()) || current() == ',';
            return tl::unexpected(isMissing ? problem(Kind::MissingValue, {}, field)
                                            : problem(Kind::UnexpectedCharacter, wholeCharacter()));
        }
        return value;
    }

    ViewTextResult<std::string> readQuoted()
    {
        const std::size_t begin = m_position++;
        std::string text;
        while (!isAtEnd() && current() != '"') {
            if (current() != '\\') {
                text += m_text[m_position++];
                continue;
            }
            const std::optional<char> escaped = takeEscaped();
            if (!escaped) {
                return tl::unexpected(problem(Kind::UnknownEscape, isAtEnd() ? std::string() : wholeCharacter()));
            }
            text += *escaped;
        }
        return take('"') ? ViewTextResult<std::string>(text) : tl::unexpected(problemAt(begin, Kind::UnfinishedQuote));
    }

    /// What the backslash and the letters behind it stand for; at what nobody knows it stays behind the backslash.
    std::optional<char> takeEscaped()
    {
        ++m_position;
        if (isAtEnd()) {
            return std::nullopt;
        }
        const auto known = std::ranges::find(kEscapes, current(), [](const auto& escape) { return escape.second; });
        if (known != kEscapes.end()) {
            ++m_position;
            return known->first;
        }
        int code = 0;
        const char* const digits = m_text.data() + m_position + 1;
        if (current() != 'x' || m_text.size() - m_position < 3 ||
            std::from_chars(digits, digits + 2, code, 16).ptr != digits + 2 || !isControl(static_cast<char>(code))) {
            return std::nullopt;
        }
        m_position += 3;
        return static_cast<char>(code);
    }

    std::string_view m_text;
    std::size_t m_position = 0;
};

} // namespace

ViewTextResult<std::vector<ViewTextField>> readFields(std::string_view text, std::string_view heading)
{
    return FieldReader(text).read(heading);
}

std::string quotedValue(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string quoted = "\"";
    for (const char c : text) {
        const auto escape = std::ranges::find(kEscapes, c, [](const auto& known) { return known.first; });
        if (escape != kEscapes.end()) {
            quoted += {'\\', escape->second};
        } else if (isControl(c)) {
            quoted += {'\\', 'x', kDigits[static_cast<unsigned char>(c) >> 4], kDigits[c & 0xF]};
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string plainOrQuoted(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isPlain) ? std::string(text) : quotedValue(text);
}

} // namespace tideline
