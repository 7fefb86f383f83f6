// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/view_records.h"

#include <algorithm>
#include <iterator>

namespace tideline {

namespace {

template <typename SomeId>
RecordName nameOf(const Snapshot& snapshot, SomeId id)
{
    const auto index = snapshot.find(id);
    return index && !snapshot[*index].key.empty() ? RecordName(snapshot[*index].key) : RecordName(toRecordId(id));
}

template <typename SomeId>
std::vector<RecordName> namesOf(const Snapshot& snapshot, const std::vector<SomeId>& ids)
{
    std::vector<RecordName> names;
    std::ranges::transform(ids, std::back_inserter(names), [&](SomeId id) { return nameOf(snapshot, id); });
    return names;
}

/// Filter and ExcludedValues have lists of the same names.
template <typename Values>
NamedValues namedValues(const Snapshot& snapshot, const Values& values)
{
    return {.artists = namesOf(snapshot, values.artists),
            .people = namesOf(snapshot, values.people),
            .kinds = namesOf(snapshot, values.kinds),
            .places = namesOf(snapshot, values.places),
            .tags = namesOf(snapshot, values.tags),
            .sources = namesOf(snapshot, values.sources),
            .stories = namesOf(snapshot, values.stories),
            .strengths = values.strengths};
}

LaneName nameOfLane(const Snapshot& snapshot, const LaneKey& lane)
{
    return std::visit(
        [&snapshot](const auto& key) -> LaneName {
            using Key = std::decay_t<decltype(key)>;
            if constexpr (std::is_same_v<Key, Lane> || std::is_same_v<Key, LaneRemainder>) {
                return key;
            } else {
                return nameOf(snapshot, key);
            }
        },
        lane);
}

/// Finds what is named, and remembers what is not there.
class NameFinder {
public:
    explicit NameFinder(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {}

    template <typename Values>
    void find(const NamedValues& named, Values& values)
    {
        findAll(named.artists, values.artists);
        findAll(named.people, values.people);
        findAll(named.kinds, values.kinds);
        findAll(named.places, values.places);
        findAll(named.tags, values.tags);
        findAll(named.sources, values.sources);
        findAll(named.stories, values.stories);
        values.strengths = named.strengths;
    }

    std::optional<LaneKey> find(const LaneName& lane)
    {
        if (const auto* kind = std::get_if<Lane>(&lane)) {
            return *kind;
        }
        if (const auto* remainder = std::get_if<LaneRemainder>(&lane)) {
            return *remainder;
        }
        const RecordName& name = std::get<RecordName>(lane);
        const std::optional<LaneKey> key = laneOfRecord(name);
        if (!key) {
            miss(name);
        }
        return key;
    }

    template <typename Lanes, typename Keys>
    void findLanes(const Lanes& lanes, Keys& keys)
    {
        keys.clear();
        for (const LaneName& lane : lanes) {
            if (const std::optional<LaneKey> key = find(lane)) {
                keys.insert(keys.end(), *key);
            }
        }
    }

    std::vector<std::string> takeUnknown() { return std::move(m_unknown); }

private:
    std::optional<RecordReference> recordOf(const RecordName& name) const
    {
        const auto* id = std::get_if<RecordId>(&name);
        return id != nullptr ? m_snapshot.find(*id) : m_snapshot.findKey(std::get<std::string>(name));
    }

    template <typename SomeId>
    void findAll(const std::vector<RecordName>& names, std::vector<SomeId>& ids)
    {
        for (const RecordName& name : names) {
            const std::optional<RecordReference> record = recordOf(name);
            const std::optional<SomeId> id =
                record ? std::optional(SomeId(m_snapshot.idOf(*record).value())) : std::nullopt;
            if (id && m_snapshot.find(*id)) {
                ids.push_back(*id);
            } else {
                miss(name);
            }
        }
    }

    std::optional<LaneKey> laneOfRecord(const RecordName& name) const
    {
        const std::optional<RecordReference> record = recordOf(name);
        if (!record) {
            return std::nullopt;
        }
        const std::int64_t id = m_snapshot.idOf(*record).value();
        if (std::holds_alternative<EntityIndex>(*record)) {
            return EntityId(id);
        }
        if (std::holds_alternative<PlaceIndex>(*record)) {
            return PlaceId(id);
        }
        if (std::holds_alternative<TagIndex>(*record)) {
            return TagId(id);
        }
        return std::holds_alternative<SourceIndex>(*record) ? std::optional<LaneKey>(SourceId(id)) : std::nullopt;
    }

    void miss(const RecordName& name)
    {
        const auto* id = std::get_if<RecordId>(&name);
        std::string text = id != nullptr ? '#' + std::to_string(id->value()) : std::get<std::string>(name);
        if (std::ranges::find(m_unknown, text) == m_unknown.end()) {
            m_unknown.push_back(std::move(text));
        }
    }

    const Snapshot& m_snapshot;
    std::vector<std::string> m_unknown;
};

bool isProtected(const Snapshot& snapshot, EntityId id)
{
    const std::optional<EntityIndex> entity = snapshot.find(id);
    return entity && snapshot[*entity].protection != Protection::Public;
}

bool isProtected(const Snapshot& snapshot, const LaneKey& lane)
{
    const auto* id = std::get_if<EntityId>(&lane);
    return id != nullptr && isProtected(snapshot, *id);
}

} // namespace

NamedFilter withNames(const Snapshot& snapshot, const Filter& filter)
{
    return {.chosen = namedValues(snapshot, filter),
            .excluded = namedValues(snapshot, filter.excluded),
            .years = filter.years,
            .surely = filter.surely,
            .text = filter.text,
            .unsourced = filter.unsourced,
            .disputed = filter.disputed,
            .rejected = filter.rejected};
}

NamedLanes withNames(const Snapshot& snapshot, const LaneArrangement& lanes)
{
    NamedLanes named{.grouping = lanes.grouping, .folded = {}};
    for (const LaneKey& lane : lanes.order) {
        named.order.push_back(nameOfLane(snapshot, lane));
    }
    for (const LaneKey& lane : lanes.folded) {
        named.folded.insert(nameOfLane(snapshot, lane));
    }
    for (const LaneKey& lane : lanes.hidden) {
        named.hidden.insert(nameOfLane(snapshot, lane));
    }
    if (lanes.wanted) {
        named.wanted = nameOfLane(snapshot, *lanes.wanted);
    }
    return named;
}

FoundView findRecords(const Snapshot& snapshot, const KeptView& view)
{
    NameFinder finder(snapshot);
    FoundView found;
    finder.find(view.filter.chosen, found.filter);
    finder.find(view.filter.excluded, found.filter.excluded);
    found.filter.years = view.filter.years;
    found.filter.surely = view.filter.surely;
    found.filter.text = view.filter.text;
    found.filter.unsourced = view.filter.unsourced;
    found.filter.disputed = view.filter.disputed;
    found.filter.rejected = view.filter.rejected;
    found.lanes.grouping = view.lanes.grouping;
    finder.findLanes(view.lanes.order, found.lanes.order);
    finder.findLanes(view.lanes.folded, found.lanes.folded);
    finder.findLanes(view.lanes.hidden, found.lanes.hidden);
    if (view.lanes.wanted) {
        found.lanes.wanted = finder.find(*view.lanes.wanted);
    }
    found.unknown = finder.takeUnknown();
    return found;
}

bool namesProtected(const Snapshot& snapshot, const KeptView& view)
{
    const FoundView found = findRecords(snapshot, view);
    const auto hasProtected = [&snapshot](const auto& named) {
        return std::ranges::any_of(named, [&](const auto& one) { return isProtected(snapshot, one); });
    };
    const LaneArrangement& lanes = found.lanes;
    return hasProtected(found.filter.artists) || hasProtected(found.filter.people) ||
           hasProtected(found.filter.excluded.artists) || hasProtected(found.filter.excluded.people) ||
           hasProtected(lanes.order) || hasProtected(lanes.folded) || hasProtected(lanes.hidden) ||
           (lanes.wanted && isProtected(snapshot, *lanes.wanted));
}

} // namespace tideline
