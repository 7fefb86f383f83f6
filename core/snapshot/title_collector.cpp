// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/title_collector.h"

#include <utility>

namespace tideline {

void TitleCollector::add(std::uint32_t row, std::string_view text)
{
    const bool isKnown = m_known[row] == text;
    m_entries.push_back({row, isKnown ? kKnown : static_cast<std::uint32_t>(m_others.size())});
    if (!isKnown) {
        m_others.append(text);
    }
}

TextColumn TitleCollector::take(std::size_t rowCount)
{
    if (isAllKnown(rowCount)) {
        m_entries = {};
        return m_known;
    }
    constexpr std::uint32_t kNone = kKnown - 1;
    std::vector<std::uint32_t> places(rowCount, kNone);
    for (const Entry& entry : std::exchange(m_entries, {})) {
        places[entry.row] = entry.place;
    }
    const TextArena others = std::exchange(m_others, {});
    TextArena texts;
    for (std::uint32_t row = 0; row < rowCount; ++row) {
        const std::uint32_t place = places[row];
        texts.append(place == kNone ? std::string_view() : place == kKnown ? m_known[row] : others[place]);
    }
    return texts;
}

/// Every row that has a known title was added with it, and none with another.
bool TitleCollector::isAllKnown(std::size_t rowCount) const
{
    if (m_others.size() > 0) {
        return false;
    }
    std::size_t knownCount = 0;
    for (std::size_t row = 0; row < rowCount; ++row) {
        knownCount += m_known[row].empty() ? 0 : 1;
    }
    return m_entries.size() == knownCount;
}

} // namespace tideline
