// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/mention_finder.h"

#include "text/fold.h"

#include <algorithm>
#include <optional>

namespace tideline {

namespace {

unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

bool isAscii(char c)
{
    return byteOf(c) < 0x80;
}

/// True for a character of three bytes that folding leaves as it is: a Hangul syllable or a common ideograph.
bool isPlainEastAsian(std::string_view character)
{
    const auto continues = [](char c) { return (byteOf(c) & 0xC0) == 0x80; };
    if (character.size() != 3 || !continues(character[1]) || !continues(character[2])) {
        return false;
    }
    const auto inRange = [character](std::string_view first, std::string_view last) {
        return first <= character && character <= last;
    };
    return inRange("\xEA\xB0\x80", "\xED\x9E\xA3") || inRange("\xE4\xB8\x80", "\xE9\xBF\xBF");
}

/// True for what may stand between two letters of a name without being seen or said: hyphens, spaces and marks of
/// direction from General Punctuation, the soft hyphen, the ideographic space, the middle dots, the byte order mark.
bool isSeparator(std::string_view character)
{
    constexpr std::string_view kGeneralPunctuation = "\xE2\x80";
    constexpr std::array<std::string_view, 8> kOthers = {"\xC2\xAD",     "\xC2\xA0",     "\xC2\xB7",
                                                         "\xE3\x80\x80", "\xE3\x83\xBB", "\xE2\x81\xA0",
                                                         "\xE2\x88\x92", "\xEF\xBB\xBF"};
    return character.starts_with(kGeneralPunctuation) ||
           std::find(kOthers.begin(), kOthers.end(), character) != kOthers.end();
}

std::size_t lengthOfCharacter(char first)
{
    const unsigned char byte = byteOf(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

void appendAscii(std::string& compact, char c)
{
    if (('a' <= c && c <= 'z') || ('0' <= c && c <= '9')) {
        compact += c;
    } else if ('A' <= c && c <= 'Z') {
        compact += static_cast<char>(c - 'A' + 'a');
    }
}

/// The result for texts of ASCII, Hangul and ideographs, which are nearly all, without the full folding, which takes
/// twenty times as long; nothing for others.
std::optional<std::string> compactPlain(std::string_view text)
{
    std::string compact;
    compact.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (isAscii(text[i])) {
            appendAscii(compact, text[i]);
            ++i;
        } else if (const std::string_view character = text.substr(i, 3); isPlainEastAsian(character)) {
            compact += character;
            i += 3;
        } else {
            return std::nullopt;
        }
    }
    return compact;
}

} // namespace

std::string compactForMention(std::string_view text)
{
    if (auto compact = compactPlain(text)) {
        return *std::move(compact);
    }
    const std::string folded = foldForSearch(text);
    std::string compact;
    for (std::size_t i = 0; i < folded.size();) {
        const std::string_view character = std::string_view(folded).substr(i, lengthOfCharacter(folded[i]));
        if (character.size() == 1) {
            appendAscii(compact, folded[i]);
        } else if (!isSeparator(character)) {
            compact += character;
        }
        i += character.size();
    }
    return compact;
}

MentionFinder::MentionFinder(const std::vector<std::string>& names)
{
    std::vector<std::string> compactNames;
    for (const std::string& name : names) {
        std::string compact = compactForMention(name);
        for (const char c : compact) {
            std::uint8_t& byteClass = m_classOf[byteOf(c)];
            if (byteClass == 0) {
                byteClass = static_cast<std::uint8_t>(m_classCount++);
            }
        }
        compactNames.push_back(std::move(compact));
    }
    newState();
    for (const std::string& name : compactNames) {
        if (!name.empty()) {
            add(name);
        }
    }
    linkSuffixes();
}

bool MentionFinder::findsIn(std::string_view text) const
{
    if (isEmpty()) {
        return false;
    }
    State state = 0;
    for (const char c : compactForMention(text)) {
        state = m_next[state * m_classCount + m_classOf[byteOf(c)]];
        if (m_isEnd[state]) {
            return true;
        }
    }
    return false;
}

void MentionFinder::add(std::string_view compactName)
{
    State state = 0;
    for (const char c : compactName) {
        if (next(state, byteOf(c)) == 0) {
            const State fresh = newState();
            next(state, byteOf(c)) = fresh;
        }
        state = next(state, byteOf(c));
    }
    m_isEnd[state] = true;
}

/// Completes the tree of names to an automaton: where a name does not go on, the next state is that of the longest end
/// of what was read that begins a name. Breadth first, so that shorter ends are complete before they are needed.
void MentionFinder::linkSuffixes()
{
    std::vector<State> suffixOf(m_isEnd.size(), 0);
    std::vector<State> queue = {0};
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const State state = queue[head];
        for (std::size_t byteClass = 1; byteClass < m_classCount; ++byteClass) {
            State& child = m_next[state * m_classCount + byteClass];
            const State fallback = state == 0 ? 0 : m_next[suffixOf[state] * m_classCount + byteClass];
            if (child == 0) {
                child = fallback;
                continue;
            }
            suffixOf[child] = fallback;
            m_isEnd[child] = m_isEnd[child] || m_isEnd[fallback];
            queue.push_back(child);
        }
    }
}

MentionFinder::State& MentionFinder::next(State state, unsigned char byte)
{
    return m_next[state * m_classCount + m_classOf[byte]];
}

MentionFinder::State MentionFinder::newState()
{
    m_next.resize(m_next.size() + m_classCount, 0);
    m_isEnd.push_back(false);
    return static_cast<State>(m_isEnd.size() - 1);
}

} // namespace tideline
