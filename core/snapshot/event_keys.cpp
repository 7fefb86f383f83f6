// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "snapshot/event_keys.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace tideline {

EventKeys::EventKeys(TextColumn texts)
    : m_texts(std::move(texts))
{
    std::vector<Entry> entries;
    if (m_texts.byteCount() > 0) {
        for (std::size_t row = 0; row < m_texts.size(); ++row) {
            if (const std::string_view key = m_texts[row]; !key.empty()) {
                entries.push_back({hashOf(key), EventIndex(row)});
            }
        }
        std::ranges::sort(entries);
    }
    m_byHash = std::move(entries);
}

std::optional<EventIndex> EventKeys::find(std::string_view key) const
{
    const std::uint32_t hash = hashOf(key);
    for (auto entry = std::ranges::lower_bound(m_byHash, hash, {}, &Entry::hash);
         entry != m_byHash.end() && entry->hash == hash; ++entry) {
        if (m_texts[entry->event.value()] == key) {
            return entry->event;
        }
    }
    return std::nullopt;
}

std::uint32_t EventKeys::hashOf(std::string_view key)
{
    const std::size_t hash = std::hash<std::string_view>()(key);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace tideline
