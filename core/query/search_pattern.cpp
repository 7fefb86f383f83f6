// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/search_pattern.h"

#include "text/romanised_hangul.h"

#include <algorithm>

namespace tideline {

namespace {

constexpr std::size_t kFewestInitials = 2;
constexpr std::size_t kFewestInitialsInside = 3;
constexpr std::size_t kFewestLetters = 2;
constexpr std::size_t kFewestLettersInside = 3;

bool hasBlanks(const KeyedText& pattern)
{
    for (std::size_t key = 1; key < pattern.size(); ++key) {
        if (pattern.followsBlank(key)) {
            return true;
        }
    }
    return false;
}

template <typename Holds>
bool isAll(std::u32string_view keys, Holds holds)
{
    return !keys.empty() && std::ranges::all_of(keys, holds);
}

bool isAsciiLetter(char32_t key)
{
    return key >= U'a' && key <= U'z';
}

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isAsciiWordByte(char c)
{
    const char lower = asciiLower(c);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

constexpr std::size_t kSyllableBytes = 3;

/// True for what whole syllables of Hangul begin with, and a few others.
bool isHangulAt(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0xEAU && byte <= 0xEDU && at + kSyllableBytes <= text.size();
}

/// True if a character that begins with the byte may begin with the key. Beyond ASCII that is told only for Hangul,
/// whose bytes are most of a Korean title.
bool mayBegin(unsigned char byte, char32_t key)
{
    constexpr unsigned char kFirstLead = 0xC0;
    constexpr unsigned char kSecondHangulLead = 0xEB; // The first one, 0xEA, has other letters too.
    constexpr unsigned char kLastHangulLead = 0xED;
    if (isAscii(static_cast<char>(byte))) {
        return static_cast<char32_t>(asciiLower(static_cast<char>(byte))) == key;
    }
    if (byte >= kSecondHangulLead && byte <= kLastHangulLead) {
        return !hangulKeys(key).empty();
    }
    return byte >= kFirstLead;
}

/// Decodes the three bytes of a syllable of Hangul, without a look at whether they are one.
char32_t syllableAt(std::string_view text, std::size_t at)
{
    const auto bits = [text, at](std::size_t i) { return static_cast<char32_t>(text[at + i]); };
    return (bits(0) & 0x0FU) << 12U | (bits(1) & 0x3FU) << 6U | (bits(2) & 0x3FU);
}

} // namespace

SearchPattern::SearchPattern(std::string_view words, bool isPhrase)
    : m_pattern(words)
    , m_isPhrase(isPhrase)
    , m_hasBlanks(hasBlanks(m_pattern))
    , m_isInitials(isAll(m_pattern.keys(), isHangulConsonant))
    , m_isLatin(isAll(m_pattern.keys(), isAsciiLetter))
{
    if (m_pattern.size() > 0) {
        const char32_t first = m_pattern.keys().front();
        for (unsigned byte = 0; byte < m_mayStart.size(); ++byte) {
            m_mayStart[byte] = mayBegin(static_cast<unsigned char>(byte), first);
        }
    }
}

std::optional<TextFit> SearchPattern::inText(std::string_view text)
{
    if (glanceAt(text) == Glance::No) {
        return std::nullopt;
    }
    m_text.assign(text);
    return literally(false);
}

bool SearchPattern::isInText(std::string_view text)
{
    const Glance glance = glanceAt(text);
    return glance == Glance::Yes || (glance == Glance::Unclear && inText(text));
}

std::optional<TextFit> SearchPattern::inName(std::string_view name)
{
    m_text.assign(name);
    if (const auto fit = literally(true)) {
        return fit;
    }
    if (m_isPhrase) {
        return std::nullopt;
    }
    if (m_isInitials) {
        return byInitials();
    }
    return m_isLatin && m_pattern.size() >= kFewestLetters ? romanised(name) : std::nullopt;
}

/// A look at the bytes, which tells for most texts without taking them apart.
SearchPattern::Glance SearchPattern::glanceAt(std::string_view text) const
{
    Glance glance = Glance::No;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!m_mayStart[static_cast<unsigned char>(text[at])] || !mayStartAt(text, at)) {
            continue;
        }
        const Glance followed = followedFrom(text, at);
        if (followed == Glance::Yes) {
            return followed;
        }
        glance = std::max(glance, followed);
    }
    return glance;
}

/// Requires: m_mayStart of the byte.
bool SearchPattern::mayStartAt(std::string_view text, std::size_t at) const
{
    if (isAscii(text[at])) {
        if (at > 0 && isAsciiWordByte(text[at - 1])) {
            return false;
        }
        const bool isNextKnown = m_pattern.size() > 1 && at + 1 < text.size() && isAsciiWordByte(text[at + 1]);
        return !isNextKnown || static_cast<char32_t>(asciiLower(text[at + 1])) == m_pattern.keys()[1];
    }
    if (!isHangulAt(text, at)) {
        return true;
    }
    const std::u32string_view keys = hangulKeys(syllableAt(text, at));
    return keys.empty() || m_pattern.keys().starts_with(keys.substr(0, m_pattern.size()));
}

/// Compares as far as there are letters, digits and whole syllables only.
SearchPattern::Glance SearchPattern::followedFrom(std::string_view text, std::size_t at) const
{
    std::u32string_view rest = m_pattern.keys();
    while (!rest.empty() && at < text.size()) {
        if (isAsciiWordByte(text[at])) {
            if (static_cast<char32_t>(asciiLower(text[at])) != rest.front()) {
                return Glance::No;
            }
            rest.remove_prefix(1);
            ++at;
            continue;
        }
        const std::u32string_view keys = isHangulAt(text, at) ? hangulKeys(syllableAt(text, at)) : U"";
        if (keys.empty()) {
            return Glance::Unclear; // Something that may be passed over.
        }
        const std::size_t common = std::min(keys.size(), rest.size());
        if (keys.substr(0, common) != rest.substr(0, common)) {
            return Glance::No;
        }
        rest.remove_prefix(common);
        at += kSyllableBytes;
    }
    if (!rest.empty()) {
        return Glance::No;
    }
    return m_isPhrase || m_hasBlanks ? Glance::Unclear : Glance::Yes;
}

