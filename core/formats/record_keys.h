// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace tideline {

/// The keys by which the records of one collection name each other in a file. A record without one gets its sort and
/// its place among them ("event-17"), with a further number if another record has that key. Lifetime: refers to the
/// contents.
class RecordKeys {
public:
    explicit RecordKeys(const CollectionContents& contents);

    /// Empty if no record has the id.
    template <typename Tag>
    std::string_view operator[](Id<Tag> id) const
    {
        const auto found = m_keys.find(id.value());
        return found == m_keys.end() ? std::string_view() : std::string_view(found->second);
    }

private:
    template <typename Records>
    void takeGiven(const Records& records);
    template <typename Records>
    void makeMissing(const Records& records, std::string_view sort);
    std::string makeKey(std::string_view sort, std::size_t number);

    std::unordered_map<std::int64_t, std::string> m_keys;
    std::unordered_set<std::string> m_taken;
};

} // namespace tideline
