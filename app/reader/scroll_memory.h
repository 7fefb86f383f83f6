// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/location.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace tideline {

/// How far the pages that were left had been scrolled, the latest fifty of them.
class ScrollMemory {
public:
    void remember(const Location& location, int value)
    {
        std::erase_if(m_values, [&](const auto& entry) { return entry.first == location; });
        m_values.emplace_back(location, value);
        if (m_values.size() > kMost) {
            m_values.erase(m_values.begin());
        }
    }

    std::optional<int> valueOf(const Location& location) const
    {
        for (const auto& [known, value] : m_values) {
            if (known == location) {
                return value;
            }
        }
        return std::nullopt;
    }

    void clear() { m_values.clear(); }

private:
    static constexpr std::size_t kMost = 50;
    std::vector<std::pair<Location, int>> m_values; ///< The latest last.
};

} // namespace tideline
