// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/text_column.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// The titles of events in one language, added in any order of rows. Nearly all of them are in the outline already, if
/// it is the language that the outline has: those are taken from there rather than kept a second time.
class TitleCollector {
public:
    TitleCollector(std::string language, const TextColumn& known)
        : m_language(std::move(language))
        , m_known(known)
    {}

    const std::string& language() const { return m_language; }
    void add(std::uint32_t row, std::string_view text);

    /// One text a row: the known column itself if that is what was added.
    TextColumn take(std::size_t rowCount);

private:
    /// Where the text of a row is.
    struct Entry {
        std::uint32_t row;
        std::uint32_t place; ///< In the arena, or kKnown.
    };
    static constexpr std::uint32_t kKnown = 0xFFFF'FFFF;

    bool isAllKnown(std::size_t rowCount) const;

    std::string m_language;
    TextColumn m_known;
    std::vector<Entry> m_entries;
    TextArena m_others;
};

} // namespace tideline
