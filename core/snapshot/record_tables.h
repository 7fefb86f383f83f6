// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"
#include "snapshot/indexes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace tideline {

/// Any record of a snapshot.
using RecordReference =
    std::variant<EventIndex, EntityIndex, PlaceIndex, SourceIndex, TagIndex, TermIndex, RelationshipIndex, StoryIndex>;

/// All records of a snapshot but its events, and how they are found by id and key. Not changed once it is made:
/// snapshots share it.
struct RecordTables {
    /// `contents.events` is ignored.
    explicit RecordTables(CollectionContents contents);

    template <typename RecordIndex, typename RecordTypeId>
    std::optional<RecordIndex> find(RecordTypeId id) const
    {
        const auto found = byId.find(id.value());
        const auto* index = found == byId.end() ? nullptr : std::get_if<RecordIndex>(&found->second);
        return index == nullptr ? std::nullopt : std::optional(*index);
    }

    CollectionHeader header;
    std::vector<Term> terms;
    std::vector<Tag> tags;
    std::vector<Place> places;
    std::vector<Source> sources;
    std::vector<Entity> entities;
    std::vector<Relationship> relationships;
    std::vector<Story> stories;

    std::vector<SourceIndex> voices; ///< By source.
    std::unordered_map<std::int64_t, RecordReference> byId;
    std::map<std::string, RecordReference, std::less<>> byKey;
    std::unordered_map<std::int64_t, std::vector<RelationshipIndex>> relationshipsByEnd; ///< By record id.
    std::vector<std::vector<StoryIndex>> storiesAbout;                                   ///< By entity.
};

/// Appends the index unless it is the last one.
template <typename Key, typename RecordIndex>
void appendOnce(std::unordered_map<Key, std::vector<RecordIndex>>& lists, Key key, RecordIndex index)
{
    std::vector<RecordIndex>& list = lists[key];
    if (list.empty() || list.back() != index) {
        list.push_back(index);
    }
}

} // namespace tideline
