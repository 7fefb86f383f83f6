// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "snapshot/column.h"
#include "snapshot/indexes.h"
#include "snapshot/text_column.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tideline {

/// The keys of events, by event and the other way: found by a hash, because a million keys are not kept twice.
/// Immutable; copies share.
class EventKeys {
public:
    EventKeys() = default;
    explicit EventKeys(TextColumn texts);

    std::string_view operator[](EventIndex event) const { return m_texts[event.value()]; }
    const TextColumn& texts() const { return m_texts; }
    std::optional<EventIndex> find(std::string_view key) const;

private:
    struct Entry {
        std::uint32_t hash;
        EventIndex event;

        auto operator<=>(const Entry&) const = default;
    };
    static std::uint32_t hashOf(std::string_view key);

    TextColumn m_texts;
    Column<Entry> m_byHash; ///< Sorted.
};

} // namespace tideline
