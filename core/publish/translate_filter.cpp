// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/publication.h"

namespace tideline {

namespace {

/// Replaces the ids by published ones and drops those that have none; false if all of a list are dropped.
template <typename RecordTypeId>
bool translate(std::vector<RecordTypeId>& ids, const std::unordered_map<std::int64_t, std::int64_t>& publishedIds)
{
    std::vector<RecordTypeId> translated;
    for (const RecordTypeId id : ids) {
        if (const auto found = publishedIds.find(id.value()); found != publishedIds.end()) {
            translated.push_back(RecordTypeId(found->second));
        }
    }
    const bool isEmptied = translated.empty() && !ids.empty();
    ids = std::move(translated);
    return !isEmptied;
}

} // namespace

std::optional<Filter> Publication::translated(const Filter& filter) const
{
    if (m_policy == Policy::Working) {
        return filter;
    }
    Filter result = filter;
    const bool canPass = translate(result.artists, m_publishedIds) && translate(result.people, m_publishedIds) &&
                         translate(result.kinds, m_publishedIds) && translate(result.places, m_publishedIds) &&
                         translate(result.tags, m_publishedIds) && translate(result.sources, m_publishedIds);
    return canPass ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace tideline
