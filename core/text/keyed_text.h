// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// A text as the keys that type it, for a search that follows the fingers: letters and digits only, case folded and
/// without marks (as foldForSearch), Hangul taken apart into keys, so that what an input method shows half-composed (륳
/// on the way to 류희) is the beginning of what it will be. Blanks and punctuation are no keys ("T-ara" is t a r a),
/// but it is known where they were. An object can be assigned anew, and then keeps its buffers: a million titles are
/// taken apart without allocating.
class KeyedText {
public:
    KeyedText() = default;
    explicit KeyedText(std::string_view text) { assign(text); }

    void assign(std::string_view text);

    std::size_t size() const { return m_keys.size(); }
    std::u32string_view keys() const { return m_keys; }

    /// True if a character begins with this key: always but within a syllable, or a letter that folds to several.
    bool startsCharacter(std::size_t key) const { return (m_flags[key] & kCharacter) != 0; }
    /// True at the first key, after anything that is no letter or digit, and between Hangul and other scripts.
    bool startsWord(std::size_t key) const { return (m_flags[key] & kWord) != 0; }
    /// True if there is a blank before the key, not only punctuation.
    bool followsBlank(std::size_t key) const { return (m_flags[key] & kBlank) != 0; }
    bool isHangul(std::size_t key) const { return (m_flags[key] & kHangul) != 0; }

    /// Where the character that the key belongs to stands in the text: bytes [begin, end).
    std::size_t begin(std::size_t key) const { return m_begins[key]; }
    std::size_t end(std::size_t key) const { return m_ends[key]; }

    /// The keys alone, in UTF-8: what an index of texts holds.
    std::string utf8() const;

private:
    static constexpr std::uint8_t kCharacter = 1;
    static constexpr std::uint8_t kWord = 2;
    static constexpr std::uint8_t kBlank = 4;
    static constexpr std::uint8_t kHangul = 8;
    struct Place {
        std::size_t begin;
        std::size_t end;
    };

    void addOther(char32_t character, Place place);
    void addKey(char32_t key, bool isHangul, Place place, bool startsCharacter);

    std::u32string m_keys;
    std::vector<std::uint8_t> m_flags;
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_ends;
    bool m_isAfterBreak = true; ///< While assigning: no letter or digit stands right before.
    bool m_isAfterBlank = false;
};

} // namespace tideline
