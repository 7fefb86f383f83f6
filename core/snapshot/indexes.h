// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace tideline {

/// The position of a record in one snapshot, as a type of its own for each sort of record. Only meaningful together
/// with that snapshot; what outlives it keeps the id instead.
template <typename Tag>
class Index {
public:
    constexpr Index() = default;
    constexpr explicit Index(std::size_t value)
        : m_value(static_cast<std::uint32_t>(value))
    {}

    constexpr std::uint32_t value() const { return m_value; }

    constexpr auto operator<=>(const Index&) const = default;

private:
    std::uint32_t m_value = 0;
};

using EventIndex = Index<struct EventTag>;
using EntityIndex = Index<struct EntityTag>;
using TermIndex = Index<struct TermTag>;
using PlaceIndex = Index<struct PlaceTag>;
using SourceIndex = Index<struct SourceTag>;
using TagIndex = Index<struct TagTag>;
using StoryIndex = Index<struct StoryTag>;
using RelationshipIndex = Index<struct RelationshipTag>;

} // namespace tideline

template <typename Tag>
struct std::hash<tideline::Index<Tag>> {
    std::size_t operator()(tideline::Index<Tag> index) const noexcept { return index.value(); }
};
