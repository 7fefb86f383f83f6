// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace tideline {

/// The identity of one record of a collection, as a type of its own for each sort of record, so that an event's id
/// cannot be handed to a function that wants a source's. Ids are positive and below 2^53 (safe in JSON); all sorts
/// share one number space, the `record` table's.
template <typename Tag>
class Id {
public:
    constexpr explicit Id(std::int64_t value)
        : m_value(value)
    {}

    constexpr std::int64_t value() const { return m_value; }

    constexpr auto operator<=>(const Id&) const = default;

private:
    std::int64_t m_value;
};

using RecordId = Id<struct RecordTag>;
using TermId = Id<struct TermTag>;
using TagId = Id<struct TagTag>;
using PlaceId = Id<struct PlaceTag>;
using SourceId = Id<struct SourceTag>;
using EntityId = Id<struct EntityTag>;
using EventId = Id<struct EventTag>;
using RelationshipId = Id<struct RelationshipTag>;
using StoryId = Id<struct StoryTag>;
using StepId = Id<struct StepTag>;
using ClaimId = Id<struct ClaimTag>;
using CitationId = Id<struct CitationTag>;

/// The same record without its sort, for tables that hold any (texts, citations, claims).
template <typename Tag>
constexpr RecordId toRecordId(Id<Tag> id)
{
    return RecordId(id.value());
}

} // namespace tideline

template <typename Tag>
struct std::hash<tideline::Id<Tag>> {
    std::size_t operator()(tideline::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value()); }
};
