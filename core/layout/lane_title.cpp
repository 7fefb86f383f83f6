// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/lane_title.h"

namespace tideline {
namespace {

class Title {
public:
    Title(const Snapshot& snapshot, const LaneTitleWords& words)
        : m_snapshot(snapshot)
        , m_words(words)
    {}

    LaneTitle operator()(Lane lane) const
    {
        return inInterface(m_words.words.laneTitles[static_cast<std::size_t>(lane)]);
    }

    LaneTitle operator()(EntityId id) const
    {
        const std::optional<EntityIndex> entity = m_snapshot.find(id);
        return entity ? best(displayName(m_snapshot[*entity])) : LaneTitle{};
    }

    LaneTitle operator()(PlaceId id) const { return named(id); }
    LaneTitle operator()(TagId id) const { return named(id); }

    LaneTitle operator()(SourceId id) const
    {
        const std::optional<SourceIndex> index = m_snapshot.find(id);
        if (!index) {
            return {};
        }
        const Source& source = m_snapshot[*index];
        return {source.title.empty() ? source.publisher : source.title, source.language};
    }

    LaneTitle operator()(LaneRemainder remainder) const
    {
        const SceneWords& words = m_words.words;
        switch (remainder) {
        case LaneRemainder::Everything:
            return inInterface(words.everything);
        case LaneRemainder::Others:
            return inInterface(words.others ? words.others(m_words.otherCount) : std::string());
        case LaneRemainder::Unassigned:
            return inInterface(words.unassigned);
        }
        return {};
    }

private:
    LaneTitle inInterface(std::string text) const { return {std::move(text), m_words.language}; }

    LaneTitle best(const LocalizedText& name) const
    {
        const TextChoice choice = name.bestFor(m_words.language);
        return {std::string(choice.text), std::string(choice.language)};
    }

    template <typename Id>
    LaneTitle named(Id id) const
    {
        const auto index = m_snapshot.find(id);
        return index ? best(m_snapshot[*index].name) : LaneTitle{};
    }

    const Snapshot& m_snapshot;
    const LaneTitleWords& m_words;
};

} // namespace

LaneTitle laneTitle(const Snapshot& snapshot, const LaneKey& lane, const LaneTitleWords& words)
{
    return std::visit(Title(snapshot, words), lane);
}

} // namespace tideline
