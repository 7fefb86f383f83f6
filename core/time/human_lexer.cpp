// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_lexer.h"

#include <algorithm>
#include <array>

namespace tideline {

namespace {

struct Mark {
    std::string_view spelling;
    Term term;
};

constexpr auto kMarks = std::to_array<Mark>({
    {"-", Term::Hyphen},
    {"\u2010", Term::Hyphen},
    {"\u2011", Term::Hyphen},
    {"\u2012", Term::Dash},
    {"\u2013", Term::Dash},
    {"\u2014", Term::Dash},
    {"\u2212", Term::Minus},
    {"+", Term::Plus},
    {"~", Term::Tilde},
    {"\u301C", Term::Tilde},
    {"\uFF5E", Term::Tilde},
    {"/", Term::Slash},
    {".", Term::Dot},
    {",", Term::Comma},
    {":", Term::Colon},
    {"?", Term::Question},
    {"(", Term::Open},
    {")", Term::Close},
    {"'", Term::Apostrophe},
    {"\u2019", Term::Apostrophe},
    {"\u2018", Term::Apostrophe},
});

constexpr auto kBlanks =
    std::to_array<std::string_view>({" ", "\t", "\n", "\r", "\u00A0", "\u2009", "\u202F", "\u3000"});

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLatin(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// How many of the first bytes are digits.
std::size_t digitRun(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
}

/// How many bytes belong to the number at the front: digits, and groups of three behind a comma.
std::size_t numberLength(std::string_view text)
{
    constexpr std::size_t kGroup = 3;
    std::size_t length = digitRun(text);
    if (length > kGroup) {
        return length;
    }
    while (text.substr(length).starts_with(',') && digitRun(text.substr(length + 1)) == kGroup) {
        length += 1 + kGroup;
    }
    return length;
}

class HumanLexer {
public:
    explicit HumanLexer(std::string_view text)
        : m_text(text)
    {}

    Heard<std::vector<HumanToken>> read()
    {
        std::vector<HumanToken> tokens;
        while (skipBlanks(), !rest().empty()) {
            const std::size_t start = m_offset;
            const Heard<HumanToken> token = next();
            if (!token) {
                return tl::unexpected(token.error());
            }
            tokens.push_back(*token);
            tokens.back().offset = start;
            tokens.back().text = m_text.substr(start, m_offset - start);
            tokens.back().afterSpace = start != 0 && m_end != start;
            m_end = m_offset;
        }
        tokens.push_back({.offset = m_offset, .afterSpace = true});
        return tokens;
    }

private:
    std::string_view rest() const { return m_text.substr(m_offset); }

    void skipBlanks()
    {
        const auto atBlank = [&](std::string_view blank) { return rest().starts_with(blank); };
        for (const auto* blank = std::ranges::find_if(kBlanks, atBlank); blank != kBlanks.end();
             blank = std::ranges::find_if(kBlanks, atBlank)) {
            m_offset += blank->size();
        }
    }

    /// Moves over one token and says what it stands for.
    Heard<HumanToken> next()
    {
        if (const std::size_t length = numberLength(rest()); length != 0) {
            m_offset += length;
            return HumanToken{.term = Term::Number};
        }
        if (const HumanWord* word = dottedWord(rest())) {
            return taken(*word, word->spelling.size());
        }
        const auto letters = static_cast<std::size_t>(std::ranges::find_if_not(rest(), isLatin) - rest().begin());
        if (const HumanWord* word = latinWord(rest().substr(0, letters))) {
            const bool isAbbreviated = rest().substr(letters).starts_with('.');
            return taken(*word, letters + (isAbbreviated ? 1 : 0));
        }
        if (const HumanWord* word = koreanWord(rest())) {
            return taken(*word, word->spelling.size());
        }
        const auto* mark =
            std::ranges::find_if(kMarks, [&](const Mark& each) { return rest().starts_with(each.spelling); });
        if (mark == kMarks.end()) {
            return refuse(m_offset, letters != 0 ? "no date has this word" : "no date has this character");
        }
        m_offset += mark->spelling.size();
        return HumanToken{.term = mark->term};
    }

    HumanToken taken(const HumanWord& word, std::size_t length)
    {
        m_offset += length;
        return {.term = word.term, .value = word.value};
    }

    std::string_view m_text;
    std::size_t m_offset = 0;
    std::size_t m_end = 0; ///< Of the token before.
};

} // namespace

Heard<std::vector<HumanToken>> humanTokens(std::string_view text)
{
    return HumanLexer(text).read();
}

} // namespace tideline