std::optional<TextFit> SearchPattern::literally(bool isName)
{
    const std::size_t length = m_pattern.size();
    std::optional<TextFit> best;
    if (length == 0) {
        return best;
    }
    for (std::size_t key = 0; key + length <= m_text.size(); ++key) {
        if (!fitsAt(key, isName)) {
            continue;
        }
        const Fit fit = fitAt(key);
        if (!best || fit < best->fit) {
            best = TextFit{fit, {m_text.begin(key), m_text.end(key + length - 1)}};
        }
        if (fit <= Fit::Beginning) {
            break; // Further on it gets no better.
        }
    }
    return best;
}

bool SearchPattern::fitsAt(std::size_t key, bool isName) const
{
    const std::size_t length = m_pattern.size();
    const bool maySkip = m_text.isHangul(key) ? m_text.startsCharacter(key) : m_text.startsWord(key);
    if (!maySkip || m_text.keys().substr(key, length) != m_pattern.keys()) {
        return false;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (m_text.followsBlank(key + i) != m_pattern.followsBlank(i) && !mayBlanksDiffer(key + i, i, isName)) {
            return false;
        }
    }
    if (!m_isPhrase) {
        return true;
    }
    const std::size_t end = key + length;
    const bool endsHangul = m_text.isHangul(end - 1) && (end == m_text.size() || m_text.startsCharacter(end));
    return endsHangul || endsWord(end);
}

/// A blank in the one and not in the other: of no weight in names and in Hangul; else punctuation stands for a blank.
bool SearchPattern::mayBlanksDiffer(std::size_t key, std::size_t ofPattern, bool isName) const
{
    const bool isWithinHangul = m_text.isHangul(key) && m_text.isHangul(key - 1);
    return isName || isWithinHangul || (m_pattern.followsBlank(ofPattern) && m_text.startsWord(key));
}

bool SearchPattern::endsWord(std::size_t key) const
{
    return key == m_text.size() || m_text.startsWord(key);
}

Fit SearchPattern::fitAt(std::size_t key) const
{
    const std::size_t end = key + m_pattern.size();
    if (key == 0) {
        return end == m_text.size() ? Fit::Whole : Fit::Beginning;
    }
    if (!m_text.startsWord(key)) {
        return Fit::Inside;
    }
    return endsWord(end) ? Fit::Word : Fit::WordBeginning;
}

std::optional<TextFit> SearchPattern::byInitials() const
{
    const std::u32string_view wanted = m_pattern.keys();
    if (wanted.size() < kFewestInitials) {
        return std::nullopt;
    }
    std::vector<std::size_t> characters; // Their first keys: of a syllable its initial consonant.
    for (std::size_t key = 0; key < m_text.size(); ++key) {
        if (m_text.startsCharacter(key)) {
            characters.push_back(key);
        }
    }
    for (std::size_t first = 0; first + wanted.size() <= characters.size(); ++first) {
        std::size_t length = 0;
        while (length < wanted.size() && m_text.keys()[characters[first + length]] == wanted[length]) {
            ++length;
        }
        const bool mayStart = m_text.startsWord(characters[first]) || wanted.size() >= kFewestInitialsInside;
        if (length == wanted.size() && mayStart) {
            return TextFit{Fit::Initials,
                           {m_text.begin(characters[first]), m_text.end(characters[first + length - 1])}};
        }
    }
    return std::nullopt;
}

std::optional<TextFit> SearchPattern::romanised(std::string_view name)
{
    m_syllables.clear();
    m_parts.clear();
    for (std::size_t key = 0; key < m_text.size(); ++key) {
        const SearchRange where = {m_text.begin(key), m_text.end(key)};
        if (!m_text.startsCharacter(key) || where.end - where.begin != kSyllableBytes) {
            continue;
        }
        if (const auto parts = hangulSyllable(syllableAt(name, where.begin))) {
            m_syllables.push_back({*parts, where, m_text.startsWord(key)});
            m_parts.push_back(*parts);
        }
    }
    for (std::size_t syllable = 0; syllable < m_syllables.size(); ++syllable) {
        if (const auto fit = romanisedFrom(syllable)) {
            return fit;
        }
    }
    return std::nullopt;
}

std::optional<TextFit> SearchPattern::romanisedFrom(std::size_t syllable) const
{
    const bool startsWord = m_syllables[syllable].startsWord;
    if (!startsWord && m_pattern.size() < kFewestLettersInside) {
        return std::nullopt;
    }
    const auto from = m_syllables.begin() + static_cast<std::ptrdiff_t>(syllable);
    // From within a word on, as given names are typed, but not into the next word: any three letters would fit some end
    // and beginning.
    const auto last =
        startsWord ? m_syllables.end() : std::ranges::find_if(from, m_syllables.end(), &PlacedSyllable::startsWord);
    const std::span parts = std::span(m_parts).subspan(syllable, static_cast<std::size_t>(std::distance(from, last)));
    const auto count = syllablesSpelled(parts, m_pattern.keys(), startsWord);
    if (!count || *count == 0) {
        return std::nullopt;
    }
    return TextFit{Fit::Romanised, {m_syllables[syllable].where.begin, m_syllables[syllable + *count - 1].where.end}};
}

} // namespace tideline
