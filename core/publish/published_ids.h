// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "publish/redaction_plan.h"

#include <cstdint>
#include <optional>
#include <unordered_map>

namespace tideline {

/// The numbers 1 … n of a publication, for the ids of the collection. Events are not in the map, as there may be a
/// million: theirs follow from the place in the plan.
/// Lifetime: refers to the snapshot and the plan.
class PublishedIds {
public:
    PublishedIds(const Snapshot& snapshot, const RedactionPlan& plan)
        : m_snapshot(&snapshot)
        , m_plan(&plan)
    {}

    template <typename Tag>
    void add(Id<Tag> id)
    {
        m_numbers.emplace(id.value(), m_next++);
    }
    /// Takes the numbers of all events at once, in published order.
    void addEvents();

    EventId ofEvent(std::size_t position) const { return EventId(m_firstEvent + static_cast<std::int64_t>(position)); }

    /// Nothing for what is not published.
    template <typename Tag>
    std::optional<Id<Tag>> find(Id<Tag> id) const
    {
        const std::optional<std::int64_t> number = numberOf(id.value());
        return number ? std::optional(Id<Tag>(*number)) : std::nullopt;
    }
    /// Requires: it is published. 0, the id of nothing, for ids that no record of the collection has.
    template <typename Tag>
    Id<Tag> operator[](Id<Tag> id) const
    {
        return find(id).value_or(Id<Tag>(0));
    }

    /// The map of everything but events.
    const std::unordered_map<std::int64_t, std::int64_t>& numbers() const { return m_numbers; }

private:
    std::optional<std::int64_t> numberOf(std::int64_t id) const;

    const Snapshot* m_snapshot;
    const RedactionPlan* m_plan;
    std::unordered_map<std::int64_t, std::int64_t> m_numbers;
    std::int64_t m_next = 1;
    std::int64_t m_firstEvent = 0;
};

/// Puts the records into published order, numbers them and gives entities under a pseudonym their neutral keys
/// ("person-1"). Ties are broken by what is published, never by an id or by the order of entry. The records still hold
/// the ids of the collection afterwards: `renumber` changes them. `contents.events` must be in published order or
/// empty.
PublishedIds numberRecords(CollectionContents& contents, const Snapshot& snapshot, const RedactionPlan& plan);

/// Replaces every id by the published one.
void renumber(CollectionContents& contents, const PublishedIds& ids);

/// "person", "artist": what a key under a pseudonym is made of.
std::string_view neutralWord(EntityKind kind);

} // namespace tideline
