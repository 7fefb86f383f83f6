// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "publish/publication.h"
#include "publish/redaction_plan.h"

#include <algorithm>

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

/// The published lane, or nothing.
class LaneTranslation {
public:
    explicit LaneTranslation(const std::unordered_map<std::int64_t, std::int64_t>& publishedIds)
        : m_publishedIds(publishedIds)
    {}

    std::optional<LaneKey> operator()(Lane lane) const { return lane; }
    std::optional<LaneKey> operator()(LaneRemainder remainder) const { return remainder; }

    template <typename Tag>
    std::optional<LaneKey> operator()(Id<Tag> id) const
    {
        const auto found = m_publishedIds.find(id.value());
        return found == m_publishedIds.end() ? std::nullopt : std::optional<LaneKey>(Id<Tag>(found->second));
    }

    template <typename Keys>
    Keys all(const Keys& keys) const
    {
        Keys translated;
        for (const LaneKey& key : keys) {
            if (const std::optional<LaneKey> lane = std::visit(*this, key)) {
                translated.insert(translated.end(), *lane);
            }
        }
        return translated;
    }

private:
    const std::unordered_map<std::int64_t, std::int64_t>& m_publishedIds;
};

} // namespace

LaneArrangement Publication::translated(const LaneArrangement& lanes) const
{
    if (m_policy == Policy::Working) {
        return lanes;
    }
    const LaneTranslation translation(m_publishedIds);
    LaneArrangement result;
    result.grouping = lanes.grouping;
    result.order = translation.all(lanes.order);
    result.folded = translation.all(lanes.folded);
    result.hidden = translation.all(lanes.hidden);
    result.wanted = lanes.wanted ? std::visit(translation, *lanes.wanted) : std::nullopt;
    return result;
}

std::vector<EventIndex> Publication::translated(const std::vector<EventIndex>& events) const
{
    std::vector<EventIndex> published;
    for (const EventIndex event : events) {
        const std::uint32_t position = m_policy == Policy::Working ? event.value() : m_eventPositions[event.value()];
        if (position != RedactionPlan::kAbsent) {
            published.push_back(EventIndex(position));
        }
    }
    std::sort(published.begin(), published.end());
    published.erase(std::unique(published.begin(), published.end()), published.end());
    return published;
}

std::optional<Filter> Publication::translated(const Filter& filter) const
{
    if (m_policy == Policy::Working) {
        return filter;
    }
    Filter result = filter;
    const bool canPass = translate(result.artists, m_publishedIds) && translate(result.people, m_publishedIds) &&
                         translate(result.kinds, m_publishedIds) && translate(result.places, m_publishedIds) &&
                         translate(result.tags, m_publishedIds) && translate(result.sources, m_publishedIds) &&
                         translate(result.stories, m_publishedIds);
    // What is not published is ruled out already.
    ExcludedValues& excluded = result.excluded;
    translate(excluded.artists, m_publishedIds);
    translate(excluded.people, m_publishedIds);
    translate(excluded.kinds, m_publishedIds);
    translate(excluded.places, m_publishedIds);
    translate(excluded.tags, m_publishedIds);
    translate(excluded.sources, m_publishedIds);
    translate(excluded.stories, m_publishedIds);
    return canPass ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace tideline
