// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/ids.h"
#include "store/query.h"

#include <unordered_map>

namespace tideline {

/// From the ids that contents use among themselves to the ids that the records have in the file. An id that the
/// contents do not define is one of a record that the file already holds.
class References {
public:
    explicit References(SQLite::Database& database);

    void reserve(std::size_t count) { m_stored.reserve(count); }

    /// Throws StoreFailure if the contents use the same id twice.
    template <typename Tag>
    void add(Id<Tag> given, std::int64_t stored)
    {
        addNumber(given.value(), stored);
    }

    /// Throws StoreFailure with UnknownKey if neither the contents nor the file have the record.
    template <typename Tag>
    std::int64_t operator[](Id<Tag> given)
    {
        return storedNumber(given.value());
    }

    template <typename Tag>
    std::optional<std::int64_t> operator[](const std::optional<Id<Tag>>& given)
    {
        return given ? std::optional(storedNumber(given->value())) : std::nullopt;
    }

private:
    void addNumber(std::int64_t given, std::int64_t stored);
    std::int64_t storedNumber(std::int64_t given);

    std::unordered_map<std::int64_t, std::int64_t> m_stored;
    Query m_exists;
};

} // namespace tideline
